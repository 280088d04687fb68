import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/compile/publish/publish.ts';
import { fateCounts, indexLedger, isDrawn, ledgerRows, narrowed, sorted } from '../../src/domain/ledger.ts';
import { indexOpening } from '../../src/domain/lookup.ts';
import type { Filter } from '../../src/domain/search.ts';
import { ledgerCsv } from '../../src/panels/ledger/ledgerCsv.ts';
import { curated } from '../curated.ts';
import { searcher } from './searcher.ts';

const atlas = indexOpening(openingOf(curated.atlas));
const ledger = indexLedger(curated.ledger);
const rows = ledgerRows(atlas, ledger);
const search = searcher(atlas);

test('every commitment is in one row, and the 82 lines come first, each a row', () => {
  const ids = rows.flatMap(({ commitments }) => commitments.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(atlas.commitments.map(({ id }) => id).toSorted());
  expect(rows.findIndex(({ isLine }) => !isLine)).toBe(82);
  expect(rows.filter(({ isLine }) => isLine)).toHaveLength(82);
});

// Counted anew from the files, by other means than the ledger's.
test('the totals are those of the data', () => {
  const files = [...curated.parsed.threads.values()];
  const acts = files.map(({ claims }) => claims.filter(({ value }) => value !== 'repeated'));
  const counts = fateCounts(rows);
  expect(counts.get('none-found')).toBe(files.filter(({ claims }) => claims.length === 0).length);
  expect(counts.get('repeated')).toBe(
    files.filter(({ claims }, index) => claims.length > 0 && acts[index]?.length === 0).length,
  );
  expect((counts.get('held') ?? 0) + (counts.get('under-way') ?? 0) + (counts.get('dropped') ?? 0)).toBe(
    acts.filter(({ length }) => length > 0).length,
  );
  expect(counts.get('unsearched')).toBe(rows.length - files.length);
  const drawn = new Set(
    atlas.commitments.filter(({ unplaced }) => unplaced === undefined).map(({ id }) => id),
  );
  expect(rows.filter(isDrawn)).toHaveLength(
    rows.filter(({ commitments }) => commitments.some(({ id }) => drawn.has(id))).length,
  );
});

describe.each([
  ['nothing', {}],
  ['sectors and a fate', { sectors: ['transport', 'energy'], fates: ['under-way'] }],
  [
    'words, kinds and fates',
    { kinds: ['body', 'document'], query: 'customs', fates: ['held', 'none-found'] },
  ],
] satisfies [string, Partial<Filter>][])('narrowed by %s', (_, filter: Partial<Filter>) => {
  const left = sorted(narrowed(rows, search(filter).commitments), '-date');

  test('the file holds the rows that are shown, in their order', () => {
    const [head, ...lines] = ledgerCsv(left, ledger, curated.atlas, 'en').trimEnd().split('\r\n');
    expect(left.length).toBeGreaterThan(0);
    expect(head?.split(',').slice(0, 3)).toEqual(['promise', 'commitments', 'quote_zh']);
    expect(lines.map((line) => line.split(',')[0])).toEqual(left.map(({ id }) => id));
    for (const [index, line] of lines.entries()) expect(line).toContain(`,${left[index]?.fate},`);
  });

  test('what is left out has none of what was asked', () => {
    const { fates = [], ...rest } = filter;
    const found = new Set(search(rest).commitments);
    const out = rows.filter((row) => !left.includes(row));
    expect(
      out.filter(
        ({ commitments, fate }) =>
          commitments.some((commitment) => found.has(commitment)) &&
          (fates.length === 0 || fates.some((asked) => asked === fate)),
      ),
    ).toEqual([]);
  });
});

test('dates fall and rise, and what has none stays last', () => {
  const dates = (order: 'date' | '-date') => sorted(rows, order).map(({ claim }) => claim?.date ?? '');
  const dated = dates('date').filter(Boolean);
  expect(dated).toEqual(dated.toSorted());
  expect(dates('-date').filter(Boolean)).toEqual(dated.toSorted().reverse());
  for (const order of ['date', '-date'] as const) expect(dates(order).at(-1)).toBe('');
});
