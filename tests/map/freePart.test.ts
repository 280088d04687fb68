import { expect, test } from 'vitest';
import { freePart } from '../../src/map/freePart.ts';
import type { Box } from '../../src/map/labels/placement.ts';

const frame: Box = [0, 0, 400, 300];
const flat = { width: 4, height: 1 };
const tall = { width: 1, height: 4 };

test('what nothing covers is free', () => {
  expect(freePart(frame, [], flat)).toEqual(frame);
  expect(freePart(frame, [[400, 0, 500, 300]], flat)).toEqual(frame);
});

test('a cover is passed on the side that leaves the thing largest', () => {
  const corner: Box = [340, 0, 400, 150];
  expect(freePart(frame, [corner], flat)).toEqual([0, 150, 400, 300]);
  expect(freePart(frame, [corner], tall)).toEqual([0, 0, 340, 300]);
});

test('several covers are passed together', () => {
  const covers: Box[] = [
    [0, 0, 90, 50],
    [340, 0, 400, 150],
    [120, 240, 280, 290],
  ];
  const [left, top, right, bottom] = freePart(frame, covers, flat);
  for (const [x1, y1, x2, y2] of covers)
    expect(x1 >= right || x2 <= left || y1 >= bottom || y2 <= top).toBe(true);
  expect((right - left) / 4).toBeGreaterThanOrEqual(85);
});

test('where all is covered the whole frame has to do', () => {
  expect(freePart(frame, [[-10, -10, 500, 400]], flat)).toEqual(frame);
});
