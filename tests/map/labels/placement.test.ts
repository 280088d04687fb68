import { expect, test } from 'vitest';
import { type Box, type LinePoint, Placement } from '../../../src/map/labels/placement.ts';
import { interpolated } from '../../../src/symbols/stops.ts';

const size = { width: 60, height: 14 };
const line = (route: string, y: number): LinePoint[] =>
  Array.from({ length: 60 }, (_, index) => ({ x: 20 + index * 6, y, route, mode: 'railway' }));
const roomWith = (lines: LinePoint[][], isFree: (box: Box) => boolean = () => true, over: Box[] = []) => {
  const room = new Placement(400, 300, over, isFree);
  for (const points of lines) room.addLine(points);
  return room;
};

test('a name stands over the middle of its line', () => {
  const own = line('a', 150);
  expect(roomWith([own]).best(own, size, 0)).toMatchObject({
    at: { x: own[30]?.x, y: own[30]?.y },
    anchor: 'bottom',
    mode: 'railway',
  });
});

test('it turns to the side where no other line runs', () => {
  const [own, other] = [line('a', 150), line('b', 130)];
  expect(roomWith([own, other]).best(own, size, 0)).toMatchObject({ anchor: 'top' });
});

test('it keeps off what is taken and off the edge', () => {
  const own = line('a', 12);
  const room = roomWith([own]);
  const first = room.best(own, size, 0);
  expect(first?.anchor).toBe('top');
  expect(first && room.take(first, size)).toBe(true);
  expect(first && room.take(first, size)).toBe(false);
  const second = room.best(own, size, 0);
  expect(Math.abs((second?.at.x ?? 0) - (first?.at.x ?? 0))).toBeGreaterThan(size.width);
});

test('it keeps off what lies over the view', () => {
  const own = line('a', 150);
  const legend: Box = [0, 100, 300, 300];
  const spot = roomWith([own], undefined, [legend]).best(own, size, 0);
  expect(spot?.at.x).toBeGreaterThan(legend[2]);
});

test('where nothing is free there is no name', () => {
  const own = line('a', 150);
  expect(roomWith([own], () => false).best(own, size, 0)).toBeUndefined();
  expect(roomWith([]).best([], size, 0)).toBeUndefined();
});

test('a value by zoom is that of the nearer stop outside, and between them in proportion', () => {
  const stops = [
    [3, 10],
    [6, 12],
    [10, 20],
  ] as const;
  expect([1, 3, 4.5, 6, 8, 10, 13].map((zoom) => interpolated(stops, zoom))).toEqual([
    10, 10, 11, 12, 16, 20, 20,
  ]);
});
