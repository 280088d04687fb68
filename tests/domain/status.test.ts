import { expect, test } from 'vitest';
import type { Claim, Route, StatusClaim } from '../../src/domain/atlas.ts';
import { statusAt, statusClaimsOf, statusesIn, UNSOURCED } from '../../src/domain/status.ts';

const claim = (date: string, value: StatusClaim['value'], more: Partial<StatusClaim> = {}): Claim => ({
  id: `status-${date}`,
  kind: 'status',
  date,
  value,
  source: date,
  ...more,
});

const claims = [
  claim('2024-12-27', 'construction'),
  claim('2019', 'planned'),
  claim('2022-06', 'stalled', { segments: ['west'] }),
  claim('2024-12-28', 'operating', { country: 'kz' }),
  { id: 'length-2025', kind: 'length', date: '2025', value: 500, unit: 'km', source: 'gazette' } as Claim,
];

const west = { id: 'west', country: 'kg' } as const;
const east = { id: 'east', country: 'kg' } as const;

test('a segment has its own status claims and those of the whole, oldest first', () => {
  expect(statusClaimsOf(west, claims).map(({ date }) => date)).toEqual(['2019', '2022-06', '2024-12-27']);
  expect(statusClaimsOf(east, claims).map(({ date }) => date)).toEqual(['2019', '2024-12-27']);
});

test('a claim about a country speaks of the segments that lie in it', () => {
  const inKazakhstan = statusClaimsOf({ id: 'north', country: 'kz' }, claims);
  expect(statusAt(inKazakhstan)?.value).toBe('operating');
});

test.each([
  [2018, undefined],
  [2019, 'planned'],
  [2022, 'stalled'],
  [2023, 'stalled'],
  [2024, 'construction'],
  [undefined, 'construction'],
])('at the end of %s the status is %s', (year, value) => {
  expect(statusAt(statusClaimsOf(west, claims), year)?.value).toBe(value);
});

test.each([
  [2018, UNSOURCED, UNSOURCED],
  [2019, 'planned', 'planned'],
  [2022, 'stalled', 'planned'],
  [2024, 'construction', 'construction'],
])('in %s the west is %s and the east %s', (year, inWest, inEast) => {
  const segments = [west, east].map((own) => ({ ...own, statusClaims: statusClaimsOf(own, claims) }));
  const route = { id: 'railway', segments } as Route;
  expect(Object.fromEntries(statusesIn([route], year))).toEqual({
    'railway/west': inWest,
    'railway/east': inEast,
  });
});
