import { expect, test } from 'vitest';
import { openingOf, publish } from '../../src/compile/publish/publish.ts';
import { type Change, compiled, complaints, text, translated, words } from './fixture.ts';

/** A text of two passages, of another summit: what a curator adds, and nothing else. */
const ADDED: Change[] = [
  ['firmness.json', 'undertake.phrases', ['开工', '成立', '建设']],
  [
    'summits.json',
    '1',
    { id: 'astana-2025', begins: '2025-06-17', name: words('Astana'), about: words('They met again.') },
  ],
  [
    'texts/astana-2025.json',
    '',
    {
      ...text('Astana Declaration', 4, [
        { id: '1', kind: 'paragraph', zh: '各方欢迎中吉乌铁路开工。', ...translated('They welcome it.') },
        {
          id: '2-1',
          kind: 'paragraph',
          zh: '各方将建设中吉乌铁路。',
          ...translated('They will build it.'),
          commitments: [
            {
              kind: 'pledge',
              quote: '建设中吉乌铁路',
              wording: ['建设'],
              sectors: ['transport'],
              ...translated('build it'),
            },
          ],
        },
      ]),
      summit: 'astana-2025',
    },
  ],
];

const compilation = compiled(...ADDED);
const { atlas } = compilation;

test('a fourth text is no problem', () => {
  expect(complaints(ADDED)).toEqual([]);
});

test('it is listed in its order, under its own summit and names', () => {
  const { texts, summits } = openingOf(atlas);
  expect(summits.map(({ id }) => id)).toEqual(['summit', 'astana-2025']);
  expect(texts.map(({ id }) => id)).toEqual(['speech', 'declaration', 'outcomes', 'astana-2025']);
  expect(texts.at(-1)).toMatchObject({
    summit: 'astana-2025',
    title: words('The Astana Declaration'),
    short: words('Astana Declaration'),
    passages: [
      { id: 'astana-2025.1', text: 'astana-2025', label: words('part 1') },
      { id: 'astana-2025.2-1', text: 'astana-2025', label: words('part 2-1') },
    ],
  });
});

test('it comes where its order says', () => {
  const { texts } = compiled(...ADDED, ['texts/astana-2025.json', 'order', 0]).atlas;
  expect(texts.map(({ id }) => id)).toEqual(['astana-2025', 'speech', 'declaration', 'outcomes']);
});

test('its commitments and mentions bear its name and no other', () => {
  const own = openingOf(atlas).commitments.filter(({ text }) => text === 'astana-2025');
  expect(own.map(({ id, passage, routes }) => [id, passage, routes])).toEqual([
    ['astana-2025.2-1', 'astana-2025.2-1', ['railway']],
  ]);
  expect(
    atlas.mentions.filter(({ passage }) => passage.startsWith('astana-2025.')).map(({ quote }) => quote),
  ).toEqual(['中吉乌铁路', '中吉乌铁路']);
});

test('it is in the open data', () => {
  const files = publish(compilation);
  const texts = JSON.parse(files.get('texts.json') ?? '[]');
  expect(texts.at(-1)).toMatchObject({ id: 'astana-2025', title_en: 'The Astana Declaration' });
  expect(files.get('commitments.csv')).toContain(
    'astana-2025.2-1,astana-2025,astana-2025.2-1,pledge,建设中吉乌铁路',
  );
});
