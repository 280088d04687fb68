import { expect, test } from 'vitest';
import { type Change, compiled, complaints, fate, thread, words } from '../fixture.ts';

const START = 'threads/start.json';
/** The thread's one claim, as it is and with these facts. */
const claim = (facts: object, value = 'held', date = '2024-12-27'): Change => [
  START,
  'claims.0',
  fate(value, date, facts),
];
const FIELD = `${START} › claims.fate-2024-12-27`;

test.each([
  [
    'an intent as under way',
    [claim({ text: words('China plans to begin works.') }, 'under-way')],
    `${FIELD}.text.en: "plans to" tells an intent, which is not "under-way"; tell the act that the source reports, or code it "repeated"`,
  ],
  [
    'an intent in another language',
    [claim({ text: { ...words('Works began.'), ru: 'Китай планирует строить.' } })],
    `${FIELD}.text.ru: "планирует" tells an intent, which is not "held"; tell the act that the source reports, or code it "repeated"`,
  ],
  [
    'evidence older than the summit',
    [claim({}, 'held', '2023-05-17')],
    `${START} › claims.fate-2023-05-17.date: 2023-05-17 is older than the summit, which began on 2023-05-18; it may stand in "note"`,
  ],
  [
    'five countries from a source that names two',
    [['sources.json', 'gazette.covers', ['kz', 'kg']], claim({ countries: ['kz', 'kg', 'tj', 'tm', 'uz'] })],
    `${FIELD}.countries: tj, tm, uz: "gazette" is listed as speaking of kz, kg only ("covers"); claim no more than it says`,
  ],
  [
    'a fate without the day of the search',
    [[START, 'searched.0.date', undefined]],
    `${START} › searched.0.date: is missing; a day (YYYY-MM-DD) belongs here`,
  ],
  [
    'a fate without a search',
    [[START, 'searched', []]],
    `${START} › searched: holds 0; at least 1 belong here`,
  ],
  [
    'a search that is not over',
    [[START, 'searched.0.date', '2027-01-01']],
    `${START} › searched.0.date: 2027-01-01 lies in the future; a search is over when it is recorded`,
  ],
  [
    'an aim without an end as held',
    [[START, 'commitments.1', 'speech.1a'], claim({ commitments: ['speech.1a'] })],
    `${FIELD}.value: nothing that it speaks of has an end that could be held ("advance"); code it "under-way", or name in "commitments" what has one`,
  ],
  [
    'a claim about what the thread does not hold',
    [claim({ commitments: ['speech.1b'] })],
    `${FIELD}.commitments.speech.1b: there is no commitment of this thread "speech.1b"; there are: outcomes.1`,
  ],
  [
    'a source that does not exist',
    [claim({ source: 'gazete' })],
    `${FIELD}.source: there is no source "gazete"; did you mean "gazette"?`,
  ],
  [
    'an outcome in no thread',
    [['threads/mechanism.json', '', undefined]],
    'texts/outcomes.json › passages.2.commitments.0: outcomes.2 is an outcome and in no thread; add it to one, with what was searched for it',
  ],
  [
    'an outcome in two threads',
    [['threads/twice.json', '', thread(['outcomes.2'], [])]],
    'threads/twice.json › commitments.outcomes.2: outcomes.2 is in "mechanism" too; a promise is one thread: leave it in one',
  ],
  [
    'two outcome lines in one thread',
    [
      ['threads/mechanism.json', '', undefined],
      [START, 'commitments.1', 'outcomes.2'],
    ],
    `${START} › commitments.outcomes.2: outcomes.2 and outcomes.1 are two lines of the list; each is a thread of its own`,
  ],
] satisfies [string, Change[], string][])('names %s', (_, changes, says) => {
  expect(complaints(changes)).toEqual([says]);
});

test('an intent may be told as what was said again, and an aim without an end as under way', () => {
  expect(complaints([claim({ text: words('China plans to begin works.') }, 'repeated')])).toEqual([]);
  const aim = { commitments: ['speech.1a'] };
  expect(complaints([[START, 'commitments.1', 'speech.1a'], claim(aim, 'under-way')])).toEqual([]);
});

test('the ledger has the outcome lines first, and its sources; those that only it cites are not in the atlas', () => {
  const { atlas, ledger } = compiled(
    ['sources.json', 'leaflet', { title: 'The Leaflet', grade: 'news' }],
    ['threads/aim.json', '', thread(['speech.1b'], [fate('under-way', '2024', { source: 'leaflet' })])],
  );
  expect(ledger.threads.map(({ id }) => id)).toEqual(['start', 'mechanism', 'aim']);
  expect(Object.keys(ledger.sources)).toEqual(['gazette', 'leaflet']);
  expect(Object.keys(atlas.sources)).toEqual(['gazette', 'survey']);
});
