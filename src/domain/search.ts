import type { Commitment, Localized, PlaceHead, Region, RouteHead, TargetKind } from './atlas.ts';
import type { SelectionKind } from './emphasis.ts';
import { fold } from './folding.ts';
import { DATA_LANGUAGES } from './languages.ts';
import { countBy, type IndexedOpening, targetKey } from './lookup.ts';
import { COMMITMENT_KINDS, type CommitmentKind, type Fate, FIRMNESS, type Firmness } from './vocabulary.ts';

export type Filter = {
  /** Ids; none means all. */
  sectors: string[];
  /** Of commitments; none means all. */
  kinds: CommitmentKind[];
  /** Steps of firmness, of commitments; none means all. */
  firmness: Firmness[];
  /** What became of the promise, of commitments; none means all. */
  fates: Fate[];
  query: string;
};

/** Leaves everything. */
export const NO_FILTER: Filter = { sectors: [], kinds: [], firmness: [], fates: [], query: '' };

/** Whether a filter chooses anything. */
export function isFiltered(filter: Filter): boolean {
  return (Object.keys(NO_FILTER) as (keyof Filter)[]).some((field) => filter[field].length > 0);
}

/** What a filter leaves, in the order of the atlas: lists, counts, pins and map all follow from it. */
export type Matches = {
  commitments: Commitment[];
  routes: RouteHead[];
  places: PlaceHead[];
  regions: Region[];
  /** How many commitments each sector would leave, all else that is chosen included and the sectors not. */
  sectorCounts: ReadonlyMap<string, number>;
  /** How many routes and places each sector would leave on the map, likewise. */
  sectorThings: ReadonlyMap<string, number>;
  /** The same for each kind, of commitments. */
  kindCounts: ReadonlyMap<CommitmentKind, number>;
  /** The same for each step of firmness. */
  firmnessCounts: ReadonlyMap<Firmness, number>;
  /** What all else that is chosen would leave, whatever became of it. */
  ofAnyFate: Commitment[];
};

/** Whether a query finds a thing or a commitment. */
export type Finds = (kind: SelectionKind, id: string) => boolean;

/** What each query finds. The opening's own words make one; the search over everything, which finds more, another. */
export type Finder = (query: string) => Finds;

/** Finds by the words of the opening; what is searched is folded once, when first asked for. */
export function finderOf(atlas: IndexedOpening): Finder {
  const folded = new Map<string, string>();
  const counted = countedWords(atlas);
  const textOf: (kind: SelectionKind, id: string) => string[] = (kind, id) => {
    const commitment = kind === 'commitment' && atlas.commitmentById.get(id);
    if (commitment) return wordsOf(atlas, commitment);
    return kind === 'commitment' ? [] : namesOf(atlas, kind, id);
  };
  return (query) => {
    const wanted = wordsWanted(query, counted);
    return (kind, id) => {
      const key = `${kind}/${id}`;
      const text = folded.get(key) ?? fold(textOf(kind, id).join('\n'));
      folded.set(key, text);
      return wanted.every((word) => word.test(text));
    };
  };
}

/** The sectors that would show a thing: its own where it is found, and those of the commitments that it is tied to. */
function sectorsOf(
  { id, sectors }: { id: string; sectors: string[] },
  isFound: boolean,
  commitments: Commitment[],
): string[] {
  const tying = commitments.filter(({ routes, places }) => routes.includes(id) || places.includes(id));
  return [...(isFound ? sectors : []), ...tying.flatMap((commitment) => commitment.sectors)];
}

/** What a filter leaves of an atlas, by whatever finds. */
export function matchesOf(
  atlas: IndexedOpening,
  { sectors, kinds, firmness, fates, query }: Filter,
  finder: Finder,
): Matches {
  const finds = finder(query);
  const inSectors = (thing: { sectors: string[] }) =>
    sectors.length === 0 || thing.sectors.some((sector) => sectors.includes(sector));
  const isOfKind = ({ kind }: Commitment) => kinds.length === 0 || kinds.includes(kind);
  const isAsFirm = (commitment: Commitment) =>
    firmness.length === 0 || firmness.includes(commitment.firmness);
  const hasFate = ({ fate }: Commitment) => fates.length === 0 || fates.includes(fate);
  const found = atlas.commitments.filter(({ id }) => finds('commitment', id));
  const fated = found.filter(hasFate);
  const ofKind = fated.filter(isOfKind).filter(isAsFirm);
  const commitments = ofKind.filter(inSectors);
  // Things have no kind, no firmness and no fate: where one is asked for, they are left by the words about them alone.
  const findsThings = kinds.length + firmness.length + fates.length === 0;
  const isFound = (kind: TargetKind, id: string) => findsThings && finds(kind, id);
  // What a listed commitment is tied to is shown with it.
  const tied = new Set(
    commitments.flatMap(({ routes, places, regions }) => [...routes, ...places, ...regions]),
  );
  const isLeft = (kind: TargetKind, thing: { id: string; sectors: string[] }) =>
    (inSectors(thing) && isFound(kind, thing.id)) || tied.has(thing.id);
  return {
    commitments,
    routes: atlas.routes.filter((route) => isLeft('route', route)),
    places: atlas.places.filter((place) => isLeft('place', place)),
    regions: atlas.regions.filter(
      ({ id, kind }) =>
        kind !== 'country' && ((sectors.length === 0 && isFound('region', id)) || tied.has(id)),
    ),
    sectorCounts: countBy(
      atlas.sectors.map(({ id }) => id),
      ofKind.map((commitment) => commitment.sectors),
    ),
    sectorThings: countBy(
      atlas.sectors.map(({ id }) => id),
      [
        ...atlas.routes.map((route) => sectorsOf(route, isFound('route', route.id), ofKind)),
        ...atlas.places.map((place) => sectorsOf(place, isFound('place', place.id), ofKind)),
      ],
    ),
    kindCounts: countBy(
      COMMITMENT_KINDS,
      fated
        .filter(inSectors)
        .filter(isAsFirm)
        .map(({ kind }) => [kind]),
    ),
    firmnessCounts: countBy(
      FIRMNESS,
      fated
        .filter(inSectors)
        .filter(isOfKind)
        .map((commitment) => [commitment.firmness]),
    ),
    ofAnyFate: found.filter(inSectors).filter(isOfKind).filter(isAsFirm),
  };
}

/** All by which a commitment is found: its words, where it stands, and the names of what it concerns. */
function wordsOf(atlas: IndexedOpening, commitment: Commitment): string[] {
  return [
    commitment.id,
    commitment.quote,
    commitment.en,
    commitment.ru,
    ...whereOf(atlas, commitment.passage),
    ...commitment.routes.flatMap((id) => namesOf(atlas, 'route', id)),
    ...commitment.places.flatMap((id) => namesOf(atlas, 'place', id)),
    ...commitment.regions.flatMap((id) => namesOf(atlas, 'region', id)),
  ];
}

/** What a passage and its text are called. */
export function whereOf(
  { textById, passageHeadById }: Pick<IndexedOpening, 'textById' | 'passageHeadById'>,
  id: string,
): string[] {
  const passage = passageHeadById.get(id);
  return [...inAllLanguages(textById.get(passage?.text ?? '')?.short), ...inAllLanguages(passage?.label)];
}

/** What the map, the lists and the texts call a thing. */
function namesOf(atlas: IndexedOpening, kind: TargetKind, id: string): string[] {
  const thing: { name: Localized; short?: Localized } | undefined =
    kind === 'route'
      ? atlas.routeById.get(id)
      : (kind === 'place' ? atlas.placeById : atlas.regionById).get(id);
  if (!thing) return [];
  const called = atlas.called[targetKey({ kind, id })] ?? [];
  return [...inAllLanguages(thing.name), ...inAllLanguages(thing.short), ...called];
}

export function inAllLanguages(words: Localized | undefined): string[] {
  return words ? DATA_LANGUAGES.map((language) => words[language]) : [];
}

/** The words that stand before a number in the labels of passages: article, paragraph, line … */
export function countedWords({ texts }: Pick<IndexedOpening, 'texts'>): Set<string> {
  const labels = texts.flatMap(({ passages }) => passages.flatMap(({ label }) => inAllLanguages(label)));
  return new Set(
    labels.flatMap((label) => [...fold(label).matchAll(/(\S+) \d+/g)].map(([, word = '']) => word)),
  );
}

/**
 * What must stand somewhere, each: a word, as a part of another too; a number, whole; and a number with what it counts,
 * side by side ("article 7"). A letter beside other words is whole: the D of "Line D" is no part of "and".
 */
function wordsWanted(query: string, counted: ReadonlySet<string>): RegExp[] {
  const words = fold(query).split(' ').filter(Boolean);
  return words.flatMap((word, index) => {
    const [before = '', after = ''] = [words[index - 1], words[index + 1]];
    if (/^\d+$/.test(word))
      return [new RegExp(`(?<!\\d)${counted.has(before) ? `${before} ` : ''}${word}(?!\\d)`)];
    if (/^[a-zа-я]$/.test(word) && words.length > 1) return [new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')];
    return counted.has(word) && /^\d+$/.test(after) ? [] : [new RegExp(word)];
  });
}
