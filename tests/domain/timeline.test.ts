import { expect, test } from 'vitest';
import type { Claim, StatusClaim } from '../../src/domain/atlas.ts';
import { UNSOURCED } from '../../src/domain/status.ts';
import { momentOf, shareOf, statusRuns, timeScale } from '../../src/domain/timeline.ts';
import { yearsOf } from '../../src/domain/years.ts';

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
  expect(shareOf(2013, scale)).toBeCloseTo(2 / 6);
  expect(shareOf(2017, scale)).toBeCloseTo(1);
  const early = ['1998-02-19', '2005', '2012-12-31'].map((date) => shareOf(momentOf(date), scale));
  expect(early).toEqual([...early].sort((one, other) => one - other));
  expect(early.every((share) => share > 0 && share < 2 / 6)).toBe(true);
});

const said = (date: string, value: 'planned' | 'construction' | 'operating') =>
  ({ id: date, kind: 'status', date, value, source: 'x' }) as StatusClaim;

test('a bar begins with the oldest claim, changes with each, and after the newest says that nothing more is known', () => {
  const parts = [
    { lengthKm: 30, statusClaims: [said('2014', 'planned'), said('2020', 'operating')] },
    { lengthKm: 10, statusClaims: [said('2018', 'construction')] },
  ];
  expect(statusRuns(parts, 2027)).toEqual([
    {
      from: 2014.5,
      to: 2018.5,
      shares: [
        { value: 'planned', share: 0.75 },
        { value: UNSOURCED, share: 0.25 },
      ],
      isSilent: false,
    },
    {
      from: 2018.5,
      to: 2020.5,
      shares: [
        { value: 'construction', share: 0.25 },
        { value: 'planned', share: 0.75 },
      ],
      isSilent: false,
    },
    {
      from: 2020.5,
      to: 2027,
      shares: [
        { value: 'operating', share: 0.75 },
        { value: 'construction', share: 0.25 },
      ],
      isSilent: true,
    },
  ]);
  expect(statusRuns([{ lengthKm: 1, statusClaims: [] }], 2027)).toEqual([]);
});
