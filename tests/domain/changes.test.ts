import { expect, test } from 'vitest';
import { changesOf, inOrder } from '../../src/domain/changes.ts';
import { compiled } from '../compile/fixture.ts';

const { atlas, ledger } = compiled();
const changes = changesOf(atlas, ledger);

test('every claim is there once, about a thing or a promise', () => {
  const claims = [...atlas.routes, ...atlas.places, ...ledger.threads].flatMap((one) =>
    one.claims.map(({ id }) => id),
  );
  expect(claims.length).toBeGreaterThan(1);
  expect(changes.map(({ id }) => id).toSorted()).toEqual(claims.toSorted());
});

test('by either date the newest comes first, and what is of one day by the other', () => {
  for (const [order, other] of [
    ['added', 'date'],
    ['date', 'added'],
  ] as const) {
    const dates = inOrder(changes, order).map((change) => [change[order], change[other]].join(' '));
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(new Set(dates).size).toBeGreaterThan(1);
  }
});
