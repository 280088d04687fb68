import { expect, test } from 'vitest';
import type { Claim, Route } from '../../src/domain/atlas.ts';
import { statusAt, statusClaimsOf, statusesIn, UNSOURCED } from '../../src/domain/status.ts';

const claim = (date: string, value: Claim['value'], more: Partial<Claim> = {}): Claim => ({
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
  claim('2025', 500, { kind: 'length' }),
];

test('a segment has its own status claims and those of the whole, oldest first', () => {
  expect(statusClaimsOf('west', claims).map(({ date }) => date)).toEqual(['2019', '2022-06', '2024-12-27']);
  expect(statusClaimsOf('east', claims).map(({ date }) => date)).toEqual(['2019', '2024-12-27']);
});

test.each([
  [2018, undefined],
  [2019, 'planned'],
  [2022, 'stalled'],
  [2023, 'stalled'],
  [2024, 'construction'],
  [undefined, 'construction'],
])('at the end of %s the status is %s', (year, value) => {
  expect(statusAt(statusClaimsOf('west', claims), year)?.value).toBe(value);
});

test.each([
  [2018, UNSOURCED, UNSOURCED],
  [2019, 'planned', 'planned'],
  [2022, 'stalled', 'planned'],
  [2024, 'construction', 'construction'],
])('in %s the west is %s and the east %s', (year, west, east) => {
  const segments = ['west', 'east'].map((id) => ({ id, statusClaims: statusClaimsOf(id, claims) }));
  const route = { id: 'railway', segments } as Route;
  expect(Object.fromEntries(statusesIn([route], year))).toEqual({
    'railway/west': west,
    'railway/east': east,
  });
});
