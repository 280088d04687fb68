import { expect, test } from 'vitest';
import { agreementOf } from '../../src/domain/agreement.ts';

test('kappa counts what chance would make, after a worked example', () => {
  // 50 things: both yes 20, both no 15, only the first yes 5, only the second yes 10: kappa 0.4.
  const pairs = (first: string, second: string, count: number) =>
    Array.from({ length: count }, (): [string, string] => [first, second]);
  const all = [
    ...pairs('yes', 'yes', 20),
    ...pairs('no', 'no', 15),
    ...pairs('yes', 'no', 5),
    ...pairs('no', 'yes', 10),
  ];
  const { of, same, kappa } = agreementOf(all);
  expect([of, same]).toEqual([50, 35]);
  expect(kappa).toBeCloseTo(0.4, 10);
});

test('two codings of one value agree wholly', () => {
  expect(agreementOf([['yes', 'yes']])).toEqual({ of: 1, same: 1, kappa: 1 });
});
