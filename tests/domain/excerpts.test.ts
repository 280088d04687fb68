import { expect, test } from 'vitest';
import type { Mention } from '../../src/domain/atlas.ts';
import { excerptOfCommitment, excerptsOf, runsOf, thingsIn } from '../../src/domain/excerpts.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { compiled } from '../compile/fixture.ts';

const atlas = indexAtlas(compiled().atlas);
const words = (start: number, end: number, passage: string) =>
  atlas.passageById.get(passage)?.zh.slice(start, end);

test('a thing has the words that name or mean it: a commitment’s where it stands in one, else the passage', () => {
  const excerpts = excerptsOf(atlas, { kind: 'route', id: 'railway' });
  expect(
    excerpts.map(({ passage, start, end, commitment, translation }) => [
      commitment?.id,
      words(start, end, passage.id),
      translation.en,
    ]),
  ).toEqual([
    ['speech.1a', '加快推进中吉乌铁路建设', 'build it'],
    ['outcomes.1', '开工建设中吉乌铁路', 'start, “soon”'],
  ]);
  const [whole] = excerptsOf(atlas, { kind: 'place', id: 'lake' });
  expect(whole?.commitment).toBeUndefined();
  expect(words(whole?.start ?? 0, whole?.end ?? 0, 'declaration.1')).toBe(
    atlas.passageById.get('declaration.1')?.zh,
  );
  expect(whole?.translation.en).toBe('The line is steady.');
});

test('words of a clause are quoted with its own translation', () => {
  const { atlas: withClause } = compiled([
    'texts/declaration.json',
    'passages.0.clauses',
    [{ quote: '各方保护吉尔吉斯斯坦的伊塞克湖', en: 'they protect the lake', ru: 'озеро' }],
  ]);
  const [excerpt] = excerptsOf(indexAtlas(withClause), { kind: 'place', id: 'lake' });
  expect(excerpt?.translation.en).toBe('they protect the lake');
});

test('several mentions in the same words are marked in one excerpt', () => {
  const { atlas: twice } = compiled(
    ['texts/outcomes.json', 'passages.0.zh', '开工建设中吉乌铁路，中吉乌铁路。'],
    ['texts/outcomes.json', 'passages.0.commitments.0.quote', '开工建设中吉乌铁路，中吉乌铁路'],
  );
  const excerpts = excerptsOf(indexAtlas(twice), { kind: 'route', id: 'railway' });
  expect(excerpts.map(({ marks }) => marks.length)).toEqual([1, 2]);
});

test('the excerpt of a commitment marks what its own words name, and no region', () => {
  const commitment = atlas.commitmentById.get('speech.1b');
  const excerpt = commitment && excerptOfCommitment(atlas, commitment);
  expect(excerpt?.marks.map(({ quote }) => quote)).toEqual(['现有口岸']);
  expect(words(excerpt?.start ?? 0, excerpt?.end ?? 0, 'speech.1')).toBe('支持现有口岸发展');
});

test('the things of passages come once, in the order of the words, without regions that are no corridor', () => {
  expect(thingsIn(atlas, ['speech.1', 'outcomes.1'])).toEqual([
    { kind: 'route', id: 'railway' },
    { kind: 'place', id: 'crossing' },
    { kind: 'route', id: 'express' },
  ]);
});

const mark = (start: number, end: number): Mention => ({
  passage: 'speech.1',
  start,
  end,
  quote: '',
  manner: 'names',
  target: { kind: 'route', id: `${start}-${end}` },
});

test.each([
  ['no mark', [], ['0 abcdef']],
  ['a mark in the middle', [mark(12, 14)], ['0 ab', '1 cd', '0 ef']],
  ['a mark at each end', [mark(10, 11), mark(15, 16)], ['1 a', '0 bcde', '1 f']],
  ['a mark within another', [mark(11, 15), mark(12, 13)], ['0 a', '1 b', '2 c', '1 de', '0 f']],
  ['marks that overlap', [mark(10, 13), mark(12, 16)], ['1 ab', '2 c', '1 def']],
  [
    'a mark that begins before the words and one that ends after them',
    [mark(8, 11), mark(15, 20)],
    ['1 a', '0 bcde', '1 f'],
  ],
  ['a mark beside the words', [mark(2, 5)], ['0 abcdef']],
])('words are cut into runs by %s', (_what, marks, runs) => {
  expect(runsOf('abcdef', 10, marks).map(({ text, marks: own }) => `${own.length} ${text}`)).toEqual(runs);
});

test('a run knows where it begins in its passage', () => {
  expect(runsOf('abcdef', 10, [mark(12, 14)]).map(({ start }) => start)).toEqual([10, 12, 14]);
});
