import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publish } from '../../src/compile/publish/publish.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { StyleAssets } from '../../src/layers/style.ts';
import { linesIn } from '../../src/map/linesInYear.ts';
import { RouteLines } from '../../src/map/routeLines.ts';
import { compiled } from '../compile/fixture.ts';

const compilation = compiled(
  ['routes/railway.geojson', 'features.1.properties.alignment', 'schematic'],
  ['routes/railway.geojson', 'features.1.properties.accuracy_km', 20],
);
const files = publish(compilation);
const read = (name: string) => JSON.parse(files.get(name) ?? '');
const lines = {
  lines: read('lines.geojson'),
  strands: read('strands.geojson'),
  bands: read('bands.geojson'),
};
const published = { lines, routes: compilation.atlas.routes };
const source = vi.hoisted(() => ({
  addressOf: (name: string) => `data/${name}`,
  readJson: vi.fn(),
  wholeAtlas: vi.fn(),
}));
vi.mock('../../src/data/source.ts', () => source);

/** By segment; a line has one status from end to end. */
const statuses = ({ features }: GeoJSON.FeatureCollection) =>
  Object.fromEntries(
    features.flatMap(({ properties }) =>
      (properties?.segments ?? []).map((segment: string) => [segment, properties?.status]),
    ),
  );

test.each([
  [2012, { china: 'unsourced', kyrgyzstan: 'unsourced', east: 'unsourced', west: 'unsourced' }, 'unsourced'],
  [2019, { china: 'planned', kyrgyzstan: 'planned', east: 'operating', west: 'planned' }, 'planned'],
  [
    2024,
    { china: 'construction', kyrgyzstan: 'construction', east: 'operating', west: 'construction' },
    'construction',
  ],
])(
  'at the end of %s each line has the status that its claims support, a shared one its owner’s',
  (year, all, band) => {
    const drawn = linesIn(published, year);
    expect(statuses(drawn.lines)).toEqual({ ...all, trunk: 'operating' });
    const strands = statuses(drawn.strands);
    expect(Object.keys(strands)).toContain('china');
    expect(all).toMatchObject(strands);
    expect(new Set(drawn.bands.features.map(({ properties }) => properties?.status))).toEqual(
      new Set([band]),
    );
    expect(lines.lines.features[0].properties.status).toBe('construction');
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
  expect(routes.assetsIn(2019)).toEqual({
    routes: NOTHING,
    marks: NOTHING,
    bands: NOTHING,
    strands: NOTHING,
  });
  const map = fakeMap();
  routes.show(map as unknown as MapLibre, 2019);
  routes.show(map as unknown as MapLibre, 2019);
  await vi.waitFor(() => expect(map.held.get('routes')).toEqual(linesIn(published, 2019).lines));
  expect(source.wholeAtlas).toHaveBeenCalledTimes(1);
  expect(missing).not.toHaveBeenCalled();

  map.held.clear();
  routes.show(map as unknown as MapLibre, 2019);
  expect(map.held.size).toBe(0);
  routes.show(map as unknown as MapLibre, null);
  expect(map.held.get('routes')).toEqual(lines.lines);
  expect(map.held.get('bands')).toEqual(lines.bands);
  // A new style starts from what is known by now.
  const { lines: inYear, ...others } = linesIn(published, 2024);
  expect(routes.assetsIn(2024)).toEqual({ ...assets, ...others, routes: inYear, marks: inYear });
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
    expect(map.held.get('routes')).toEqual(linesIn(published, 2020).lines);
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
  expect([...near.held]).toEqual([
    ['routes', 'data/lines.geojson'],
    ['marks', 'data/lines.geojson'],
  ]);
  near.held.clear();
  routes.refine(near as unknown as MapLibre);
  expect(near.held.size).toBe(0);
  routes.assetsIn(2019);
  routes.refine(near as unknown as MapLibre);
  expect(near.held.size).toBe(0);
});

test('a line of several segments is cut where their states in a year part, and keeps its place', () => {
  const positions = [0, 1, 2, 3, 4].map((lon): [number, number] => [70 + lon, 40]);
  const line = {
    type: 'Feature' as const,
    properties: { route: 'railway', segments: ['china', 'kyrgyzstan'], starts: [0, 3] },
    geometry: { type: 'LineString' as const, coordinates: positions },
  };
  const claims = (value: string) => [{ kind: 'status', date: '2010', value, source: 'gazette' }];
  const [railway] = compilation.atlas.routes;
  if (!railway) throw new Error('no railway');
  const [china, kyrgyzstan] = railway.segments;
  const parted = {
    ...railway,
    segments: [
      { ...china, statusClaims: claims('operating') },
      { ...kyrgyzstan, statusClaims: claims('planned') },
    ],
  } as typeof railway;
  const collection = { type: 'FeatureCollection' as const, features: [line] };
  const cut = linesIn({ lines: { ...lines, lines: collection }, routes: [parted] }, 2020).lines.features;
  expect(
    cut.map(({ properties, geometry }) => [properties?.status, (geometry as GeoJSON.LineString).coordinates]),
  ).toEqual([
    ['operating', positions.slice(0, 4)],
    ['planned', positions.slice(3)],
  ]);
});
