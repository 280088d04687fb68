import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepOf } from '../../src/state/roving.ts';

const stops = fc
  .integer({ min: 1, max: 30 })
  .chain((count) => fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.constant(count)));

test('the arrows go round all stops, forth and back, and Home and End lead to the ends', () => {
  fc.assert(
    fc.property(stops, ([from, count]) => {
      let at = from;
      const seen = new Set<number>();
      for (let step = 0; step < count; step++) {
        seen.add(at);
        const next = stepOf('ArrowRight', at, count) ?? Number.NaN;
        expect(stepOf('ArrowLeft', next, count)).toBe(at);
        at = next;
      }
      expect([at, seen.size, Math.max(...seen), Math.min(...seen)]).toEqual([from, count, count - 1, 0]);
      expect(stepOf('ArrowDown', from, count)).toBe(stepOf('ArrowRight', from, count));
      expect(stepOf('ArrowUp', from, count)).toBe(stepOf('ArrowLeft', from, count));
      expect([stepOf('Home', from, count), stepOf('End', from, count)]).toEqual([0, count - 1]);
      expect(stepOf('a', from, count)).toBeUndefined();
    }),
  );
});

test('an arrow to the right leads on', () => {
  expect([stepOf('ArrowRight', 1, 5), stepOf('ArrowRight', 4, 5)]).toEqual([2, 0]);
});
