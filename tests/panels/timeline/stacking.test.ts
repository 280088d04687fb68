import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/atlas.ts';
import { datedClaims, timeScale } from '../../../src/domain/timeline.ts';
import { stacked } from '../../../src/panels/timeline/stacking.ts';

const claim = (date: string, kind: 'event' | 'length' | 'cost' = 'event') =>
  ({ id: date, kind, date, source: date }) as Claim;
const scale = timeScale([{ claims: [claim('2016-05'), claim('1998-02-19')] }]);

test('no dot lies on another, and none is left out', () => {
  const own = datedClaims({
    claims: [
      claim('2016-05', 'length'),
      claim('1998-02-19'),
      ...Array.from({ length: 4 }, () => claim('2016-05')),
      claim('2016-06', 'cost'),
    ],
  });
  const width = 0.03;
  const dots = stacked(own, scale, () => width);
  expect(dots.map((dot) => dot.claim)).toEqual(own);
  for (const one of dots)
    for (const other of dots) {
      const beside = Math.abs(one.share - other.share) >= width - 1e-9;
      const above = one.level + one.size <= other.level || other.level + other.size <= one.level;
      expect(one === other || beside || above).toBe(true);
    }
});

test('a dot wider than the room before it is set all the same', () => {
  expect(stacked([claim('1998-02-19')], scale, () => 1)).toMatchObject([{ level: 0 }]);
});
