import { expect, test } from 'vitest';
import { groundAt, kilometresByGround } from '../../../src/compile/derive/ground.ts';
import type { Position } from '../../../src/domain/atlas.ts';
import { lengthKm } from '../../../src/domain/measure.ts';
import { compiled } from '../fixture.ts';

test.each<[string, Position, string]>([
  ['Kashgar', [75.99, 39.47], 'cn'],
  ['Baikonur, leased, in Kazakhstan', [63.3, 45.8], 'kz'],
  ['the middle of the Caspian', [51, 42], 'sea'],
  ['Ulaanbaatar', [106.9, 47.9], 'elsewhere'],
])('%s lies where it lies', (_name, position, ground) => {
  expect(groundAt(position)).toBe(ground);
  expect(groundAt(position, 'kg')).toBe(ground);
});

test('the lengths on each ground add up to the length of the line', () => {
  const line: Position[] = [
    [75.99, 39.47],
    [75.4, 40.5],
    [73, 40.93],
    [72.34, 40.78],
  ];
  const parts = kilometresByGround(line);
  expect(Object.keys(parts).sort()).toEqual(['cn', 'kg', 'uz']);
  const sum = Object.values(parts).reduce((total, km) => total + km, 0);
  expect(Math.abs(sum / lengthKm(line) - 1)).toBeLessThan(0.005);
});

test('a route has a node where its country changes, and another where its gauge does', () => {
  const { atlas } = compiled(
    ['routes/railway.geojson', 'features.0.properties.gauge_mm', 1435],
    ['routes/railway.geojson', 'features.1.properties.gauge_mm', 1520],
  );
  expect(atlas.routes.find(({ id }) => id === 'railway')?.nodes).toEqual([
    { kind: 'border', at: [75, 40.4], countries: ['cn', 'kg'] },
    { kind: 'gauge-break', at: [75, 40.4], gaugesMm: [1435, 1520] },
  ]);
});
