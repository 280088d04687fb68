import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { ALIGNMENTS, MODES, PLACE_KINDS, STATUSES } from '../../src/domain/vocabulary.ts';
import { legendRows } from '../../src/layers/legend.ts';
import { type StyleAssets, style } from '../../src/layers/style.ts';

const assets: StyleAssets = {
  routes: 'https://example.org/routes.geojson',
  routeNames: 'https://example.org/route-names.geojson',
  bands: 'https://example.org/bands.geojson',
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
    const rows = legendRows(theme).filter((row) => row.kind === 'mode' && row.mode === mode);
    expect(rows).toEqual([expect.objectContaining({ svg: expect.stringContaining(`stroke="${colour}"`) })]);
  });

  test('explains every status and way of drawing, told apart by form', () => {
    const rows = legendRows(theme);
    const statuses = rows.flatMap((row) => (row.kind === 'status' ? [row] : []));
    expect(statuses.map(({ status }) => status)).toEqual([...STATUSES]);
    expect(new Set(statuses.map(({ svg }) => svg)).size).toBe(STATUSES.length);
    expect(rows.flatMap((row) => (row.kind === 'alignment' ? [row.alignment] : []))).toEqual([...ALIGNMENTS]);
    const places = rows.flatMap((row) => (row.kind === 'place' ? [row.place] : []));
    const areas = ['lake', 'range'];
    expect(
      PLACE_KINDS.filter((kind) => !places.includes(kind)).filter((kind) => !areas.includes(kind)),
      'kinds of point without a row',
    ).toEqual([]);
  });
});
