import { compileAtlas } from '../../src/compile/atlas.ts';
import { publish } from '../../src/compile/publish/publish.ts';
import { readGeodata } from '../../src/compile/read.ts';
import { indexLedger } from '../../src/domain/ledger.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { type Filter, finderOf, matchesOf, NO_FILTER } from '../../src/domain/search.ts';
import { shapesOf, type Taken, thingsTaken } from '../../src/exports/taken.ts';

const compilation = compileAtlas(readGeodata('geodata'));
const files = publish(compilation);
const read = (name: string) => JSON.parse(files.get(name) ?? '');

export const atlas = indexAtlas(compilation.atlas);
const shapes = shapesOf(read('routes.geojson'), read('places.geojson'));

export function matches(filter: Partial<Filter>) {
  return matchesOf(atlas, { ...NO_FILTER, ...filter }, finderOf(atlas));
}

/** What is taken of the real atlas; without a filter everything. */
export function taken(filter: Partial<Filter> | null, change: Partial<Taken> = {}): Taken {
  return {
    atlas,
    ledger: indexLedger(compilation.ledger),
    shapes,
    year: null,
    language: 'en',
    title: 'Corridor atlas',
    view: 'https://example.org/?sectors=energy&lang=en',
    linkOf: ({ kind, id }) => `https://example.org/?${kind}=${id}&lang=en`,
    retrieved: '2026-12-01',
    ...thingsTaken(atlas, filter && matches(filter)),
    ...change,
  };
}

/** Three choices of a reader, and one that leaves nothing. */
export const FILTERS: [name: string, filter: Partial<Filter>][] = [
  ['a sector', { sectors: ['energy'] }],
  ['a word', { query: '口岸' }],
  ['kind and wording', { kinds: ['pledge'], firmness: ['advance', 'undertake'] }],
  ['what is nowhere', { query: 'zzzzzz' }],
];
