import { expect, test } from 'vitest';
import { ringArea } from '../../src/basemap/rings.ts';

test('a ring’s area is that on the sphere, whichever way round and whether it repeats its first point', () => {
  const octant: [number, number][] = [
    [0, 0],
    [90, 0],
    [90, 90],
    [0, 90],
  ];
  const eighth = (4 * Math.PI * 6371 ** 2) / 8;
  expect(ringArea(octant)).toBeCloseTo(eighth, 0);
  expect(ringArea([...octant].reverse())).toBeCloseTo(eighth, 0);
  expect(ringArea([...octant, [0, 0]])).toBeCloseTo(eighth, 0);
});
