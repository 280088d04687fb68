import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publish } from '../../src/compile/publish/publish.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { StyleAssets } from '../../src/layers/style.ts';
import { linesIn, RouteLines } from '../../src/map/routeLines.ts';
import { compiled } from '../compile/fixture.ts';

const compilation = compiled(
  ['routes/railway.geojson', 'features.1.properties.alignment', 'schematic'],
  ['routes/railway.geojson', 'features.1.properties.accuracy_km', 20],
);
const files = publish(compilation);
const read = (name: string) => JSON.parse(files.get(name) ?? '');
const lines = { routes: read('routes.geojson'), bands: read('bands.geojson') };
const published = { lines, routes: compilation.atlas.routes };
const source = vi.hoisted(() => ({
  addressOf: (name: string) => `data/${name}`,
  readJson: vi.fn(),
  wholeAtlas: vi.fn(),
}));
vi.mock('../../src/data/source.ts', () => source);

const statuses = ({ features }: GeoJSON.FeatureCollection) =>
  features.map(({ properties }) => [properties?.segment ?? properties?.route, properties?.status]);

test.each([
  [2012, ['unsourced', 'unsourced', 'unsourced', 'unsourced', 'operating'], 'unsourced'],
  [2019, ['planned', 'planned', 'operating', 'planned', 'operating'], 'planned'],
  [2024, ['construction', 'construction', 'operating', 'construction', 'operating'], 'construction'],
])(
  'at the end of %s each line has the status that its claims support, a shared one its owner’s',
  (year, all, band) => {
    const drawn = linesIn(published, year);
    expect(statuses(drawn.routes).map(([, status]) => status)).toEqual(all);
    expect(statuses(drawn.bands)).toEqual([['railway', band]]);
    expect(lines.routes.features[0].properties.status).toBe('construction');
  },
);

const assets = { routes: 'routes.geojson', bands: 'bands.geojson' } as StyleAssets;
const NOTHING = { type: 'FeatureCollection', features: [] };

function fakeMap(zoom = 4) {
  const held = new Map<string, unknown>();
  return {
    held,
    style: {},
    getZoom: () => zoom,
    getSource: (id: string) => ({ setData: (data: unknown) => void held.set(id, data) }),
  };
}

beforeEach(() => {
  source.readJson.mockImplementation(async (name: string) => read(name));
  source.wholeAtlas.mockResolvedValue(indexAtlas(compilation.atlas));
});
afterEach(() => vi.clearAllMocks());

test('a style for the newest state reads nothing; one for a year begins empty and is filled once', async () => {
  const missing = vi.fn();
  const routes = new RouteLines(assets, missing);
  expect(routes.assetsIn(null)).toBe(assets);
  expect(source.readJson).not.toHaveBeenCalled();
  expect(routes.assetsIn(2019)).toEqual({ routes: NOTHING, bands: NOTHING });
  const map = fakeMap();
  routes.show(map as unknown as MapLibre, 2019);
  routes.show(map as unknown as MapLibre, 2019);
  await vi.waitFor(() => expect(map.held.get('routes')).toEqual(linesIn(published, 2019).routes));
  expect(source.wholeAtlas).toHaveBeenCalledTimes(1);
  expect(missing).not.toHaveBeenCalled();

  map.held.clear();
  routes.show(map as unknown as MapLibre, 2019);
  expect(map.held.size).toBe(0);
  routes.show(map as unknown as MapLibre, null);
  expect(map.held.get('routes')).toEqual(lines.routes);
  expect(map.held.get('bands')).toEqual(lines.bands);
  // A new style starts from what is known by now.
  expect(routes.assetsIn(2024)).toEqual(linesIn(published, 2024));
});

test('lines that cannot be read are told, and asked for again with the next year', async () => {
  const missing = vi.fn();
  const routes = new RouteLines(assets, missing);
  source.wholeAtlas.mockRejectedValueOnce(new Error('gone'));
  const map = fakeMap();
  routes.show(map as unknown as MapLibre, 2019);
  await vi.waitFor(() => expect(missing).toHaveBeenCalledWith('Error: gone'));
  expect(map.held.size).toBe(0);
  await vi.waitFor(() => {
    routes.show(map as unknown as MapLibre, 2020);
    expect(map.held.get('routes')).toEqual(linesIn(published, 2020).routes);
  });
});

test('the fine lines come with a nearer view, once, and not in place of those of a year', async () => {
  const routes = new RouteLines(assets, vi.fn());
  routes.assetsIn(null);
  const far = fakeMap(5.4);
  routes.refine(far as unknown as MapLibre);
  expect(far.held.size).toBe(0);
  const near = fakeMap(5.6);
  routes.refine(near as unknown as MapLibre);
  expect(near.held).toEqual(new Map([['routes', 'data/routes.geojson']]));
  near.held.clear();
  routes.refine(near as unknown as MapLibre);
  expect(near.held.size).toBe(0);
  routes.assetsIn(2019);
  routes.refine(near as unknown as MapLibre);
  expect(near.held.size).toBe(0);
});
