import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bundle } from '../../src/exports/bundle.ts';
import { geojson } from '../../src/exports/geojson.ts';
import { kml } from '../../src/exports/kml.ts';
import { tableCsv } from '../../src/exports/table.ts';
import type { Taken } from '../../src/exports/taken.ts';
import { small } from './small.ts';
import { atlas, matches, taken } from './taken.ts';

const filter = { sectors: ['energy'] };
const LICENCE = '# Licence of the data\n';

test('one zip holds every format, metadata, README, citation and licence', () => {
  const some = taken(filter);
  const files = unzipSync(bundle(some, LICENCE, true));
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(Object.keys(files).sort()).toEqual([
    'CITATION.cff',
    'LICENSE.md',
    'README.md',
    'atlas.geojson',
    'atlas.kml',
    'citation.bib',
    'citation.json',
    'citation.txt',
    ...['claims.csv', 'commitments.csv', 'fates.csv', 'mentions.csv'],
    'metadata.json',
    ...['passages.csv', 'places.csv', 'routes.csv', 'sources.csv'],
  ]);
  expect(JSON.parse(file('atlas.geojson'))).toEqual(JSON.parse(JSON.stringify(geojson(some))));
  expect(file('atlas.kml')).toBe(kml(some));
  // Decoding takes the mark off.
  expect([...(files['commitments.csv'] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(file('commitments.csv')).toBe(tableCsv(some, 'commitments'));
  expect(unzipSync(bundle(some, LICENCE))['commitments.csv']?.[0]).not.toBe(0xef);
  expect(file('LICENSE.md')).toBe(LICENCE);
  const { routes, places, commitments } = matches(filter);
  expect(JSON.parse(file('metadata.json'))).toMatchObject({
    edition: atlas.edition.version,
    view: some.view,
    counts: { routes: routes.length, places: places.length, commitments: commitments.length },
  });
  expect(file('README.md')).toContain(`${commitments.length} rows`);
  for (const name of ['citation.txt', 'citation.bib', 'citation.json'])
    expect(file(name)).toContain(some.view);
});

/** The files of the small atlas, as words. */
function filesOf(some: Taken): Record<string, string> {
  const files = unzipSync(bundle(some, LICENCE));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('the README says what it is, how it is cited, how much of it there is and which file holds what', () => {
  const files = filesOf(small.taken(null));
  const citation =
    'The corridor atlas developers. Corridor atlas, edition 2026.11 of November 22, 2026. https://example.org/?sectors=energy&lang=en (retrieved on December 1, 2026).';
  const [words = '', notes = ''] = (files['README.md'] ?? '').split('\n\nEach thing ');
  expect(words).toBe(`# Corridor atlas

${citation}

Everything: 3 routes, 2 places, 4 commitments

All that the atlas holds, whatever search and filters leave.

<https://example.org/?sectors=energy&lang=en>

## Files

- \`atlas.geojson\`, \`atlas.kml\`: 5 lines, 2 places, 4 commitments
- \`routes.csv\`: Routes, a row a segment (5 rows)
- \`places.csv\`: Places (2 rows)
- \`commitments.csv\`: Commitments, with quote, translations and fate (4 rows)
- \`claims.csv\`: What sources say of routes and places (7 rows)
- \`fates.csv\`: What became of the promises (3 rows)
- \`passages.csv\`: The passages in which they stand, in full (4 rows)
- \`mentions.csv\`: The words that name or mean a thing (6 rows)
- \`sources.csv\`: Sources (5 rows)`);
  expect(notes.split('\n\n').slice(-2)).toEqual(['## Licence', '`LICENSE.md`\n']);
  expect(notes).toContain('\n\nPositions are longitude and latitude, WGS 84.');
  expect(files['citation.txt']).toBe(`${citation}\n`);
  expect(files['CITATION.cff']).toContain(`title: "Corridor atlas"\nabstract: ${JSON.stringify(citation)}\n`);
});

test.each([
  ['zh', '# 图集：铁路', '仅此线路：'],
  ['ru', '# Атлас: Дорога', 'Только этот маршрут: '],
] as const)('in %s the README has the reader’s own words and marks', (language, head, scope) => {
  const [title = '', thing = ''] = head.slice(2).split(/：|: /);
  const alone = small.takenAlone({ kind: 'route', id: 'railway' }, thing, { language, title });
  const readme = filesOf(alone)['README.md'] ?? '';
  expect(readme.split('\n')[0]).toBe(head);
  expect(readme).toContain(`\n${scope}`);
  // Of an address and of what is code they are no marks; the citation has its own.
  const [, , , ...own] = readme.replaceAll(/`[^`]*`|<[^>]*>/g, '').split('\n\n');
  if (language === 'zh')
    expect(own.join('\n')).not.toMatch(/[:(),;.] ?\p{Script=Han}|\p{Script=Han} ?[:(),;]/u);
});

test('a file is dated by the day on which it was taken', () => {
  const zip = bundle(small.taken(null, { retrieved: '2025-02-03' }), LICENCE);
  // Of the first file’s head, as the format of zip has it: years from 1980, then month and day.
  const date = new DataView(zip.buffer).getUint16(12, true);
  expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2025, 2, 3]);
});

test('the same taken twice has the same bytes', () => {
  expect(bundle(taken(filter), LICENCE)).toEqual(bundle(taken(filter), LICENCE));
});
