import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bundle } from '../../src/exports/bundle.ts';
import { geojson } from '../../src/exports/geojson.ts';
import { kml } from '../../src/exports/kml.ts';
import { tableCsv } from '../../src/exports/table.ts';
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
    ...['places.csv', 'routes.csv', 'sources.csv'],
  ]);
  expect(JSON.parse(file('atlas.geojson'))).toEqual(JSON.parse(JSON.stringify(geojson(some))));
  expect(file('atlas.kml')).toBe(kml(some));
  // Decoding takes the mark off.
  expect([...(files['commitments.csv'] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(file('commitments.csv')).toBe(tableCsv(some, 'commitments'));
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

test('the same taken twice has the same bytes', () => {
  expect(bundle(taken(filter), LICENCE)).toEqual(bundle(taken(filter), LICENCE));
});
