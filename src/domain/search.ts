import type { Commitment, Localized, PlaceHead, Region, RouteHead } from './atlas.ts';
import { DATA_LANGUAGES } from './languages.ts';
import type { IndexedOpening } from './lookup.ts';
import { COMMITMENT_KINDS, type CommitmentKind } from './vocabulary.ts';

export type Filter = {
  /** Ids; none means all. */
  sectors: string[];
  /** Of commitments; none means all. */
  kinds: CommitmentKind[];
  query: string;
};

/** What a filter leaves, in the order of the atlas. */
export type Matches = {
  commitments: Commitment[];
  routes: RouteHead[];
  places: PlaceHead[];
  regions: Region[];
  /** How many commitments each sector would leave, all else that is chosen included and the sectors not. */
  sectorCounts: ReadonlyMap<string, number>;
  /** The same for each kind. */
  kindCounts: ReadonlyMap<CommitmentKind, number>;
};

export type Searcher = (filter: Filter) => Matches;

/** Prepares the search over an atlas; what is searched is folded once, when first asked for. */
export function searcherOf(atlas: IndexedOpening): Searcher {
  const folded = new Map<object, string>();
  const textOf = <Thing extends object>(thing: Thing, texts: (thing: Thing) => string[]) => {
    const text = folded.get(thing) ?? fold(texts(thing).join('\n'));
    folded.set(thing, text);
    return text;
  };
  return ({ sectors, kinds, query }) => {
    const wanted = fold(query).split(/\s+/).filter(Boolean);
    const finds =
      <Thing extends object>(texts: (thing: Thing) => string[]) =>
      (thing: Thing) =>
        wanted.every((word) => textOf(thing, texts).includes(word));
    const inSectors = (thing: { sectors: string[] }) =>
      sectors.length === 0 || thing.sectors.some((sector) => sectors.includes(sector));
    const isOfKind = ({ kind }: Commitment) => kinds.length === 0 || kinds.includes(kind);
    const isNamed = finds(namesOf);
    const found = atlas.commitments.filter(finds((commitment) => wordsOf(atlas, commitment)));
    return {
      commitments: found.filter(inSectors).filter(isOfKind),
      routes: atlas.routes.filter((route) => inSectors(route) && isNamed(route)),
      places: atlas.places.filter((place) => inSectors(place) && isNamed(place)),
      regions: atlas.regions.filter(
        (region) => region.kind !== 'country' && sectors.length === 0 && isNamed(region),
      ),
      sectorCounts: countBy(
        atlas.sectors.map(({ id }) => id),
        found.filter(isOfKind).map((commitment) => commitment.sectors),
      ),
      kindCounts: countBy(
        COMMITMENT_KINDS,
        found.filter(inSectors).map(({ kind }) => [kind]),
      ),
    };
  };
}

/** How often each key is among those of the things; a thing counts once for a key. */
function countBy<Key extends string>(keys: readonly Key[], keysOfThings: Key[][]): Map<Key, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const own of keysOfThings) for (const key of new Set(own)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** All by which a commitment is found: its words, where it stands, and the names of what it concerns. */
function wordsOf(atlas: IndexedOpening, commitment: Commitment): string[] {
  const things = [
    ...commitment.routes.map((id) => atlas.routeById.get(id)),
    ...commitment.places.map((id) => atlas.placeById.get(id)),
  ];
  return [
    commitment.id,
    commitment.quote,
    commitment.en,
    commitment.ru,
    ...inAllLanguages(atlas.textById.get(commitment.text)?.short),
    ...inAllLanguages(atlas.passageHeadById.get(commitment.passage)?.label),
    ...things.flatMap((thing) => (thing ? namesOf(thing) : [])),
  ];
}

function namesOf({ name, short }: { name: Localized; short?: Localized }): string[] {
  return [...inAllLanguages(name), ...inAllLanguages(short)];
}

function inAllLanguages(words: Localized | undefined): string[] {
  return words ? DATA_LANGUAGES.map((language) => words[language]) : [];
}

/** All words of the query must stand somewhere; case, accents and dash forms do not matter. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[‐-―－-]/g, '-')
    .replace(/[’‘`]/g, "'")
    .toLowerCase();
}
