import { expect, test } from 'vitest';
import { type Box, type LinePoint, Placement, type Spot } from '../../../src/map/labels/placement.ts';
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

/** One point in the middle of the view; what the map is asked about it, in this order, if nothing is free. */
const POINT: LinePoint = { x: 200, y: 150, route: 'a', mode: 'railway' };
function askedAbout(points: LinePoint[], aside = 0, over: Box[] = []): Box[] {
  const asked: Box[] = [];
  const isFree = (box: Box) => {
    asked.push(box);
    return false;
  };
  expect(roomWith([points], isFree, over).best(points, size, aside)).toBeUndefined();
  return asked;
}
const ABOVE: Box = [166, 124, 234, 146];
const BELOW: Box = [166, 154, 234, 176];
const RIGHT: Box = [204, 139, 272, 161];
const LEFT: Box = [128, 139, 196, 161];

test('it would rather stand above its line than below, than to the right, than to the left, with air around it', () => {
  expect(askedAbout([POINT])).toEqual([ABOVE, BELOW, RIGHT, LEFT]);
});

test('where lines run side by side it is tried beyond the neighbours too, the nearest spot of a side first', () => {
  const moved = ([x1, y1, x2, y2]: Box, x: number, y: number): Box => [x1 + x, y1 + y, x2 + x, y2 + y];
  expect(askedAbout([POINT], 8)).toEqual([
    ...[0, 10, 20].map((far) => moved(ABOVE, 0, -far)),
    ...[0, 10, 20].map((far) => moved(BELOW, 0, far)),
    ...[0, 10, 20].map((far) => moved(RIGHT, far, 0)),
    ...[0, 10, 20].map((far) => moved(LEFT, -far, 0)),
  ]);
});

test('what lies over the view may touch a name, not cover it', () => {
  const [x1, y1, x2, y2] = ABOVE;
  const touching: Box[] = [
    [0, 0, x1, 300],
    [x2, 0, 400, 300],
    [0, 0, 400, y1],
    [x1, y2, x2, y2 + 1],
  ];
  for (const box of touching) expect(askedAbout([POINT], 0, [box])).toContainEqual(ABOVE);
  const covering: Box[] = [
    [0, 0, x1 + 1, 300],
    [x2 - 1, 0, 400, 300],
    [0, 0, 400, y1 + 1],
    [x1, y2 - 1, x2, y2 + 1],
  ];
  for (const box of covering) expect(askedAbout([POINT], 0, [box])).not.toContainEqual(ABOVE);
});

test.each<[edge: string, anchor: string, inside: Spot['at'], crossing: Spot['at']]>([
  ['left', 'left', { x: 3, y: 150 }, { x: 2, y: 150 }],
  ['right', 'right', { x: 397, y: 150 }, { x: 398, y: 150 }],
  ['upper', 'top', { x: 200, y: 3 }, { x: 200, y: 2 }],
  ['lower', 'bottom', { x: 200, y: 297 }, { x: 200, y: 298 }],
])('its air does not reach the mask along the %s edge', (_, anchor, inside, crossing) => {
  expect(roomWith([]).take({ at: inside, anchor }, size)).toBe(true);
  expect(roomWith([]).take({ at: crossing, anchor }, size)).toBe(false);
});

test('what was taken is free again once all is given back', () => {
  const room = roomWith([]);
  const spot: Spot = { at: POINT, anchor: 'top' };
  expect([room.take(spot, size), room.take(spot, size)]).toEqual([true, false]);
  room.clear();
  expect(room.take(spot, size)).toBe(true);
});

test.each<[where: string, x: number, y: number, anchor: string]>([
  ['in its upper left corner', 167, 125, 'top'],
  ['in its upper right corner', 233, 125, 'top'],
  ['in its lower left corner', 167, 145, 'top'],
  ['in its lower right corner', 233, 145, 'top'],
  ['at its left edge', 166, 130, 'bottom'],
  ['at its right edge', 234, 130, 'bottom'],
  ['at its upper edge', 180, 124, 'bottom'],
  ['at its lower edge', 180, 146, 'bottom'],
])('it covers no point of another line, be it %s', (_, x, y, anchor) => {
  expect(roomWith([[{ ...POINT, x, y, route: 'b' }]]).best([POINT], size, 0)).toMatchObject({ anchor });
});

test('beside an upright line it stands at its right, on no point of its own', () => {
  const own = line('a', 0).map(({ x }): LinePoint => ({ ...POINT, y: x * 0.7 }));
  expect(roomWith([own]).best(own, size, 0)).toMatchObject({ anchor: 'left' });
});

test('where nothing is bare it covers the fewest points', () => {
  const around = [ABOVE, BELOW, RIGHT, LEFT].flatMap(([x1, y1], side) =>
    Array.from({ length: side === 3 ? 2 : 4 }, (_, at) => ({ ...POINT, x: x1 + 8 + at, y: y1 + 8 })),
  );
  expect(roomWith([around]).best([POINT], size, 0)).toMatchObject({ anchor: 'right' });
});

test('it leaves the stretch on which another route runs so near that it could be taken for that one’s', () => {
  const own = line('a', 150);
  const near = (route: string, off: number) => line(route, 150 + off).filter(({ x }) => x > 120 && x < 280);
  const middle = own[30]?.x;
  const spotBeside = (route: string, off: number) => roomWith([own, near(route, off)]).best(own, size, 0);
  expect(Math.abs((spotBeside('b', 2)?.at.x ?? 0) - 200)).toBeGreaterThan(80);
  // Its own second track, or a line that is far enough off, does not drive it away.
  expect(spotBeside('a', 2)?.at.x).toBe(middle);
  expect(spotBeside('b', 15)?.at.x).toBe(middle);
});

test('the map is asked about 120 spots for a name and 600 for a view, and then for no more', () => {
  let asked = 0;
  const own = line('a', 150);
  const room = roomWith([own], () => {
    asked++;
    return false;
  });
  const after = Array.from({ length: 7 }, () => {
    room.best(own, size, 8);
    return asked;
  });
  expect(after).toEqual([120, 240, 360, 480, 600, 600, 600]);
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
