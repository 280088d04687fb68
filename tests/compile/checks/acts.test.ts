import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

const SPEECH = 'texts/speech.json';
/** One commitment over the words of the two that the speech has. */
const joined = (more: object): Change[] => [
  [
    SPEECH,
    'passages.0.commitments',
    [
      {
        kind: 'pledge',
        quote: '我们要加快推进中吉乌铁路建设，支持现有口岸发展',
        wording: ['加快推进'],
        en: 'build it and develop them',
        ru: 'строить и развивать',
        sectors: ['transport'],
        ...more,
      },
    ],
  ],
  ['texts/outcomes.json', 'passages.0.zh', '支持开工建设中吉乌铁路。'],
  ['texts/outcomes.json', 'passages.0.commitments.0.quote', '支持开工建设中吉乌铁路'],
  ['texts/outcomes.json', 'passages.0.commitments.0.wording', ['支持']],
  ['firmness.json', 'undertake.phrases', ['成立']],
];

test('a commitment that holds two acts is to be split', () => {
  expect(complaints(joined({}))).toEqual([
    `${SPEECH} › passages.1.commitments.0.quote: holds a second act, "支持…"; split it: one commitment, one act`,
  ]);
});

test('a position may have many clauses, and a clause that begins with no such verb is none of its own', () => {
  expect(complaints(joined({ kind: 'position' }))).toEqual([]);
  expect(complaints([...joined({}).slice(0, 1), ['firmness.json', 'support.phrases', []]])).toEqual([]);
});
