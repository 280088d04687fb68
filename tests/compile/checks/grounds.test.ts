import { expect, test } from 'vitest';
import { groundAt, kilometresByGround } from '../../../src/compile/derive/ground.ts';
import type { Position } from '../../../src/domain/atlas.ts';
import { lengthKm } from '../../../src/domain/measure.ts';
import { type Change, compiled, complaints } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

const PIPELINE = 'routes/pipeline.geojson';
const TRUNK = 'features.0.geometry.coordinates';

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

test.each<Row>([
  {
    problem: 'a sea lane that crosses land',
    changes: [
      [PIPELINE, 'features.0.properties.mode', 'sea-lane'],
      [PIPELINE, 'features.0.properties.country', null],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk: the sea lane crosses land at [74.557, 41.043]; add points around it',
    ],
  },
  {
    problem: 'a road in the sea',
    changes: [
      [PIPELINE, 'features.0.properties.country', 'kz'],
      [
        PIPELINE,
        TRUNK,
        [
          [51.2, 43.6],
          [51, 43.5],
          [50.8, 43.4],
        ],
      ],
    ],
    says: ['routes/pipeline.geojson › features.trunk: 39 km of the line lie in the sea; mend the line'],
  },
  {
    problem: 'a segment in another country than it says',
    changes: [
      [
        PIPELINE,
        TRUNK,
        [
          [75.9, 39.5],
          [75.7, 39.6],
          [75.5, 39.7],
        ],
      ],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk.properties.country: says "kg", but 41 of 41 km lie in "cn" by the border data; cut the segment at the border, or say why in "astray"',
    ],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});
