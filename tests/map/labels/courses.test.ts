import { expect, test } from 'vitest';
import {
  type Course,
  coursesOf,
  leftOver,
  type Piece,
  worthNaming,
} from '../../../src/map/labels/courses.ts';

const SEEN = { dim: false, recede: false };
const piece = (route: string, services: string, lengthPx: number): Piece => ({
  route,
  services: services.split(' '),
  points: [{ x: lengthPx, y: 0, route, mode: 'railway' }],
  lengthPx,
});
/** Two routes share a track, one goes on alone. */
const PIECES = [
  piece('iran', 'caspian iran', 300),
  piece('caspian', 'caspian iran', 300),
  piece('iran', 'iran', 200),
];
const told = (courses: Course[]) =>
  courses.map(({ routes, lengthPx, points, isShared }) => [
    routes.join(' '),
    lengthPx,
    points.length,
    isShared,
  ]);

test('routes on one track are one course, the longest first', () => {
  expect(told(coursesOf(PIECES, () => SEEN))).toEqual([
    ['caspian iran', 300, 1, true],
    ['iran', 200, 1, false],
  ]);
});

test('what a filter hides leaves the block, and the other goes through by itself', () => {
  const look = (route: string) => ({ ...SEEN, dim: route === 'caspian' });
  expect(told(coursesOf(PIECES, look))).toEqual([['iran', 500, 2, false]]);
});

test('what is chosen stands by itself, apart from what steps back', () => {
  const look = (route: string) => ({ ...SEEN, recede: route !== 'caspian' });
  expect(told(coursesOf(PIECES, look))).toEqual([
    ['iran', 500, 2, true],
    ['caspian', 300, 1, true],
  ]);
});

test('a track is named while a service of it is told by no longer one, a route by itself unless it is along its line', () => {
  const courses = coursesOf(PIECES, () => SEEN);
  const named = (along: string[], leastPx = 150) =>
    worthNaming(courses, new Set(along), leastPx).map(({ routes }) => routes.join(' '));
  expect(named([])).toEqual(['caspian iran', 'iran']);
  expect(named(['iran'])).toEqual(['caspian iran']);
  expect(named(['iran', 'caspian'])).toEqual([]);
  expect(named([], 250)).toEqual(['caspian iran']);
  // A shorter track whose services a longer one has told, and one with a service more.
  const more = [piece('iran', 'iran europe', 250), piece('caspian', 'caspian europe iran', 200)];
  const tracks = coursesOf([...PIECES, ...more], () => SEEN);
  expect(worthNaming(tracks, new Set(), 150).map(({ routes }) => routes.join(' '))).toEqual([
    'caspian iran',
    'iran europe',
    'iran',
  ]);
});

test('where a block has no room each of its routes is named anywhere on all that is seen of it', () => {
  const courses = coursesOf(PIECES, () => SEEN);
  expect(told(leftOver(courses, new Set(), 150))).toEqual([
    ['caspian', 300, 1, true],
    ['iran', 500, 2, true],
  ]);
  expect(told(leftOver(courses, new Set(['iran']), 350))).toEqual([]);
});
