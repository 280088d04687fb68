import MiniSearch from 'minisearch';
import type { Atlas, Claim, Localized } from '../../domain/atlas.ts';
import { isFigure } from '../../domain/claims.ts';
import { fold } from '../../domain/folding.ts';
import { SOURCE_LANGUAGE } from '../../domain/languages.ts';
import { targetKey } from '../../domain/lookup.ts';
import { lengthKm } from '../../domain/measure.ts';
import { countedWords, inAllLanguages } from '../../domain/search.ts';
import {
  indexOptions,
  type SearchData,
  type SearchDocument,
  type SearchField,
  simplifier,
  type Waypoint,
} from '../../domain/searchIndex.ts';
import type { PointBasis } from '../../domain/vocabulary.ts';
import type { Compilation } from '../atlas.ts';
import type { Parsed } from '../curated.ts';
import { latinOf, pinyinOf, traditionalPairs } from '../derive/foldings.ts';

/** What the search over everything stands on: an index of all words, and how they may be written otherwise. */
export function searchData({ atlas, parsed }: Compilation): SearchData {
  const waypoints = waypointsOf(parsed);
  const documents = documentsOf(atlas, waypoints);
  const lookalikes = parsed.lookalikes.map(({ names, what, not }) => ({
    names,
    what,
    not: { kind: parsed.routes.has(not) ? ('route' as const) : ('place' as const), id: not },
  }));
  const words = [
    ...documents.flatMap((document) => Object.values(document)),
    ...lookalikes.flatMap(({ names }) => names),
  ];
  const traditional = traditionalPairs(words.join(''));
  const simplify = simplifier(traditional);
  const index = new MiniSearch<SearchDocument>({
    ...indexOptions(countedWords(atlas)),
    extractField: (document, field) => simplify(document[field as keyof SearchDocument] ?? ''),
  });
  index.addAll(documents);
  return { index: JSON.stringify(index), traditional, waypoints, lookalikes };
}

function documentsOf(atlas: Atlas, waypoints: Waypoint[]): SearchDocument[] {
  const nameOf = new Map(
    [...atlas.routes, ...atlas.places, ...atlas.regions].map((thing) => [thing.id, thing.name]),
  );
  const namesOf = (ids: string[]) => ids.flatMap((id) => inAllLanguages(nameOf.get(id)));
  const textById = new Map(atlas.texts.map((text) => [text.id, text]));
  const passageById = new Map(atlas.texts.flatMap(({ passages }) => passages.map((own) => [own.id, own])));
  const where = (passage: string) => {
    const { text = '', label } = passageById.get(passage) ?? {};
    return [...inAllLanguages(textById.get(text)?.short), ...inAllLanguages(label)];
  };
  const named = (kind: 'route' | 'place' | 'region', id: string, names: Localized[]) =>
    document(`${kind}/${id}`, {
      name: names.flatMap(inAllLanguages),
      called: atlas.called[targetKey({ kind, id })],
      pinyin: names.map((name) => pinyinOf(name[SOURCE_LANGUAGE])),
      latin: names.map(({ ru }) => latinOf(ru)),
    });
  return [
    ...atlas.routes.map(({ id, name, short }) => named('route', id, [name, short])),
    ...atlas.places.map(({ id, name }) => named('place', id, [name])),
    ...atlas.regions.map(({ id, name }) => named('region', id, [name])),
    ...atlas.commitments.map(({ id, quote, en, ru, passage, routes, places, regions }) =>
      document(`commitment/${id}`, {
        words: [quote, en, ru],
        label: [id, ...where(passage)],
        called: [
          ...namesOf([...routes, ...places, ...regions]),
          ...(['route', 'place', 'region'] as const).flatMap((kind) => {
            const ids = { route: routes, place: places, region: regions }[kind];
            return ids.flatMap((own) => atlas.called[targetKey({ kind, id: own })] ?? []);
          }),
        ],
      }),
    ),
    ...atlas.texts.flatMap(({ passages }) =>
      passages.map(({ id, zh, en, ru }) =>
        document(`passage/${id}`, { words: [zh, en, ru], label: [id, ...where(id)] }),
      ),
    ),
    ...[...atlas.routes, ...atlas.places].flatMap(({ claims, name }) =>
      claims.map((claim) => claimDocument(atlas, claim, name)),
    ),
    ...waypoints.map(({ name, zh, ru }, index) =>
      document(`waypoint/${index}`, {
        name: [name, zh, ru],
        pinyin: zh && [pinyinOf(zh)],
        latin: ru && [latinOf(ru)],
      }),
    ),
  ];
}

function claimDocument({ sources }: Atlas, claim: Claim, name: Localized): SearchDocument {
  const { publisher, title } = sources[claim.source] ?? {};
  return document(`claim/${claim.id}`, {
    called: inAllLanguages(name),
    value: [claim.kind, claim.date, isFigure(claim) ? `${claim.value} ${claim.unit}` : undefined],
    words: inAllLanguages(claim.text),
    source: [publisher, title],
  });
}

/** Folded here, so that the index needs no second look at the words. */
function document(
  key: string,
  fields: Partial<Record<SearchField, (string | undefined)[] | string | undefined>>,
): SearchDocument {
  const folded = Object.entries(fields).flatMap(([field, words]) => {
    const text = [words ?? []]
      .flat()
      .filter(Boolean)
      .map((one) => fold(one ?? ''))
      .join('\n');
    return text ? [[field, text]] : [];
  });
  return { key, ...Object.fromEntries(folded) };
}

/** Points that only hold a line in its place have descriptions and no names. */
const NAMELESS: readonly PointBasis[] = ['vertex', 'guess', 'memory'];
/** Points of one name nearer than this are one waypoint. */
const SAME_KM = 5;

function waypointsOf({ routes }: Parsed): Waypoint[] {
  const waypoints: Waypoint[] = [];
  for (const [route, { features }] of routes)
    for (const { properties } of features)
      for (const { at, name, zh, ru, basis } of 'points' in properties ? (properties.points ?? []) : []) {
        if (NAMELESS.includes(basis)) continue;
        const known = waypoints.find((own) => own.name === name && lengthKm([own.at, at]) < SAME_KM);
        if (!known) waypoints.push({ at, name, ...(zh && { zh }), ...(ru && { ru }), routes: [route] });
        else if (!known.routes.includes(route)) known.routes.push(route);
      }
  return waypoints;
}
