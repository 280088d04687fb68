import { expect, test } from 'vitest';
import { type Change, compiled, complaints, fate, words } from '../fixture.ts';

const VALUE = 'wording.values.speech.1b';

test.each<[string, Change[], string]>([
  [
    'a difference that nobody has settled',
    [['codings.json', 'wording.values', { 'speech.1b': 'undertake' }]],
    `codings.json › ${VALUE}: says "undertake" where the first coding says "support"; mend the first, or say under "settled" why it stands`,
  ],
  [
    'a judgement of nothing',
    [['codings.json', 'wording.values', { 'speech.9': 'study' }]],
    'codings.json › wording.values.speech.9: there is no commitment "speech.9"; did you mean "speech.1a"?',
  ],
  [
    'a thread that is gone, whose claims were judged',
    [
      ['codings.json', 'fates.values', { 'start/fate-2024-12-27': 'held', 'start/fate-2025': 'held' }],
      ['threads/start.json', '', undefined],
    ],
    'codings.json › fates.values.start/fate-2024-12-27: there is no thread "start"; there are: mechanism (also line 26)',
  ],
  [
    'a second claim of one id, which cannot be judged,',
    [
      ['codings.json', 'fates.values', { 'start/fate-2024-12-27': 'held', 'start/fate-2025': 'held' }],
      ['threads/start.json', 'claims.1', fate('under-way', '2024-12-27')],
    ],
    'threads/start.json › claims.fate-2024-12-27: has the id of another claim; give it its own (also line 14)',
  ],
  [
    'a settlement where the two are of one mind',
    [
      ['codings.json', 'wording.values', { 'speech.1a': 'advance' }],
      ['codings.json', 'wording.settled', { 'speech.1a': words('so it is') }],
    ],
    'codings.json › wording.settled.speech.1a: the two codings do not differ here; take it out',
  ],
  [
    'a mend that was not made',
    [['codings.json', 'wording.mended', { 'speech.1a': 'advance' }]],
    'codings.json › wording.mended.speech.1a: the first coding still says "advance"; mend it, or take this out',
  ],
])('%s is a problem', (_, changes, problem) => {
  expect(complaints(changes)).toEqual([problem]);
});

test('the agreement is of what both had judged before their differences were settled', () => {
  const { agreement } = compiled([
    'codings.json',
    'wording',
    {
      day: '2024-01-01',
      manner: words('from the rule'),
      manuals: [],
      values: { 'speech.1a': 'advance', 'speech.1b': 'undertake' },
      mended: { 'speech.1a': 'undertake' },
      settled: { 'speech.1b': words('the first stands') },
    },
  ]).atlas.codings.wording;
  expect([agreement.of, agreement.same]).toEqual([2, 0]);
});
