import { expect, test } from 'vitest';
import type { Position } from '../../src/domain/atlas.ts';
import { boundsOf, joinBounds } from '../../src/domain/bounds.ts';
import { lengthKm, turnDegrees } from '../../src/domain/measure.ts';

test.each<[string, Position, number]>([
  ['straight on', [2, 0], 0],
  ['left', [1, 1], 90],
  ['right', [1, -1], 90],
  ['back', [0, 0], 180],
  ['back, across the west', [0, -0.0001], 180],
])('a line that goes %s', (_way, after, degrees) => {
  expect(turnDegrees([0, 0], [1, 0], after)).toBeCloseTo(degrees, 1);
});

test('a turn is measured on the ground, where a degree of longitude is half as long at 60° N', () => {
  expect(turnDegrees([0, 60], [1, 60], [2, 60.5])).toBeCloseTo(45, 0);
  expect(turnDegrees([0, 60], [1, 60.5], [2, 60.5])).toBeCloseTo(45, 0);
});

test('a degree of latitude is 111.2 km', () => {
  expect(
    lengthKm([
      [75, 40],
      [75, 41],
    ]),
  ).toBeCloseTo(111.195, 2);
});

test('bounds hold all positions, and joined bounds all bounds', () => {
  const bounds = boundsOf([
    [75, 41],
    [74, 40],
    [76, 40.5],
  ]);
  expect(bounds).toEqual([74, 40, 76, 41]);
  expect(joinBounds([bounds, [70, 40.2, 71, 43]])).toEqual([70, 40, 76, 43]);
});
