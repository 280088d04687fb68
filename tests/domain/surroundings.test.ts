import { expect, test } from 'vitest';
import type { Place, Route } from '../../src/domain/atlas.ts';
import type { IndexedAtlas } from '../../src/domain/lookup.ts';
import {
  placeSurroundings,
  routeSurroundings,
  WINDS,
  westToEast,
  windFrom,
} from '../../src/domain/surroundings.ts';

const words = (en: string) => ({ zh: `中${en}`, en, ru: `р${en}` });
const segment = (id: string, country: string | null, more: object = {}) => ({ id, country, ...more });
const status = (date: string, value: string) => ({ kind: 'status', date, value });

const railway = {
  id: 'railway',
  name: words('The railway'),
  short: words('railway'),
  modes: ['railway'],
  lengthKm: 500,
  ends: [
    { name: words('Kashgar'), at: [76, 39] },
    { name: words('Andijan'), at: [72, 41] },
  ],
  segments: [segment('a', 'cn'), segment('b', 'kg'), segment('c', 'kg'), segment('d', null)],
  statuses: [{ value: 'construction', date: '2024-12-27' }],
};
const route = (id: string, ...segments: object[]) =>
  ({ ...railway, id, short: words(id), segments, ends: [], statuses: [] }) as unknown as Route;
const place = (id: string, kind: string, at: number[], more: object = {}) =>
  ({
    id,
    kind,
    name: words(id),
    country: 'kg',
    routes: [],
    claims: [],
    bounds: at.length === 2 ? [...at, ...at] : at,
    ...more,
  }) as unknown as Place;

const routes = [
  railway as unknown as Route,
  route('express', segment('x', 'kz', { shares: 'railway/b' }), segment('y', 'kz')),
  route('feeder', segment('a', 'cn', { shares: 'express/y' })),
  route('apart', segment('a', 'cn')),
];
const places = [
  place('irkeshtam', 'crossing', [74, 39.7], {
    routes: ['railway', 'gone', 'apart'],
    claims: [status('2024', 'operating'), { kind: 'length', date: '2026' }, status('2019', 'planned')],
  }),
  place('torugart', 'crossing', [75.4, 40.5], { routes: ['apart'] }),
  place('osh', 'city', [72.8, 40.5], { routes: ['railway'] }),
  place('lake', 'area', [73.9, 39.6, 74.1, 39.8]),
];
const commitments = [
  { routes: ['railway'], places: ['irkeshtam'] },
  { routes: ['railway', 'apart'], places: [] },
  { routes: ['apart'], places: [] },
];
const atlas = {
  routes,
  places,
  commitments,
  routeById: new Map(routes.map((one) => [one.id, one])),
} as unknown as IndexedAtlas;
const [first, ...others] = routes as [Route, ...Route[]];

test('a route is told with its ends, its countries once, its crossings, and what runs on the same line', () => {
  expect(routeSurroundings(atlas, first, 'en')).toEqual({
    name: 'The railway',
    modes: ['railway'],
    km: 500,
    course: { from: 'Kashgar', to: 'Andijan', wind: 'nw' },
    countries: ['cn', 'kg'],
    crossings: ['irkeshtam'],
    neighbours: ['express'],
    status: { value: 'construction', date: '2024-12-27' },
    commitments: 2,
  });
});

test('routes are neighbours both ways, whichever of them draws the line, and not by a name of a segment', () => {
  const neighbours = [first, ...others].map((one) => routeSurroundings(atlas, one, 'ru').neighbours);
  expect(neighbours).toEqual([['рexpress'], ['рrailway', 'рfeeder'], ['рexpress'], []]);
});

test('a route without ends or claims has neither a course nor a status', () => {
  const { course, status } = routeSurroundings(atlas, others[0] as Route, 'en');
  expect([course, status]).toEqual([undefined, undefined]);
});

test('a place is told with the nearest point, the routes that there are, and its newest status', () => {
  const told = placeSurroundings(atlas, places[0] as Place, 'en');
  expect({ ...told, nearest: { ...told.nearest, km: Math.round(told.nearest?.km ?? 0) } }).toEqual({
    name: 'irkeshtam',
    kind: 'crossing',
    country: 'kg',
    nearest: { name: 'osh', km: 135, wind: 'nw' },
    routes: ['railway', 'apart'],
    status: expect.objectContaining({ value: 'operating' }),
    commitments: 1,
  });
});

test('an area lies near to nothing', () => {
  expect(placeSurroundings(atlas, places[3] as Place, 'en')).toMatchObject({
    nearest: undefined,
    status: undefined,
  });
});

test('the eight winds go round, each an eighth of the circle, wherever on the earth', () => {
  for (const lat of [-50, 0, 60]) {
    const squeeze = Math.cos((lat * Math.PI) / 180);
    for (const [index, wind] of WINDS.entries())
      for (const off of [-22, 0, 22]) {
        const turn = ((index * 45 + off) * Math.PI) / 180;
        const to = [70 + (0.01 * Math.sin(turn)) / squeeze, lat + 0.01 * Math.cos(turn)] as [number, number];
        expect(windFrom([70, lat], to), `${wind} ${off} at ${lat}`).toBe(wind);
      }
  }
});

test('things go from west to east by what of them is in sight', () => {
  const things = [
    { id: 'inside', bounds: [14, 0, 16, 1] },
    { id: 'far over both', bounds: [-100, 0, 20, 1] },
    { id: 'from the middle on', bounds: [12, 0, 400, 1] },
  ] as { id: string; bounds: [number, number, number, number] }[];
  const order = westToEast(things, [10, 0, 30, 1]).map(({ id }) => id);
  expect(order).toEqual(['inside', 'far over both', 'from the middle on']);
  expect(westToEast(things, [-200, 0, 30, 1]).map(({ id }) => id)).toEqual([
    'far over both',
    'inside',
    'from the middle on',
  ]);
});
