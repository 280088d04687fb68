import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { readView, writeView } from '../../src/state/link.ts';
import { enterPage } from '../../src/state/pages.ts';
import { initialView, type View } from '../../src/state/view.ts';
import { compiled } from '../compile/fixture.ts';

const atlas = indexAtlas(compiled().atlas);
const initial = initialView(['fr-FR', 'en-GB']);
const read = (search: string) => readView(search, atlas, initial);

test.each<[string, Partial<View>, string]>([
  ['nothing chosen', {}, '?lang=en'],
  ['a route', { selection: { kind: 'route', id: 'railway' } }, '?route=railway&lang=en'],
  ['a place', { selection: { kind: 'place', id: 'lake' } }, '?place=lake&lang=en'],
  ['a region', { selection: { kind: 'region', id: 'south-asia' } }, '?region=south-asia&lang=en'],
  ['a commitment', { selection: { kind: 'commitment', id: 'speech.1a' } }, '?commitment=speech.1a&lang=en'],
  ['two sectors', { sectors: ['transport', 'energy'] }, '?sectors=transport,energy&lang=en'],
  [
    'a search with all sorts of characters',
    { query: '100% 口岸, a&b=c+d %2C' },
    '?q=100%25+%E5%8F%A3%E5%B2%B8,+a%26b%3Dc%2Bd+%252C&lang=en',
  ],
  ['a year', { year: 2019 }, '?year=2019&lang=en'],
  ['a step of firmness', { firmness: ['study', 'done'] }, '?firmness=study,done&lang=en'],
  [
    'a passage and its words',
    { page: 'read', passage: 'speech.1', script: 'source' },
    '?page=read&passage=speech.1&words=source&lang=en',
  ],
  [
    'the way through the mentions of a thing',
    { page: 'read', passage: 'speech.1', trail: { target: { kind: 'route', id: 'railway' }, at: 2 } },
    '?page=read&passage=speech.1&of=route/railway&at=2&lang=en',
  ],
  [
    'two strips, in their order',
    { page: 'strip', strips: ['railway', 'express'] },
    '?page=strip&strip=railway,express&lang=en',
  ],
  ['the time line', { page: 'timeline' }, '?page=timeline&lang=en'],
  [
    'everything at once',
    {
      selection: { kind: 'route', id: 'express' },
      sectors: ['energy'],
      kinds: ['pledge', 'body'],
      query: 'gas',
      language: 'ru',
      list: 'commitments',
      grouping: 'sector',
      year: 2013,
      page: 'timeline',
    },
    '?route=express&sectors=energy&kinds=pledge,body&q=gas&list=commitments&group=sector&year=2013&page=timeline&lang=ru',
  ],
])('a link brings back %s', (_what, change, link) => {
  const view = { ...initial, ...change };
  expect(writeView(view)).toBe(link);
  expect(read(link)).toEqual({ view, faults: [] });
});

test('of strips that a link names, the known stand side by side, at most two, and the others are told', () => {
  const { view, faults } = read('?strip=express,nowhere,railway,pipeline');
  expect(view.strips).toEqual(['express', 'railway']);
  expect(faults.map(({ value }) => value)).toEqual(['nowhere', 'pipeline']);
});

test('a page in the panel takes the place of a detail; the strip is that of the route that was read of', () => {
  const selection = { kind: 'route', id: 'railway' } as const;
  const view = { ...initial, selection, strips: ['express'] };
  expect(enterPage('strip', view)).toEqual({ page: 'strip', selection: null, strips: ['railway'] });
  expect(enterPage('read', view)).toEqual({ page: 'read', selection: null, strips: ['express'] });
  expect(enterPage('timeline', view)).toEqual({ page: 'timeline' });
});

test('the language of a link that has none is the reader’s', () => {
  expect(readView('?route=railway', atlas, { ...initial, language: 'zh' }).view.language).toBe('zh');
  expect(initialView(['de', 'ru-RU']).language).toBe('ru');
});

test('an old link is read as far as it holds, and each unknown word is named', () => {
  const { view, faults } = read(
    '?route=canal&sectors=energy,magic,transport&q=gas&lang=tlh&list=maps&group=text&fbclid=1&utm_source=mail&from=timeline',
  );
  expect(view).toEqual({ ...initial, sectors: ['transport', 'energy'], query: 'gas' });
  expect(faults).toEqual(
    expect.arrayContaining([
      { parameter: 'route', value: 'canal' },
      { parameter: 'sectors', value: 'magic' },
      { parameter: 'lang', value: 'tlh' },
      { parameter: 'list', value: 'maps' },
    ]),
  );
  expect(faults).toHaveLength(4);
});

test.each(['2012', '2999', '2019.5', '02019', '', 'last', '1e3'])(
  'a year that the atlas does not have (%s) is the newest, and is named',
  (year) => {
    const { view, faults } = read(`?year=${year}&page=book`);
    expect(view).toEqual(initial);
    expect(faults).toEqual([
      { parameter: 'year', value: year },
      { parameter: 'page', value: 'book' },
    ]);
  },
);

test('a passage that has several commitments now answers an old link with the first of them', () => {
  expect(read('?commitment=speech.1').view.selection).toEqual({ kind: 'commitment', id: 'speech.1a' });
});

test.each([
  ['speech.1a', 'speech.1', []],
  ['outcomes.99', 'outcomes.1', [{ parameter: 'passage', value: 'outcomes.99' }]],
  ['communique.1', null, [{ parameter: 'passage', value: 'communique.1' }]],
])('a link to the passage %s opens %s', (asked, passage, faults) => {
  const read = readView(`?passage=${asked}`, atlas, initial);
  expect([read.view.passage, read.faults]).toEqual([passage, faults]);
});

test('of two selections the one that exists is taken', () => {
  expect(read('?route=canal&place=lake').view.selection).toEqual({ kind: 'place', id: 'lake' });
});

test.each([
  '?',
  '?&&==',
  '?%',
  '?%E0%A4%A',
  '?route',
  '?route=%00',
  '?sectors=,,,',
  '?__proto__=1&constructor=2',
])('junk (%s) gives a view', (junk) => {
  expect(read(junk).view).toEqual(initial);
});
