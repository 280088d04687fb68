import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bundle } from '../../src/exports/bundle.ts';
import { geojson } from '../../src/exports/geojson.ts';
import { kml } from '../../src/exports/kml.ts';
import { rowCounts } from '../../src/exports/rowCounts.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/exports/tables.ts';
import type { Only } from '../../src/exports/taken.ts';
import { takeWordsIn } from '../../src/i18n/take.ts';
import { atlas, taken, takenAlone } from './taken.ts';

const RAILWAY = 'china-kyrgyzstan-uzbekistan-railway';
/** What stands in each table, by the column that names it. */
const THINGS: [Only, Partial<Record<TableName, [column: string, ids: string[]]>>][] = [
  [
    { kind: 'route', id: RAILWAY },
    {
      routes: ['route', [RAILWAY]],
      places: ['place', []],
      commitments: [
        'id',
        [
          'speech.24d',
          'declaration.7-4a',
          'declaration.7-4b',
          'outcomes.consensus-21a',
          'outcomes.consensus-21b',
        ],
      ],
      mentions: ['id', [RAILWAY]],
    },
  ],
  [
    { kind: 'place', id: 'kuryk-port' },
    { routes: ['route', []], places: ['place', ['kuryk-port']], mentions: ['id', ['kuryk-port']] },
  ],
  [
    { kind: 'commitment', id: 'outcomes.consensus-21a' },
    {
      routes: ['route', [RAILWAY]],
      places: ['place', ['torugart']],
      commitments: ['id', ['outcomes.consensus-21a']],
      passages: ['passage', ['outcomes.consensus-21']],
      mentions: ['passage', ['outcomes.consensus-21']],
    },
  ],
  [
    { kind: 'passage', id: 'declaration.7-4' },
    { passages: ['passage', ['declaration.7-4']], mentions: ['passage', ['declaration.7-4']] },
  ],
];

test.each(THINGS)(
  'only $kind $id: each table has what belongs to it and no more, as was told',
  (only, wanted) => {
    const alone = takenAlone(only, 'Its title');
    for (const [name, [column, ids]] of Object.entries(wanted))
      expect([...new Set(TABLES[name as TableName](alone).map((row) => row[column]))], name).toEqual(ids);
    const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, TABLES[name](alone).length]));
    expect(rows).toEqual(rowCounts(alone));
    // Offsets are those of the words that are taken with them.
    const words = new Map(alone.passages.map(({ id, zh }) => [id, zh]));
    for (const { passage, start, end, quote } of alone.mentions)
      expect(words.get(passage)?.slice(start, end)).toBe(quote);
  },
);

test.each(THINGS)('only $kind $id: every format says what it is of, and cites that', (only) => {
  const alone = takenAlone(only, 'Its title');
  const link = `https://example.org/?${only.kind}=${only.id}&lang=en`;
  const files = unzipSync(bundle(alone, '# Licence\n'));
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const words = takeWordsIn('en');
  expect(file('README.md')).toContain('# Corridor atlas: Its title');
  expect(file('README.md')).toContain(`${words.scopes[only.kind]}: `);
  expect(file('README.md')).toContain(words.scopeNotes[only.kind]);
  expect(JSON.parse(file('metadata.json'))).toMatchObject({
    scope: only.kind,
    id: only.id,
    title: 'Corridor atlas: Its title',
    citation: expect.stringContaining(link),
  });
  for (const name of ['citation.txt', 'citation.bib', 'citation.json']) expect(file(name)).toContain(link);
  expect(file('CITATION.cff')).toContain('Corridor atlas: Its title');
  expect(geojson(alone)).toMatchObject({ metadata: { scope: only.kind, id: only.id } });
  expect(kml(alone)).toContain('Corridor atlas: Its title');
});

test('what is taken of a passage is all that it names, what is taken of everything has each passage once', () => {
  for (const { id, zh } of atlas.texts.flatMap(({ passages }) => passages)) {
    const { routes, places, mentions } = takenAlone({ kind: 'passage', id }, zh);
    const named = new Set(mentions.map(({ target }) => target.id));
    expect(new Set([...routes, ...places].map((thing) => thing.id)), id).toEqual(named);
  }
  expect(taken(null).passages.map(({ id }) => id)).toEqual([...atlas.passageById.keys()]);
});
