import MiniSearch, { type Options } from 'minisearch';
import type { Localized, Position, Target } from './atlas.ts';

/** Where words may be found, by how well that says what a thing is. */
export const SEARCH_FIELDS = [
  'name',
  'called',
  'pinyin',
  'latin',
  'label',
  'value',
  'words',
  'source',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What may be found, in the order in which equals are shown. */
export const HIT_KINDS = ['route', 'place', 'region', 'commitment', 'passage', 'claim', 'waypoint'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** One thing that may be found; `key` is `<kind>/<id>`, a waypoint's id is its place in the list of them. */
export type SearchDocument = { key: string } & Partial<Record<SearchField, string>>;

/** A named, sourced point of some routes. */
export type Waypoint = { at: Position; name: string; zh?: string; ru?: string; routes: string[] };

/** A name that is taken for another: what it is, and what it is taken for. */
export type Lookalike = { names: string[]; what: Localized; not: Target };

/** What the build makes for the search over everything. */
export type SearchData = {
  /** A MiniSearch index, serialized. */
  index: string;
  /** Traditional characters, each before its simplified one; of the characters that the atlas has. */
  traditional: string;
  waypoints: Waypoint[];
  lookalikes: Lookalike[];
};

/** Weights: a name before what is said. */
const BOOST: Record<SearchField, number> = {
  name: 8,
  called: 3,
  pinyin: 5,
  latin: 4,
  label: 3,
  value: 1,
  words: 1,
  source: 1.5,
};

/** Weights of the kinds: who asks for a name wants the thing before what is said of it. */
const KIND_WEIGHT: Record<HitKind, number> = {
  route: 2,
  place: 2.6,
  region: 1.2,
  commitment: 1,
  passage: 0.6,
  claim: 0.5,
  waypoint: 0.9,
};

export function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}

/** The parts of folded words: a passage's number (第7条), a run of Chinese characters, any other word. */
const PARTS = /第\d+\p{Script=Han}|\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;

/** Each two neighbours of a run of Chinese characters, which has no spaces to cut it at. */
export function bigrams(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * The terms of folded words as the index holds them.
 * @param counted words that stand before a number, which make one term with it: "article 7"
 */
export function indexTerms(folded: string, counted: ReadonlySet<string>): string[] {
  const parts = folded.match(PARTS) ?? [];
  return parts.flatMap((part, index) => {
    const next = parts[index + 1] ?? '';
    if (/^第\d/.test(part) || !isHan(part))
      return counted.has(part) && /^\d+$/.test(next) ? [part, `${part} ${next}`] : [part];
    return [...bigrams(part), part.slice(-1)];
  });
}

/** The terms that a query asks for; all must be found. */
export function queryTerms(folded: string, counted: ReadonlySet<string>): string[] {
  const parts = folded.match(PARTS) ?? [];
  return parts.flatMap((part, index) => {
    const [before = '', next = ''] = [parts[index - 1], parts[index + 1]];
    if (counted.has(part) && /^\d+$/.test(next)) return [`${part} ${next}`];
    if (counted.has(before) && /^\d+$/.test(part)) return [];
    if (/^第\d/.test(part) || !isHan(part) || [...part].length === 1) return [part];
    return bigrams(part);
  });
}

/** What the build and the page agree on. */
export function indexOptions(counted: ReadonlySet<string>): Options<SearchDocument> {
  return {
    idField: 'key',
    fields: [...SEARCH_FIELDS],
    tokenize: (text) => indexTerms(text, counted),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => queryTerms(text, counted),
      processTerm: (term) => term,
      boost: BOOST,
      boostDocument: (key) => KIND_WEIGHT[kindOf(String(key))],
    },
  };
}

export function kindOf(key: string): HitKind {
  return key.slice(0, key.indexOf('/')) as HitKind;
}

/** Without keeping the page from answering while it reads. */
export function openIndex(index: string, counted: ReadonlySet<string>): Promise<MiniSearch<SearchDocument>> {
  return MiniSearch.loadJSONAsync(index, indexOptions(counted));
}

/** @param pairs Traditional characters, each before its simplified one */
export function simplifier(pairs: string): (text: string) => string {
  const characters = [...pairs];
  const plain = new Map<string, string>();
  for (let at = 0; at < characters.length; at += 2) plain.set(characters[at] ?? '', characters[at + 1] ?? '');
  return (text) => text.replace(/\p{Script=Han}/gu, (character) => plain.get(character) ?? character);
}
