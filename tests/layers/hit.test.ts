import { expect, test } from 'vitest';
import { HIT_TRIES, hitTargets } from '../../src/layers/hit.ts';
import { type StyleAssets, style } from '../../src/layers/style.ts';

test('a thing that is drawn by several features is hit once, and a feature of another kind not at all', () => {
  const feature = (properties: Record<string, unknown>) => ({ properties });
  expect(
    hitTargets('route', [
      feature({ route: 'a' }),
      feature({ route: 'a' }),
      feature({ place: 'b' }),
      feature({ route: 'c' }),
    ]),
  ).toEqual([
    { kind: 'route', id: 'a' },
    { kind: 'route', id: 'c' },
  ]);
});

test('a block of names stands for each of the routes in it', () => {
  const block = { properties: { route: 'a', routes: 'a b' } };
  expect(hitTargets('route', [block, { properties: { route: 'b' } }]).map(({ id }) => id)).toEqual([
    'a',
    'b',
  ]);
});

test('every layer that is tried is in the style, and its source carries the kind’s id', () => {
  const assets = {
    ...Object.fromEntries(
      ['routes', 'routeNames', 'bands', 'strands', 'marks', 'areaNames', 'nodes', 'places'].map((name) => [
        name,
        `${name}.geojson`,
      ]),
    ),
    relief: {},
  } as StyleAssets;
  const { layers, sources } = style({ placeNames: [], language: 'en' }, 'light', {
    ...assets,
    routes: 'routes.geojson',
    fonts: {},
  });
  for (const { layers: tried, kind } of HIT_TRIES)
    for (const id of tried) {
      const layer = layers.find((one) => one.id === id);
      const source = layer && 'source' in layer ? sources[String(layer.source)] : undefined;
      expect([id, source]).toEqual([id, expect.objectContaining({ promoteId: kind })]);
    }
});
