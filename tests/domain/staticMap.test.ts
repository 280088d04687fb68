import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../../src/domain/atlas.ts';
import { namesWithRoom, type WantedName } from '../../src/domain/staticMap.ts';

const frame = { width: 200, height: 100 };
const SIZE = 10;
const name = (text: string, anchors: Position[], mayLead = false): WantedName => ({
  target: { kind: 'place', id: text },
  text,
  anchors,
  mayLead,
});
const drawn = (...wanted: WantedName[]) =>
  namesWithRoom(frame, wanted, SIZE).map(({ text, at, from }) => ({ text, at, from }));

test('the most wanted name stands first, the next at its next anchor, and where none is free not at all', () => {
  expect(
    drawn(
      name('first', [[100, 50]]),
      name('second', [
        [104, 52],
        [100, 80],
      ]),
      name('third', [[100, 50]]),
    ),
  ).toEqual([
    { text: 'first', at: [100, 50], from: undefined },
    { text: 'second', at: [100, 80], from: undefined },
  ]);
});

test('a name that may lead stands beside its anchor, at the nearest free place', () => {
  const [, led] = drawn(name('first', [[100, 50]]), name('led', [[100, 50]], true));
  expect(led).toEqual({ text: 'led', at: [100, 32], from: [100, 50] });
});

test('a Chinese sign takes an em, a letter less', () => {
  const beside = (text: string, gap: number) =>
    drawn(name(text, [[100, 50]]), name('x', [[100 + gap, 50]])).length === 2;
  // Half of the name, and half of the x: 3.
  expect([beside('口岸', 12.9), beside('口岸', 13.1)]).toEqual([false, true]);
  expect([beside('port', 14.9), beside('port', 15.1)]).toEqual([false, true]);
});

test.each<[Position, Position]>([
  [
    [5.1, 50],
    [4.9, 50],
  ],
  [
    [194.9, 50],
    [195.1, 50],
  ],
  [
    [100, 14.1],
    [100, 13.9],
  ],
  [
    [100, 97.9],
    [100, 98.1],
  ],
])('at %j a name is in the frame, at %j not', (inside, outside) => {
  expect([drawn(name('x', [inside])).length, drawn(name('x', [outside])).length]).toEqual([1, 0]);
});

test('no name covers another, and each is in the frame', () => {
  const position = fc.tuple(fc.integer({ min: -20, max: 220 }), fc.integer({ min: -20, max: 120 }));
  const wanted = fc.record({
    text: fc.constantFrom('a', '口岸', 'Khorgos', '中吉乌铁路'),
    anchors: fc.array(position, { maxLength: 4 }),
    mayLead: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 12 }), (all) => {
      const boxes = namesWithRoom(
        frame,
        all.map(({ text, anchors, mayLead }) => name(text, anchors, mayLead)),
        SIZE,
      ).map(({ text, at: [x, y] }) => {
        const half = (/[a-z]/i.test(text) ? 0.6 : 1) * text.length * (SIZE / 2);
        return { left: x - half, right: x + half, top: y - 1.2 * SIZE, bottom: y };
      });
      for (const [index, { left, right, top, bottom }] of boxes.entries()) {
        expect(Math.min(left, top, frame.width - right, frame.height - bottom)).toBeGreaterThan(2 - 1e-9);
        for (const other of boxes.slice(index + 1))
          expect(
            left >= other.right - 1e-9 ||
              other.left >= right - 1e-9 ||
              top >= other.bottom ||
              other.top >= bottom,
          ).toBe(true);
      }
    }),
  );
});
