import { beforeAll, describe, expect, test } from 'vitest';
import { searchData } from '../../src/compile/publish/searchData.ts';
import { type Everything, openEverything } from '../../src/domain/everything.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { markedPieces } from '../../src/domain/marks.ts';
import { curated } from '../curated.ts';
import cases from './searchCases.json' with { type: 'json' };
import { searcher } from './searcher.ts';

type Case = {
  query: string;
  /** Why the query is asked. */
  reason: string;
  manner?: string;
  /** The best hit of the first group. */
  first?: string;
  firstKind?: string;
  notFirst?: string;
  has?: string;
  hasNot?: string;
  /** Among what is only near. */
  near?: string;
  lookalike?: string;
  hasNothing?: boolean;
};

const atlas = indexAtlas(curated.atlas);
const data = searchData(curated);
let everything: Everything;
beforeAll(async () => {
  everything = await openEverything(atlas, data);
});

test('there are cases enough', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

describe('a search', () => {
  test.each(cases as Case[])('for $query: $reason', (own) => {
    const { groups, manner, lookalikes } = everything.search(own.query);
    const keys = groups.flatMap(({ hits }) => hits.map(({ kind, id }) => `${kind}/${id}`));
    if (own.first) expect(keys[0]).toBe(own.first);
    if (own.firstKind) expect(groups[0]?.kind).toBe(own.firstKind);
    if (own.notFirst) expect(keys[0]).not.toBe(own.notFirst);
    if (own.has) expect(keys).toContain(own.has);
    if (own.near) expect(keys).toContain(own.near);
    if (own.hasNot) expect(keys).not.toContain(own.hasNot);
    if (own.lookalike) expect(lookalikes.flatMap(({ names }) => names)).toContain(own.lookalike);
    if (own.hasNothing) expect(keys).toEqual([]);
    if (keys.length > 0) expect(manner).toBe(own.manner ?? 'exact');
  });
});

test.each([
  ['Khor', 'exact', true, 'A beginning of three letters, wherever it stands'],
  ['kh', 'exact', true, 'two letters, as the last word, which is still being typed'],
  ['railway kh', 'exact', true, 'the same after another'],
  [
    'kh railway',
    'exact',
    false,
    'two letters that are not the last begin nothing; the names hold them by themselves',
  ],
  ['k', 'exact', true, 'one letter by itself'],
  ['railway k', 'nearest', false, 'one letter after another begins everything'],
  ['霍', 'exact', true, 'one Chinese sign'],
  ['1435', 'exact', true, 'a whole number'],
  ['143', 'nearest', false, 'a number is no beginning of another'],
  ['1436', 'nearest', false, 'nor is it forgiven a figure'],
  ['Bedal', 'forgiven', true, 'one wrong letter of five'],
  ['Bidal', 'nearest', false, 'two of five'],
  ['Turkmanbachi port', 'forgiven', true, 'two of twelve'],
  ['Turkmanbochi port', 'nearest', false, 'three of twelve'],
])('what %s finds is %s, with claims: %s. %s', (query, manner, hasClaims) => {
  const outcome = everything.search(query);
  expect([outcome.manner, outcome.groups.some(({ kind }) => kind === 'claim')]).toEqual([manner, hasClaims]);
});

const QUERIES = (cases as Case[]).map(({ query }) => query);

test('lists and map follow it: all that it finds is shown, and all that they found by themselves still is', () => {
  const [full, plain] = [searcher(atlas, everything.finder), searcher(atlas)];
  for (const query of QUERIES) {
    const { commitments, routes, places } = full({ query });
    const { groups, manner } = everything.search(query);
    const found = manner === 'nearest' ? [] : groups.flatMap(({ hits }) => hits);
    const shown = [...commitments, ...routes, ...places].map(({ id }) => id);
    const hits = found.filter(({ kind }) => ['commitment', 'route', 'place'].includes(kind));
    expect(shown, query).toEqual(expect.arrayContaining(hits.map(({ id }) => id)));
    const before = plain({ query });
    const shownBefore = [...before.commitments, ...before.routes, ...before.places].map(({ id }) => id);
    expect(shown, query).toEqual(expect.arrayContaining(shownBefore));
  }
});

test('a source or a waypoint shows the line that it belongs to', () => {
  const shows = (query: string) => searcher(atlas, everything.finder)({ query }).routes.map(({ id }) => id);
  expect(shows('Beyneu')).toEqual(['china-kazakhstan-turkmenistan-iran-railway']);
  expect(shows('railway gazette')).toContain('china-kyrgyzstan-uzbekistan-railway');
  expect(shows('阿克陶')).toEqual([]);
});

test('every hit of a word has a mark to show', () => {
  const { groups } = everything.search('中吉烏鐵路');
  const [hit] = groups[0]?.hits ?? [];
  expect(markedPieces('中吉乌铁路', hit?.terms ?? [])).toEqual([{ text: '中吉乌铁路', isMarked: true }]);
  expect(markedPieces('Railways, not ways', ['railway'])).toEqual([
    { text: 'Railways', isMarked: true },
    { text: ', not ways', isMarked: false },
  ]);
  expect(markedPieces(`${'长'.repeat(80)}铁路`, ['铁路'], 20).map(({ text }) => text)).toEqual([
    `…${'长'.repeat(5)}`,
    '铁路',
  ]);
});

test('three hundred characters of junk are answered in no time', () => {
  for (const junk of ['x'.repeat(300), 'qx zv '.repeat(50), '铁'.repeat(300), 'Линия'.repeat(60)]) {
    // The best of some, for the machine may be at work.
    const times = ['', ' ', '  '].map((space) => {
      const start = performance.now();
      expect(everything.search(junk + space).groups).toEqual([]);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  }
});
