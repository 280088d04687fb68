import type MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import { fold } from './folding.ts';
import type { IndexedOpening } from './lookup.ts';
import { countedWords, type Finder, type Finds, finderOf } from './search.ts';
import {
  HIT_KINDS,
  type HitKind,
  isHan,
  kindOf,
  type Lookalike,
  openIndex,
  queryTerms,
  SEARCH_FIELDS,
  type SearchData,
  type SearchDocument,
  type SearchField,
  simplifier,
  type Waypoint,
} from './searchIndex.ts';

/** One thing found: where its words were found, and which of the index's terms they are. */
export type Hit = { kind: HitKind; id: string; field: SearchField; terms: string[] };

/**
 * How the words were taken: as they stand; with a wrong letter forgiven; or not found, in which case the hits are only
 * the nearest that there is.
 */
export type Manner = 'exact' | 'forgiven' | 'nearest';

export type Outcome = {
  manner: Manner;
  /** By kind, the kind of the best first; each with its best first. */
  groups: { kind: HitKind; hits: Hit[] }[];
  lookalikes: Lookalike[];
};

export type Everything = {
  search(query: string): Outcome;
  /** What the lists and the map follow: all that is found, and what is tied to a claim or a waypoint found. */
  finder: Finder;
  /** Traditional characters as simplified ones, one for one. */
  simplify: (text: string) => string;
  waypoints: readonly Waypoint[];
};

/** More terms than this are not looked up with a wrong letter. */
const MOST_TERMS = 24;
/** So many of what is only near are enough. */
const MOST_NEAREST = 4;
/** Letters by which a word of so many may be wrong. */
const FORGIVEN = [
  { letters: 8, wrong: 2 },
  { letters: 4, wrong: 1 },
];

/** The search over everything: names in all scripts, texts, claims, sources, waypoints. */
export async function openEverything(atlas: IndexedOpening, data: SearchData): Promise<Everything> {
  const counted = countedWords(atlas);
  const index = await openIndex(data.index, counted);
  const plain = finderOf(atlas);
  const simplify = simplifier(data.traditional);
  const lookalikes = data.lookalikes.map((own) => ({ own, names: own.names.map((name) => fold(name)) }));
  let last: { query: string; outcome: Outcome } | undefined;

  function search(query: string): Outcome {
    if (last?.query === query) return last.outcome;
    const wanted = simplify(fold(query));
    const terms = queryTerms(wanted, counted);
    const outcome: Outcome = {
      ...lookUp(wanted, terms, plain(wanted)),
      lookalikes: lookalikes.filter(({ names }) => names.includes(wanted)).map(({ own }) => own),
    };
    last = { query, outcome };
    return outcome;
  }

  function lookUp(wanted: string, terms: string[], finds: Finds): Omit<Outcome, 'lookalikes'> {
    const exact = index.search(wanted, STRICT);
    const known = new Set(exact.map(({ id }) => id as string));
    const rest = terms.length > 0 ? partsFound(atlas, finds).filter((key) => !known.has(key)) : [];
    if (exact.length + rest.length > 0)
      return {
        manner: 'exact',
        groups: groupsOf([...exact.map(hitOf), ...rest.map((key) => plainHit(key, terms))]),
      };
    if (terms.length > MOST_TERMS) return { manner: 'nearest', groups: [] };
    for (const other of [wanted, ...swapped(wanted)]) {
      const forgiven = index.search(other, other === wanted ? FORGIVING : STRICT);
      if (forgiven.length > 0) return { manner: 'forgiven', groups: groupsOf(forgiven.map(hitOf)) };
    }
    return { manner: 'nearest', groups: groupsOf(nearest(index, wanted).map(hitOf)) };
  }

  const finder: Finder = (query) => {
    const finds = plain(query);
    if (fold(query) === '') return finds;
    const { manner, groups } = search(query);
    if (manner === 'nearest') return finds;
    const found = new Set(groups.flatMap(({ hits }) => hits.flatMap((hit) => shownBy(hit, data.waypoints))));
    return (kind, id) => found.has(`${kind}/${id}`) || (kind !== 'commitment' && found.has(`/${id}`));
  };
  return { search, finder, simplify, waypoints: data.waypoints };
}

/** Keys of what a hit shows in the lists and on the map; a claim's is its owner's, of whichever kind. */
function shownBy({ kind, id }: Hit, waypoints: readonly Waypoint[]): string[] {
  if (kind === 'passage') return [];
  if (kind === 'claim') return [`/${id.slice(0, id.indexOf('/'))}`];
  if (kind === 'waypoint') return waypoints[Number(id)]?.routes.map((route) => `route/${route}`) ?? [];
  return [`${kind}/${id}`];
}

/** What the opening's own words find and the index does not: words in the middle of others. */
function partsFound(atlas: IndexedOpening, finds: Finds): string[] {
  const keysOf = (kind: 'route' | 'place' | 'region' | 'commitment', things: { id: string }[]) =>
    things.filter(({ id }) => finds(kind, id)).map(({ id }) => `${kind}/${id}`);
  return [
    ...keysOf('route', atlas.routes),
    ...keysOf('place', atlas.places),
    ...keysOf('region', atlas.regions),
    ...keysOf('commitment', atlas.commitments),
  ];
}

/** A whole word may be the beginning of one, unless it is a number or so short that it begins everything. */
function isPrefix(term: string, index: number, terms: string[]): boolean {
  if (isHan(term)) return [...term].length === 1;
  if (/\d/.test(term)) return false;
  return term.length > 2 || (index === terms.length - 1 && (term.length > 1 || terms.length === 1));
}

const STRICT: SearchOptions = { combineWith: 'AND', prefix: isPrefix };

/** Longer than this no word is, and junk is dear to compare. */
const LONGEST = 24;

function wrongLetters(term: string): number | false {
  if (isHan(term) || /\d/.test(term) || term.length > LONGEST) return false;
  return FORGIVEN.find(({ letters }) => term.length >= letters)?.wrong ?? false;
}

const FORGIVING: SearchOptions = { ...STRICT, fuzzy: wrongLetters };

/** The words with two neighbouring letters of one of them the other way round, each way: Atkau, Aktau. */
function swapped(wanted: string): string[] {
  return [...wanted.matchAll(/[a-zа-я]{4,24}(?![a-zа-я])/gu)].flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length - 1 }, (_, at) => {
      const [one = '', other = ''] = [wanted[index + at], wanted[index + at + 1]];
      return wanted.slice(0, index + at) + other + one + wanted.slice(index + at + 2);
    }),
  );
}

/** What has some of the words, a letter forgiven, of the things that have a name. */
function nearest(index: MiniSearch<SearchDocument>, wanted: string): SearchResult[] {
  return index
    .search(wanted, {
      ...FORGIVING,
      combineWith: 'OR',
      fields: ['name', 'called', 'pinyin', 'latin'],
      filter: ({ id }) => ['route', 'place', 'region', 'waypoint'].includes(kindOf(id)),
    })
    .slice(0, MOST_NEAREST);
}

function hitOf({ id, match, terms }: SearchResult): Hit {
  const fields = Object.values(match).flat() as SearchField[];
  const count = (field: SearchField) => fields.filter((own) => own === field).length;
  const [field = 'words'] = [...SEARCH_FIELDS].sort((one, other) => count(other) - count(one));
  return { kind: kindOf(id), id: id.slice(id.indexOf('/') + 1), field, terms };
}

function plainHit(key: string, terms: string[]): Hit {
  const kind = kindOf(key);
  return {
    kind,
    id: key.slice(key.indexOf('/') + 1),
    field: kind === 'commitment' ? 'words' : 'name',
    terms,
  };
}

function groupsOf(hits: Hit[]): Outcome['groups'] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const best = hits[0]?.kind;
  return kinds
    .sort((one, other) => HIT_KINDS.indexOf(one) - HIT_KINDS.indexOf(other))
    .sort((one, other) => Number(other === best) - Number(one === best))
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}
