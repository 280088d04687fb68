import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { isStep, linkTo, linkToPassage, readView, writeView } from '../../src/state/link.ts';
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

/** Something else than what a first visit shows, for each field: one that is forgotten here is a type error. */
const OTHER: { [Field in keyof View]: View[Field] } = {
  selection: { kind: 'region', id: 'south-asia' },
  sectors: ['energy'],
  kinds: ['body'],
  firmness: ['done'],
  fates: ['under-way'],
  query: 'gas',
  language: 'zh',
  list: 'commitments',
  grouping: 'sector',
  year: 2019,
  ledgerGrouping: 'sector',
  ledgerOrder: '-date',
  sites: true,
  changesBy: 'date',
  page: 'ledger',
  passage: 'outcomes.1',
  trail: { target: { kind: 'place', id: 'lake' }, at: 12 },
  strips: ['express'],
  script: 'source',
  embed: ['legend'],
};
/** What a reader moves along, and would not go back through step by step. */
const NO_STEPS: (keyof View)[] = [
  'query',
  'list',
  'grouping',
  'ledgerGrouping',
  'ledgerOrder',
  'sites',
  'changesBy',
  'trail',
  'script',
  'embed',
];

test.each(Object.keys(OTHER) as (keyof View)[])('%s alone is in its link, and comes back', (field) => {
  const view = { ...initial, [field]: OTHER[field] };
  expect(read(writeView(view))).toEqual({ view, faults: [] });
  expect(writeView(view)).not.toBe(writeView(initial));
});

test('what a link of a thing or a passage leads to is the view, with that alone changed', () => {
  const view = { ...initial, ...OTHER };
  const selection = { kind: 'place', id: 'crossing' } as const;
  expect(read(linkTo(view, selection)).view).toEqual({ ...view, selection });
  expect(read(linkTo(view, { kind: 'route', id: 'railway' })).view.selection?.id).toBe('railway');
  const opened = { ...view, selection: null, page: 'read', passage: 'speech.1' };
  expect(read(linkToPassage(view, 'speech.1')).view).toEqual({ ...opened, trail: null });
  expect(read(linkToPassage(view, 'speech.1', OTHER.trail)).view).toEqual({ ...opened, trail: OTHER.trail });
});

test('what the reader goes to is a step of the history, what the reader moves along is none', () => {
  expect(isStep(initial, { ...initial })).toBe(false);
  const lists = { ...initial, sectors: ['energy'], strips: ['express'], embed: ['legend' as const] };
  expect(isStep(lists, { ...lists, sectors: ['energy'], strips: ['express'], embed: ['legend'] })).toBe(
    false,
  );
  const steps = (Object.keys(OTHER) as (keyof View)[]).filter((field) =>
    isStep({ ...initial, passage: 'speech.1' }, { ...initial, passage: 'speech.1', [field]: OTHER[field] }),
  );
  expect(Object.keys(OTHER).filter((field) => !steps.includes(field as keyof View))).toEqual(NO_STEPS);
  const at = (passage: string | null, year: number | null = null) => ({ ...initial, passage, year });
  expect(isStep(at('speech.1'), at('speech.2'))).toBe(false);
  expect(isStep(at(null), at('speech.1'))).toBe(false);
  expect([isStep(at(null, 2019), at(null, 2020)), isStep(at(null, 2019), at(null))]).toEqual([false, true]);
});

test.each<[string, number | null, { parameter: string; value: string }[]]>([
  ['of=route/canal&at=2', null, [{ parameter: 'of', value: 'route/canal' }]],
  ['of=commitment/speech.1a', null, [{ parameter: 'of', value: 'commitment/speech.1a' }]],
  ['of=route', null, [{ parameter: 'of', value: 'route' }]],
  ['of=place/lake', 1, []],
  ...['0', '-1', '1x', 'x1', '1234567', '1.5'].map(
    (at): [string, number, { parameter: string; value: string }[]] => [
      `of=place/lake&at=${at}`,
      1,
      [{ parameter: 'at', value: at }],
    ],
  ),
])('the way through the mentions of a link (%s) begins at %s', (link, at, faults) => {
  const { view, faults: told } = read(`?${link}`);
  expect([view.trail?.at ?? null, told]).toEqual([at, faults]);
});
