import { expect, test } from 'vitest';
import { digestOf } from '../../../src/compile/join/texts.ts';
import { type Change, compiled, complaints } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

const SPEECH = 'texts/speech.json';
const OUTCOMES = 'texts/outcomes.json';
const GAZETTEER = 'gazetteer.json';

test.each<Row>([
  {
    problem: 'a quote that is not in its passage',
    changes: [[SPEECH, 'passages.0.commitments.1.quote', '支持现有的口岸']],
    says: [
      'texts/speech.json › passages.1.commitments.b.quote: "支持现有的口岸" is not in the passage, character for character; copy it from "zh"',
    ],
  },
  {
    problem: 'a quote that stands twice',
    changes: [[OUTCOMES, 'passages.1.zh', '成立机制，成立机制。']],
    says: [
      'texts/outcomes.json › passages.2.commitments.0.quote: stands 2 times in the passage; quote more words',
    ],
  },
  {
    problem: 'a wording that is not in its quote, by which its step was judged,',
    changes: [
      [SPEECH, 'passages.0.commitments.0.wording', ['推动']],
      ['codings.json', 'wording.values', { 'speech.1a': 'advance' }],
    ],
    says: [
      'texts/speech.json › passages.1.commitments.a.wording.推动: "推动" is not in the quote; copy it from there',
    ],
  },
  {
    problem: 'a phrase that no step of the scale holds',
    changes: [
      [OUTCOMES, 'passages.0.commitments.0.wording.1', '建设'],
      [SPEECH, 'passages.0.commitments.0.wording.1', '建设'],
    ],
    says: [
      'texts/speech.json › passages.1.commitments.a.wording.建设: "建设" belongs to no step of firmness.json; add it to "phrases" of one (also in texts/outcomes.json:38)',
    ],
  },
  {
    problem: 'a commitment without a verb phrase',
    changes: [
      [SPEECH, 'passages.0.commitments.1.wording', undefined],
      ['firmness.json', 'support.phrases', []],
    ],
    says: [
      'texts/speech.json › passages.1.commitments.b: names no verb phrase; copy it from the quote into "wording", or what governs it into "governing"',
    ],
  },
  {
    problem: 'a governing phrase that stands only in the quote',
    changes: [[SPEECH, 'passages.0.commitments.1.governing', '支持']],
    says: [
      'texts/speech.json › passages.1.commitments.b.governing: "支持" stands neither in the passage outside the quote nor in the heading over it; copy it from there',
    ],
  },
  {
    problem: 'a phrase of two steps, and one that is used nowhere',
    changes: [['firmness.json', 'done.phrases', ['支持', '宣布成立']]],
    says: [
      'firmness.json › done.phrases.支持: "支持" belongs to another step too; leave it in one (also line 27)',
      'firmness.json › done.phrases.宣布成立: "宣布成立" carries no commitment; take it out',
    ],
  },
  {
    problem: 'an example of another step, and one that does not exist',
    changes: [
      ['firmness.json', 'study.example', 'outcomes.1'],
      ['firmness.json', 'done.example', 'outcomes.9'],
    ],
    says: [
      'firmness.json › study.example: "outcomes.1" is of step "undertake"; name one of "study"',
      'firmness.json › done.example: there is no commitment "outcomes.9"; did you mean "outcomes.1"?',
    ],
  },
  {
    problem: 'white space in the Chinese',
    changes: [[OUTCOMES, 'passages.1.zh', '成立 机制。成立机制。']],
    says: ['texts/outcomes.json › passages.2.zh: has white space; the source has none: take it out'],
  },
  {
    problem: 'a passage that is not the source’s',
    changes: [[OUTCOMES, 'digest', 'a'.repeat(64)]],
    says: [
      `texts/outcomes.json › digest: the Chinese is no longer the source's, character for character; a digest cannot tell in which passage: undo what you changed in "zh". A digest is only ever set from the source: "npm run digest" compares the two and shows where they differ (geodata/README.md)`,
    ],
  },
  {
    problem: 'a sign that is not the source’s: the passage whose quote it breaks, and no more',
    changes: [
      [
        SPEECH,
        'digest',
        digestOf('我们要加快推进中吉乌铁路建设，支持现有口岸发展。中欧班列通向南亚和东南亚。'),
      ],
      [SPEECH, 'passages.0.zh', '我们要加快推进中吉乌鐵路建设，支持现有口岸发展。中歐班列通向南亚和东南亚。'],
    ],
    says: [
      `texts/speech.json › digest: the Chinese is no longer the source's, character for character; in passage 1 a quote no longer stands, so look there first: undo what you changed in "zh". A digest is only ever set from the source: "npm run digest" compares the two and shows where they differ (geodata/README.md)`,
    ],
  },
  {
    problem: 'a text without a digest',
    changes: [[OUTCOMES, 'digest', undefined]],
    says: [
      'texts/outcomes.json › digest: is missing; compare every passage with the source first. A digest is only ever set from the source: "npm run digest" compares the two and shows where they differ (geodata/README.md)',
    ],
  },
  {
    problem: 'two texts of one order',
    changes: [[OUTCOMES, 'order', 2]],
    says: ['texts/outcomes.json › order: 2 is the order of "declaration" too; give each its own'],
  },
  {
    problem: 'a clause that is not in its passage',
    changes: [
      [
        OUTCOMES,
        'passages.0.clauses',
        [
          { quote: '开工', en: 'begin', ru: 'начать' },
          { quote: '停工', en: 'stop', ru: 'стоп' },
        ],
      ],
    ],
    says: [
      'texts/outcomes.json › passages.1.clauses.1.quote: "停工" is not in the passage, character for character; copy it from "zh"',
    ],
  },
  {
    problem: 'two passages of one number',
    changes: [[OUTCOMES, 'passages.1.id', '1']],
    says: ['texts/outcomes.json › passages.1: has the id of another passage; give it its own (also line 21)'],
  },
  {
    problem: 'an outcome line without a commitment',
    changes: [[OUTCOMES, 'passages.0.commitments', undefined]],
    says: ['texts/outcomes.json › passages.1: is an outcome line and has no commitment; add "commitments"'],
  },
  {
    problem: 'commitments of one passage without a key',
    changes: [[SPEECH, 'passages.0.commitments.0.key', undefined]],
    says: ['texts/speech.json › passages.1.commitments.0: needs a key (a, b …): the passage has several'],
  },
  {
    problem: 'commitments of one passage with the same key',
    changes: [[SPEECH, 'passages.0.commitments.1.key', 'a']],
    says: [
      'texts/speech.json › passages.1.commitments.a: has the key of another commitment of the passage; give it the next letter (also line 33)',
    ],
  },
  {
    problem: 'a commitment with neither a place nor a reason',
    changes: [
      [OUTCOMES, 'passages.1.commitments.0.unplaced', undefined],
      ['unplaced.json', 'mechanism', undefined],
    ],
    says: [
      'texts/outcomes.json › passages.2.commitments.0: lies nowhere on the map and does not say why; name the phrase in gazetteer.json, or give "unplaced"',
    ],
  },
  {
    problem: 'a commitment with both a place and a reason',
    changes: [[OUTCOMES, 'passages.0.commitments.0.unplaced', 'mechanism']],
    says: [
      'texts/outcomes.json › passages.1.commitments.0.unplaced: says that it lies nowhere, yet its words name or mean railway; take it out',
    ],
  },
  {
    problem: 'a phrase that no passage has',
    changes: [[GAZETTEER, '9', { zh: '中塔公路', routes: ['railway'] }]],
    says: ['gazetteer.json › 中塔公路: stands in no passage; write it as the texts do, or take it out'],
  },
  {
    problem: 'a second entry of the same words',
    changes: [[GAZETTEER, '9', { zh: '中吉乌铁路', routes: ['railway'] }]],
    says: [
      'gazetteer.json › 中吉乌铁路: says of the same words what another entry says; join the two (also line 2)',
    ],
  },
  {
    problem: 'a second entry of words that are joined to nothing',
    changes: [[GAZETTEER, '9', { zh: '中国－中亚天然气管道D线', reason: 'no file' }]],
    says: [
      'gazetteer.json › 中国－中亚天然气管道D线: says of the same words what another entry says; join the two (also line 51)',
    ],
  },
  {
    problem: 'a text that is gone: once, with all that names its passages',
    changes: [
      [SPEECH, '', undefined],
      [GAZETTEER, '2.only', ['speech.1', 'speech.2']],
      ['threads/start.json', 'commitments.1', 'speech.1a'],
      ['codings.json', 'wording.values', { 'speech.1b': 'support' }],
    ],
    says: [
      'threads/start.json › commitments.speech.1a: there is no text "speech"; there are: declaration, outcomes (also in codings.json:13, gazetteer.json:21, gazetteer.json:22)',
    ],
  },
  {
    problem: 'a phrase inside a longer one (南亚 in 东南亚) that nobody has decided',
    changes: [[GAZETTEER, '3.inside', undefined]],
    says: [
      'gazetteer.json › 南亚: in speech.1 it stands inside "东南亚" and nobody has said whether it names its thing there; set "nested": true, or give "inside" that phrase with a reason',
    ],
  },
  {
    problem: 'the pipeline inside its line D that nobody has decided',
    changes: [[GAZETTEER, '5.inside', undefined]],
    says: [
      'gazetteer.json › 中国－中亚天然气管道: in declaration.1 it stands inside "中国－中亚天然气管道D线" and nobody has said whether it names its thing there; set "nested": true, or give "inside" that phrase with a reason',
    ],
  },
  {
    problem: 'longer words that do not hold the phrase',
    changes: [[GAZETTEER, '2.inside', [{ zh: '东南亚', reason: 'a slip' }]]],
    says: [
      'gazetteer.json › 中欧班列.inside.东南亚: "东南亚" does not contain "中欧班列"; give longer words, or take it out',
    ],
  },
  {
    problem: 'longer words that no passage has',
    changes: [[GAZETTEER, '2.inside', [{ zh: '中欧班列集结中心', reason: 'a part' }]]],
    says: [
      'gazetteer.json › 中欧班列.inside.中欧班列集结中心: "中欧班列集结中心" stands in no passage; write it as the texts do, or take it out',
    ],
  },
  {
    problem: 'a phrase with neither a target nor a reason',
    changes: [[GAZETTEER, '6.reason', undefined]],
    says: [
      'gazetteer.json › 中国－中亚天然气管道D线: has neither a route, place or region nor a reason why it has none; give one of them',
    ],
  },
  {
    problem: 'a passage that does not exist',
    changes: [[GAZETTEER, '2.only', ['speech.1', 'speech.9']]],
    says: [
      'gazetteer.json › 中欧班列.only.speech.9: there is no passage "speech.9"; did you mean "speech.1"?',
    ],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});

function mentionsOf(id: string, ...changes: Change[]): (string | number)[][] {
  const { mentions } = compiled(...changes).atlas;
  return mentions
    .filter(({ target }) => target.id === id)
    .map(({ passage, start, end, manner }) => [passage, start, end, manner]);
}

test('a mention is the exact characters, wherever the phrase names its thing', () => {
  expect(mentionsOf('railway')).toEqual([
    ['speech.1', 7, 12, 'names'],
    ['outcomes.1', 4, 9, 'names'],
  ]);
  expect(mentionsOf('crossing')).toEqual([['speech.1', 17, 21, 'means']]);
  expect(mentionsOf('south-asia'), 'not the 南亚 of 东南亚').toEqual([['speech.1', 30, 32, 'names']]);
  expect(mentionsOf('pipeline'), 'not that of line D').toEqual([['declaration.1', 0, 10, 'names']]);
});

test('a nested phrase names its thing inside the longer one too', () => {
  const nested: Change[] = [
    [GAZETTEER, '5.inside', undefined],
    [GAZETTEER, '5.nested', true],
  ];
  expect(complaints(nested)).toEqual([]);
  expect(mentionsOf('pipeline', ...nested)).toEqual([
    ['declaration.1', 0, 10, 'names'],
    ['declaration.1', 15, 25, 'names'],
  ]);
});

test('a phrase with a limit counts in its passages alone', () => {
  expect(mentionsOf('railway', [GAZETTEER, '0.only', ['speech.1']])).toEqual([['speech.1', 7, 12, 'names']]);
});

test('a commitment is tied to what its own words name or mean, not to the rest of its passage', () => {
  const { commitments } = compiled().atlas;
  expect(commitments.map(({ id, routes, places }) => [id, routes, places])).toEqual([
    ['speech.1a', ['railway'], []],
    ['speech.1b', [], ['crossing']],
    ['outcomes.1', ['railway'], []],
    ['outcomes.2', [], []],
  ]);
});
