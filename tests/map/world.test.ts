import { expect, test } from 'vitest';
import { keepWithin } from '../../src/map/world.ts';

test('a near view stays within the range', () => {
  expect(keepWithin(0.5, [0, 1], 0.2)).toBe(0.5);
  expect(keepWithin(0.02, [0, 1], 0.2)).toBeCloseTo(0.1);
  expect(keepWithin(2, [0, 1], 0.2)).toBeCloseTo(0.9);
});

test('the middle of a view that sees the whole range may be anywhere in it', () => {
  expect(keepWithin(0.02, [0, 1], 1)).toBeCloseTo(0.02);
  expect(keepWithin(-3, [0, 1], 4)).toBe(0);
});

test('what is held changes little by little as the view widens', () => {
  for (let extent = 0.1; extent < 2; extent += 0.01)
    expect(Math.abs(keepWithin(0, [0, 1], extent) - keepWithin(0, [0, 1], extent + 0.01))).toBeLessThan(
      0.006,
    );
});
