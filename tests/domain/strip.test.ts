import { expect, test } from 'vitest';
import type { Segment } from '../../src/domain/atlas.ts';
import {
  changesOf,
  countriesAlong,
  kmNear,
  positionAt,
  type Strip,
  stretchesOf,
} from '../../src/domain/strip.ts';

const segment = (id: string, country: string | null, lengthKm: number, more: object = {}) =>
  ({ id, country, lengthKm, mode: 'railway', ...more }) as Segment;

const segments = [
  segment('home', 'cn', 100.1, { gaugeMm: 1435 }),
  segment('plain', 'kz', 50.2, { gaugeMm: 1520 }),
  segment('unknown', 'kz', 10),
  segment('sea', null, 30, { mode: 'sea-lane' }),
  segment('shore', 'az', 20, { gaugeMm: 1520 }),
  segment('branch', 'cn', 5, { gaugeMm: 1435, startsAnew: true }),
];
const stretches = stretchesOf({ segments });

test('stretches lie end to end, without figures that the lengths do not have', () => {
  expect(stretches.map(({ fromKm, toKm }) => [fromKm, toKm])).toEqual([
    [0, 100.1],
    [100.1, 150.3],
    [150.3, 160.3],
    [160.3, 190.3],
    [190.3, 210.3],
    [210.3, 215.3],
  ]);
});

test('a change is told where both sides are known to differ, and nowhere where a branch begins', () => {
  expect(changesOf(stretches)).toEqual([
    { atKm: 100.1, countries: ['cn', 'kz'], gaugesMm: [1435, 1520], isTransfer: false },
    { atKm: 160.3, countries: undefined, gaugesMm: undefined, isTransfer: true },
    { atKm: 190.3, countries: undefined, gaugesMm: undefined, isTransfer: true },
  ]);
});

test('a country is told once for all stretches of it that follow each other', () => {
  const told = countriesAlong(stretches).map(({ country, km }) => [country, Number(km.toFixed(1))]);
  expect(told).toEqual([
    ['cn', 100.1],
    ['kz', 60.2],
    [null, 30],
    ['az', 20],
    ['cn', 5],
  ]);
  const branches = stretchesOf({
    segments: [segment('a', 'cn', 1), segment('b', 'cn', 2, { startsAnew: true })],
  });
  expect(countriesAlong(branches).map(({ km }) => km)).toEqual([1, 2]);
});

/** Two parts with a gap between them: along the equator, then one to the north. */
const strip: Strip = {
  waypoints: [],
  line: [
    [
      [0, 0, 0],
      [1, 0, 100],
      [1, 1, 200],
    ],
    [
      [5, 5, 200],
      [5, 7, 400],
    ],
  ],
};

test.each([
  [0, [0, 0]],
  [50, [0.5, 0]],
  [100, [1, 0]],
  [175, [1, 0.75]],
  [200, [1, 1]],
  [300, [5, 6]],
  [400, [5, 7]],
  [500, [5, 7]],
])('%s km along, a line is at %j', (km, at) => {
  const [lon, lat] = positionAt(strip, km) ?? [Number.NaN, Number.NaN];
  expect([lon, lat].map((degrees) => Number(degrees.toFixed(6)))).toEqual(at);
});

test('a line of nothing is nowhere', () => {
  expect(positionAt({ waypoints: [], line: [] }, 10)).toBeUndefined();
});

test.each([
  [[-3, 0], 0],
  [[0.3, 0.2], 30],
  [[1.4, 0.5], 150],
  [[4, 5], 200],
  [[4.5, 6.5], 350],
  [[9, 60], 400],
])('nearest to %j is km %s', ([lon, lat], km) => {
  expect(kmNear(strip, [lon as number, lat as number])).toBeCloseTo(km, 6);
});

test('far from the equator a degree of longitude counts for less', () => {
  const north: Strip = {
    waypoints: [],
    line: [
      [
        [0, 60, 0],
        [4, 61, 100],
      ],
    ],
  };
  // Of a right angle there, not on a map of square degrees: t = (x·x' cos² + y·y') / (x² cos² + y²).
  const cos = Math.cos((61 * Math.PI) / 180) ** 2;
  expect(kmNear(north, [2, 61])).toBeCloseTo((100 * (8 * cos + 1)) / (16 * cos + 1), 6);
});
