import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

const entry = (more: object): Change[] => [
  ['glossary.json', '', [{ zh: '现有口岸', en: ['crossing', 'crossings'], ru: ['пункт'], ...more }]],
  ['texts/speech.json', 'passages.0.en', 'Build; and the Crossings.'],
  ['texts/speech.json', 'passages.0.ru', 'Каждый ПУНКТ.'],
  ['texts/speech.json', 'passages.0.commitments.1.ru', 'развивать пункт'],
];

test('a passage and a commitment that hold a term hold one of its forms, as whole words, in any case', () => {
  expect(complaints(entry({}))).toEqual([]);
  const said = complaints(entry({ ru: ['пункты'] }));
  expect(said).toEqual([
    'texts/speech.json › passages.1.ru: the Chinese holds 现有口岸, and this none of its names in glossary.json: пункты',
    'texts/speech.json › passages.1.commitments.b.ru: the Chinese holds 现有口岸, and this none of its names in glossary.json: пункты',
  ]);
});

test('longer words in which a term does not count are passed over', () => {
  expect(complaints(entry({ en: ['post'], inside: ['支持现有口岸'] })).at(0)).toBe(
    'glossary.json › 现有口岸.zh: stands in no text; take it out',
  );
});

test.each([
  [
    'a form that is used nowhere',
    { en: ['crossing', 'crossings', 'gates'] },
    '现有口岸.en.gates: "gates" is used nowhere; take it out',
  ],
  ['a term that no text has', { zh: '隧道' }, '隧道.zh: stands in no text; take it out'],
  [
    'longer words that do not hold the term',
    { inside: ['中欧班列'] },
    '现有口岸.inside.中欧班列: "中欧班列" does not hold "现有口岸"',
  ],
  [
    'longer words that no text has',
    { inside: ['新现有口岸'] },
    '现有口岸.inside.新现有口岸: "新现有口岸" stands in no text; take it out',
  ],
])('%s is a problem of the glossary', (_what, more, says) => {
  expect(complaints(entry(more))).toEqual([`glossary.json › ${says}`]);
});

test('a term that stands twice is named', () => {
  const [file, at, [first]] = entry({})[0] as [string, string, unknown[]];
  expect(complaints([[file, at, [first, first]], ...entry({}).slice(1)])[0]).toMatch(
    /^glossary\.json › 现有口岸\.zh: stands twice/,
  );
});
