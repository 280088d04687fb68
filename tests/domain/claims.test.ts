import { expect, test } from 'vitest';
import type { Claim, Segment } from '../../src/domain/atlas.ts';
import { disagree, isFigure, isMilestone } from '../../src/domain/claims.ts';
import { isLoose, shareBy } from '../../src/domain/segments.ts';

const length = (value: number, more: object = {}) =>
  ({ id: `${value}`, kind: 'length', date: '2024', value, unit: 'km', source: 'gazette', ...more }) as Claim;

test.each([
  ['one number', [length(523)], false],
  ['the same number twice', [length(523), length(523, { date: '2025' })], false],
  ['two numbers for the whole', [length(523), length(532)], true],
  ['two lengths of different years', [length(523), length(532, { date: '2020' })], true],
  ['two numbers for different countries', [length(523), length(305, { country: 'kg' })], false],
  [
    'two numbers for different segments',
    [length(523, { segments: ['a'] }), length(305, { segments: ['b'] })],
    false,
  ],
  [
    'two units',
    [length(5, { kind: 'traffic', unit: 'Mt' }), length(9, { kind: 'traffic', unit: 'TEU/yr' })],
    false,
  ],
  [
    'the traffic of two years',
    [length(5, { kind: 'traffic', unit: 'Mt' }), length(9, { kind: 'traffic', unit: 'Mt', date: '2025' })],
    false,
  ],
  [
    'two numbers for the traffic of one year',
    [length(5, { kind: 'traffic', unit: 'Mt' }), length(9, { kind: 'traffic', unit: 'Mt' })],
    true,
  ],
  ['two events', [{ kind: 'event', date: '2024' } as Claim, { kind: 'event', date: '2024' } as Claim], false],
])('%s: do the claims disagree?', (_what, claims, answer) => {
  expect(disagree(claims)).toBe(answer);
});

test('a claim gives a number, or tells what happened or what was so', () => {
  const event = { kind: 'event' } as Claim;
  const status = { kind: 'status' } as Claim;
  expect([length(1), event, status].map(isFigure)).toEqual([true, false, false]);
  expect([length(1), event, status].map(isMilestone)).toEqual([false, true, true]);
});

test('lines without a public course are loose, those on known points are not', () => {
  expect(
    (['traced', 'known-points', 'schematic', 'endpoints'] as const).map((alignment) =>
      isLoose({ alignment }),
    ),
  ).toEqual([false, false, true, true]);
});

test('shares are of the length, and come in the order in which they are met', () => {
  const segments = [
    { lengthKm: 30, mode: 'sea-lane' },
    { lengthKm: 50, mode: 'railway' },
    { lengthKm: 20, mode: 'sea-lane' },
  ] as Segment[];
  expect([...shareBy(segments, ({ mode }) => mode)]).toEqual([
    ['sea-lane', 0.5],
    ['railway', 0.5],
  ]);
});
