import type { Commitment, Localized, PlaceHead, Region, RouteHead, TargetKind } from './atlas.ts';
import { DATA_LANGUAGES } from './languages.ts';
import { type IndexedOpening, targetKey } from './lookup.ts';
import { COMMITMENT_KINDS, type CommitmentKind } from './vocabulary.ts';

export type Filter = {
  /** Ids; none means all. */
  sectors: string[];
  /** Of commitments; none means all. */
  kinds: CommitmentKind[];
  query: string;
};

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
};

export type Searcher = (filter: Filter) => Matches;

/** Prepares the search over an atlas; what is searched is folded once, when first asked for. */
export function searcherOf(atlas: IndexedOpening): Searcher {
  const folded = new Map<object, string>();
  const counted = countedWords(atlas);
  const textOf = <Thing extends object>(thing: Thing, texts: (thing: Thing) => string[]) => {
    const text = folded.get(thing) ?? fold(texts(thing).join('\n'));
    folded.set(thing, text);
    return text;
  };
  return ({ sectors, kinds, query }) => {
    const wanted = wordsWanted(query, counted);
    const finds =
      <Thing extends object>(texts: (thing: Thing) => string[]) =>
      (thing: Thing) =>
        wanted.every((word) => word.test(textOf(thing, texts)));
    const inSectors = (thing: { sectors: string[] }) =>
      sectors.length === 0 || thing.sectors.some((sector) => sectors.includes(sector));
    const isOfKind = ({ kind }: Commitment) => kinds.length === 0 || kinds.includes(kind);
    const isNamed = (kind: TargetKind) => finds<Named>((thing) => namesOf(atlas, kind, thing));
    const [isNamedRoute, isNamedPlace, isNamedRegion] = [
      isNamed('route'),
      isNamed('place'),
      isNamed('region'),
    ];
    const found = atlas.commitments.filter(finds((commitment) => wordsOf(atlas, commitment)));
    const ofKind = found.filter(isOfKind);
    const commitments = ofKind.filter(inSectors);
    // What a listed commitment is tied to is shown with it.
    const tied = new Set(
      commitments.flatMap(({ routes, places, regions }) => [...routes, ...places, ...regions]),
    );
    return {
      commitments,
      routes: atlas.routes.filter((route) => (inSectors(route) && isNamedRoute(route)) || tied.has(route.id)),
      places: atlas.places.filter((place) => (inSectors(place) && isNamedPlace(place)) || tied.has(place.id)),
      regions: atlas.regions.filter(
        (region) =>
          region.kind !== 'country' &&
          ((sectors.length === 0 && isNamedRegion(region)) || tied.has(region.id)),
      ),
      sectorCounts: countBy(
        atlas.sectors.map(({ id }) => id),
        ofKind.map((commitment) => commitment.sectors),
      ),
      sectorThings: countBy(
        atlas.sectors.map(({ id }) => id),
        [
          ...atlas.routes.map((route) => sectorsOf(route, isNamedRoute(route), ofKind)),
          ...atlas.places.map((place) => sectorsOf(place, isNamedPlace(place), ofKind)),
        ],
      ),
      kindCounts: countBy(
        COMMITMENT_KINDS,
        found.filter(inSectors).map(({ kind }) => [kind]),
      ),
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

/** How often each key is among those of the things; a thing counts once for a key. */
function countBy<Key extends string>(keys: readonly Key[], keysOfThings: Key[][]): Map<Key, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const own of keysOfThings) for (const key of new Set(own)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** All by which a commitment is found: its words, where it stands, and the names of what it concerns. */
function wordsOf(atlas: IndexedOpening, commitment: Commitment): string[] {
  const names = [
    ...commitment.routes.map((id) => namesOf(atlas, 'route', atlas.routeById.get(id))),
    ...commitment.places.map((id) => namesOf(atlas, 'place', atlas.placeById.get(id))),
    ...commitment.regions.map((id) => namesOf(atlas, 'region', atlas.regionById.get(id))),
  ];
  return [
    commitment.id,
    commitment.quote,
    commitment.en,
    commitment.ru,
    ...inAllLanguages(atlas.textById.get(commitment.text)?.short),
    ...inAllLanguages(atlas.passageHeadById.get(commitment.passage)?.label),
    ...names.flat(),
  ];
}

type Named = { id: string; name: Localized; short?: Localized };

/** What the map, the lists and the texts call a thing. */
function namesOf({ called }: IndexedOpening, kind: TargetKind, thing: Named | undefined): string[] {
  if (!thing) return [];
  const { id, name, short } = thing;
  return [...inAllLanguages(name), ...inAllLanguages(short), ...(called[targetKey({ kind, id })] ?? [])];
}

function inAllLanguages(words: Localized | undefined): string[] {
  return words ? DATA_LANGUAGES.map((language) => words[language]) : [];
}

/** The words that stand before a number in the labels of passages: article, paragraph, line … */
function countedWords({ texts }: IndexedOpening): Set<string> {
  const labels = texts.flatMap(({ passages }) => passages.flatMap(({ label }) => inAllLanguages(label)));
  return new Set(
    labels.flatMap((label) => [...fold(label).matchAll(/(\S+) \d+/g)].map(([, word = '']) => word)),
  );
}

/**
 * What must stand somewhere, each: a word, as a part of another too; a number, whole; and a number with what it counts,
 * side by side ("article 7").
 */
function wordsWanted(query: string, counted: ReadonlySet<string>): RegExp[] {
  const words = fold(query).split(' ').filter(Boolean);
  return words.flatMap((word, index) => {
    const [before = '', after = ''] = [words[index - 1], words[index + 1]];
    if (/^\d+$/.test(word))
      return [new RegExp(`(?<!\\d)${counted.has(before) ? `${before} ` : ''}${word}(?!\\d)`)];
    return counted.has(word) && /^\d+$/.test(after) ? [] : [new RegExp(word)];
  });
}

const CHINESE_DIGITS = '零一二三四五六七八九';

/** 七 → 7, 十二 → 12, 二十一 → 21. */
function numberOf(numeral: string): number {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const digit = (sign = '', nothing = 0) => (sign === '' ? nothing : CHINESE_DIGITS.indexOf(sign));
  return digit(tens, 1) * 10 + digit(units);
}

/**
 * Words as they are compared: case, accents, width, the form of a dash or a quotation mark, the English plural and the
 * numerals of 第七条 do not matter.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}|['’‘`´ʼ]/gu, '')
    .toLowerCase()
    .replace(/第([一二三四五六七八九]?十?[一二三四五六七八九]?)(?=[条款段项部])/gu, (whole, numeral) =>
      numeral ? `第${numberOf(numeral)}` : whole,
    )
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/([a-z]{2,})ies(?![a-z\d])/g, '$1y')
    .replace(/([a-z]{3,})s(?![a-z\d])/g, '$1')
    .trim();
}
