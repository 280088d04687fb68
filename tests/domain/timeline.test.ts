import { expect, test } from 'vitest';
import type { Claim } from '../../src/domain/atlas.ts';
import { momentOf, shareOf, timeScale, yearsOf } from '../../src/domain/timeline.ts';

const claim = (date: string, kind: 'event' | 'length' | 'cost' = 'event') =>
  ({ id: date, kind, date, source: date }) as Claim;
const things = [{ claims: [claim('2016-05'), claim('1998-02-19')] }, { claims: [claim('2014')] }];
const scale = timeScale(things);

test('a date known only to the year or the month stands in the middle of it', () => {
  expect(momentOf('2019')).toBe(2019.5);
  expect(momentOf('2019-01')).toBeCloseTo(2019 + 0.5 / 12);
  expect(momentOf('2020-07-01')).toBeCloseTo(2020.5, 2);
  expect(Math.floor(momentOf('2024-12-31'))).toBe(2024);
});

test('the years go from 2013 to that of the newest claim', () => {
  expect(yearsOf(scale)).toEqual([2013, 2014, 2015, 2016]);
  expect(yearsOf(timeScale([]))).toEqual([2013]);
});

test('each year is as wide as the next, and all that is older stands before them, in order', () => {
  expect(shareOf(2013, scale)).toBeCloseTo(1 / 5);
  expect(shareOf(2017, scale)).toBeCloseTo(1);
  const early = ['1998-02-19', '2005', '2012-12-31'].map((date) => shareOf(momentOf(date), scale));
  expect(early).toEqual([...early].sort((one, other) => one - other));
  expect(early.every((share) => share > 0 && share < 1 / 5)).toBe(true);
});
