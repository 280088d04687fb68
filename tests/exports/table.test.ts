import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { rowCounts } from '../../src/exports/rowCounts.ts';
import { tableCsv } from '../../src/exports/table.ts';
import { TABLE_NAMES } from '../../src/exports/tables.ts';
import { atlas, FILTERS, matches, taken } from './taken.ts';

const rowsOf = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];

test.each(FILTERS)('%s: as many rows as are shown', (_, filter) => {
  const some = taken(filter);
  const { routes, places, commitments } = matches(filter);
  const claims = [...some.routes, ...some.places].flatMap((thing) => thing.claims);
  const ids = (name: Parameters<typeof tableCsv>[1], column: string) => [
    ...new Set(rowsOf(tableCsv(some, name)).map((row) => row[column])),
  ];
  expect(ids('routes', 'route')).toEqual(routes.map(({ id }) => id));
  expect(ids('places', 'place')).toEqual(places.map(({ id }) => id));
  expect(ids('commitments', 'id')).toEqual(commitments.map(({ id }) => id));
  expect(rowsOf(tableCsv(some, 'claims'))).toHaveLength(claims.length);
  expect(Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(tableCsv(some, name)).length]))).toEqual(
    rowCounts(some),
  );
});

test.each(TABLE_NAMES)('%s: every row has edition and link, an empty table its columns', (name) => {
  const rows = rowsOf(tableCsv(taken(null), name));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows)
    expect([row.atlas_edition, row.atlas_view]).toEqual([
      atlas.edition.version,
      'https://example.org/?sectors=energy&lang=en',
    ]);
  const [head] = parse(tableCsv(taken({ query: 'zzzzzz' }), name)) as string[][];
  expect(head).toEqual(Object.keys(rows[0] ?? {}));
});

test('a claim has its source; a byte-order mark stands first where it is wanted', () => {
  for (const claim of rowsOf(tableCsv(taken(null), 'claims'))) expect(claim.source_title).not.toBe('');
  const marked = tableCsv(taken(null), 'places', true);
  expect(marked.codePointAt(0)).toBe(0xfeff);
  expect(marked.slice(1)).toBe(tableCsv(taken(null), 'places'));
});
