import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { CHOICE_NAMES, type LegendKind, POINT_NAMES, SHORE_NAMES } from '../../src/domain/legend.ts';
import { UNSOURCED } from '../../src/domain/status.ts';
import {
  ALIGNMENTS,
  BORDER_KINDS,
  KNOT_KINDS,
  MODES,
  NODE_KINDS,
  PLACE_KINDS,
  STATUSES,
} from '../../src/domain/vocabulary.ts';
import { BORDER_LAYERS } from '../../src/layers/basemap.ts';
import { LEGEND_LAYERS } from '../../src/layers/legendFeatures.ts';
import { legendRows } from '../../src/layers/legendItems.ts';
import { BELOW, LIT_COUNTRIES, litLayer } from '../../src/layers/litCountries.ts';
import { siteLayers } from '../../src/layers/sites.ts';
import { type StyleAssets, style } from '../../src/layers/style.ts';
import { BORDER_WIDTH } from '../../src/symbols/forms.ts';
import { tokens } from '../../src/symbols/tokens.ts';

const assets: StyleAssets = {
  routes: 'https://example.org/routes.geojson',
  routeNames: 'https://example.org/route-names.geojson',
  bands: 'https://example.org/bands.geojson',
  strands: 'https://example.org/strands.geojson',
  marks: 'https://example.org/routes.geojson',
  places: 'https://example.org/places.geojson',
  nodes: 'data/nodes.geojson',
  areaNames: 'https://example.org/area-names.geojson',
  tiles: 'https://example.org/{z}/{x}/{y}.pbf',
  relief: { light: 'https://example.org/light.webp', dark: 'https://example.org/dark.webp' },
  reliefCorners: [
    [40, 60],
    [130, 60],
    [130, 20],
    [40, 20],
  ],
  fonts: { 'Atlas Sans': 'https://example.org/sans.woff2' },
};

describe.each(['light', 'dark'] as const)('the %s map', (theme) => {
  const value = style({ placeNames: ['Aktau'], language: 'ru' }, theme, assets);

  test('is a valid style', () => {
    expect(validateStyleMin(value).map(({ message }) => message)).toEqual([]);
  });

  test('takes the light of the countries below its borders', () => {
    const layers = value.layers.flatMap((layer) =>
      layer.id === BELOW ? [litLayer(tokens[theme], ['kz']), layer] : [layer],
    );
    expect(layers).toHaveLength(value.layers.length + 1);
    const sources = { ...value.sources, [LIT_COUNTRIES]: { type: 'geojson' as const, data: 'x.geojson' } };
    expect(validateStyleMin({ ...value, sources, layers })).toEqual([]);
  });

  test('is plain JSON, so that it can be compared and sent to a worker', () => {
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  test('has no two layers of one id', () => {
    const ids = value.layers.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('draws every source and only sources that it has', () => {
    const drawn = new Set(value.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...drawn].sort()).toEqual(Object.keys(value.sources).sort());
  });

  test('asks no other host for letters or pictures', () => {
    expect(value).not.toHaveProperty('glyphs');
    expect(value).not.toHaveProperty('sprite');
  });

  test.each(MODES)('has a line and a legend row for the mode %s', (mode) => {
    const line = value.layers.find(({ id }) => id === `${mode}-line`);
    expect(line).toMatchObject({ type: 'line', source: 'routes' });
    const colour = line?.type === 'line' ? line.paint?.['line-color'] : undefined;
    const rows = legendRows(theme, false).filter((row) => row.kind === 'mode' && row.name === mode);
    expect(rows.flatMap(({ swatch }) => swatch.children)).toContainEqual(
      expect.objectContaining({ stroke: colour }),
    );
  });

  test('explains every sign once, told apart by form within its kind', () => {
    const rows = legendRows(theme, true);
    const names = (kind: LegendKind) => rows.filter((row) => row.kind === kind).map(({ name }) => name);
    expect(names('status')).toEqual([...STATUSES, UNSOURCED]);
    expect(names('alignment')).toEqual([...ALIGNMENTS]);
    expect(names('place')).toEqual([...PLACE_KINDS, ...POINT_NAMES]);
    expect(names('node')).toEqual([...NODE_KINDS]);
    expect(names('knot')).toEqual([...KNOT_KINDS]);
    expect(names('choice')).toEqual([...CHOICE_NAMES]);
    expect(names('ground')).toEqual([...BORDER_KINDS, ...SHORE_NAMES]);
    for (const kind of ['mode', 'status', 'alignment', 'knot', 'place', 'node', 'choice', 'ground']) {
      const samples = rows
        .filter((row) => row.kind === kind)
        .map(({ swatch }) => JSON.stringify(swatch.children));
      expect(samples.filter((sample, at) => samples.indexOf(sample) !== at)).toEqual([]);
    }
    expect(legendRows(theme, false).map(({ item }) => item)).toEqual(
      rows.map(({ item }) => item).filter((item) => item !== `status/${UNSOURCED}`),
    );
  });

  test.each(BORDER_KINDS)('draws borders of the kind %s as the legend does', (kind) => {
    const layer = value.layers.find(({ id }) => id === BORDER_LAYERS[kind]);
    const row = legendRows(theme, false).find((own) => own.kind === 'ground' && own.name === kind);
    const line = row?.swatch.children.at(-1);
    const [colour, dash] = [line?.stroke, line?.strokeDasharray];
    expect(layer).toMatchObject({
      paint: {
        'line-color': colour,
        'line-dasharray': dash?.split(' ').map((px) => expect.closeTo(Number(px) / BORDER_WIDTH[1], 2)),
      },
    });
  });

  test('finds signs only on layers that it has', () => {
    const ids = [...value.layers, ...siteLayers(tokens[theme])].map(({ id }) => id);
    expect(LEGEND_LAYERS.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
