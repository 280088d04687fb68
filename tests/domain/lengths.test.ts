import { expect, test } from 'vitest';
import type { Claim, Segment } from '../../src/domain/atlas.ts';
import { claimedKm, countryLengths, isSketched, lengthRatio } from '../../src/domain/lengths.ts';

const segment = (id: string, lengthKm: number, countryKm: object, alignment = 'traced') =>
  ({ id, lengthKm, countryKm, alignment }) as Segment;
const segments = [
  segment('home', 100, { cn: 100 }),
  segment('over', 60, { cn: 10, kg: 50 }),
  segment('sketch', 40, { uz: 40 }, 'schematic'),
  segment('sea', 30, {}),
];
const claim = (more: object) => ({ kind: 'length', value: 50, ...more }) as Claim;

test.each([
  [{}, 230, true],
  [{ country: 'cn' }, 110, false],
  [{ country: 'kg' }, 50, false],
  [{ country: 'uz' }, 40, true],
  [{ country: 'tj' }, 0, false],
  [{ segments: ['over', 'sea'] }, 90, false],
  [{ segments: ['over', 'sketch'] }, 100, true],
  [{ segments: ['over', 'sea'], country: 'cn' }, 10, false],
])('a claim of %j speaks of %s km', (of, km, sketched) => {
  expect([claimedKm(claim(of), segments), isSketched(claim(of), segments)]).toEqual([km, sketched]);
});

test('ours is compared with a published length, and neither a sketch nor what is not ours', () => {
  expect(lengthRatio(claim({ country: 'cn' }), segments)).toBe(2.2);
  expect(lengthRatio(claim({}), segments)).toBeUndefined();
  expect(lengthRatio(claim({ country: 'tj' }), segments)).toBeUndefined();
  expect(lengthRatio(claim({ kind: 'capacity', country: 'cn' }), segments)).toBeUndefined();
});

test('lengths by country are of all segments, in one order, without those that have none', () => {
  expect(countryLengths(segments.toReversed())).toEqual(countryLengths(segments));
  expect(Object.fromEntries(countryLengths(segments).map(({ country, km }) => [country, km]))).toEqual({
    cn: 110,
    kg: 50,
    uz: 40,
  });
});
