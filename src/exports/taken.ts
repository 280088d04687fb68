import type { Commitment, Mention, Place, Route, Source, Thread } from '../domain/atlas.ts';
import type { Selection } from '../domain/emphasis.ts';
import type { DataLanguage } from '../domain/languages.ts';
import type { IndexedLedger } from '../domain/ledger.ts';
import { type IndexedAtlas, targetKey } from '../domain/lookup.ts';
import { segmentKey } from '../domain/segments.ts';
import type { TableName } from './tables.ts';

/** What is taken: what search and filters leave, or all there is. */
export const SCOPES = ['shown', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** Geometry by `segmentKey` and by the id of a place. */
export type Shapes = {
  segments: ReadonlyMap<string, GeoJSON.Geometry>;
  places: ReadonlyMap<string, GeoJSON.Geometry>;
};

/** All that a file is made of, whichever its format. */
export type Taken = {
  scope: Scope;
  atlas: IndexedAtlas;
  ledger: IndexedLedger;
  shapes: Shapes;
  routes: readonly Route[];
  places: readonly Place[];
  commitments: readonly Commitment[];
  /** At whose end a segment's status is told beside the newest; null where the map shows the newest. */
  year: number | null;
  language: DataLanguage;
  /** The atlas's own title. */
  title: string;
  /** The link of the view. */
  view: string;
  /** The link of a thing, absolute. */
  linkOf: (selection: Selection) => string;
  /** YYYY-MM-DD. */
  retrieved: string;
};

/** What is taken, whatever it is written as. */
export type Things = Pick<Taken, 'atlas' | 'ledger' | 'routes' | 'places' | 'commitments'>;

/** What the filters leave, by id. */
export type Left = Record<'routes' | 'places' | 'commitments', readonly { id: string }[]>;

/** @param left null takes everything */
export function thingsTaken(
  atlas: IndexedAtlas,
  left: Left | null,
): Pick<Taken, 'scope' | 'routes' | 'places' | 'commitments'> {
  if (!left)
    return { scope: 'all', routes: atlas.routes, places: atlas.places, commitments: atlas.commitments };
  const among = <Thing extends { id: string }>(all: Thing[], some: readonly { id: string }[]) => {
    const ids = new Set(some.map(({ id }) => id));
    return all.filter(({ id }) => ids.has(id));
  };
  return {
    scope: 'shown',
    routes: among(atlas.routes, left.routes),
    places: among(atlas.places, left.places),
    commitments: among(atlas.commitments, left.commitments),
  };
}

/** Everything, where something is taken. */
export function everything(taken: Taken): Taken {
  return { ...taken, ...thingsTaken(taken.atlas, null) };
}

/** @param routes one Feature a segment, as the open data has them */
export function shapesOf(routes: GeoJSON.FeatureCollection, places: GeoJSON.FeatureCollection): Shapes {
  const keyed = (features: GeoJSON.Feature[], keyOf: (facts: Record<string, string>) => string) =>
    new Map(features.map(({ properties, geometry }) => [keyOf(properties ?? {}), geometry]));
  return {
    segments: keyed(routes.features, ({ route = '', segment = '' }) => segmentKey(route, segment)),
    places: keyed(places.features, ({ place = '' }) => place),
  };
}

/** The promises of the commitments that are taken. */
export function threadsTaken({ commitments, ledger }: Things): Thread[] {
  const ids = new Set(commitments.map(({ id }) => id));
  return ledger.threads.filter((thread) => thread.commitments.some((id) => ids.has(id)));
}

/** The words that name or mean the routes and places that are taken. */
export function mentionsTaken({ atlas, routes, places }: Things): Mention[] {
  return [
    ...routes.map(({ id }) => targetKey({ kind: 'route', id })),
    ...places.map(({ id }) => targetKey({ kind: 'place', id })),
  ].flatMap((key) => atlas.mentionsByTarget.get(key) ?? []);
}

/** Of positions, claims and evidence that are taken, by id. */
export function sourcesTaken(taken: Things): [id: string, source: Source][] {
  const all = { ...taken.atlas.sources, ...taken.ledger.sources };
  const cited = new Set([
    ...taken.routes.flatMap(({ segments, claims }) => [
      ...segments.flatMap(({ sources }) => sources),
      ...claims.map(({ source }) => source),
    ]),
    ...taken.places.flatMap(({ sources, claims }) => [...sources, ...claims.map(({ source }) => source)]),
    ...threadsTaken(taken).flatMap(({ claims }) => claims.map(({ source }) => source)),
    ...taken.commitments.flatMap(({ text }) => taken.atlas.texts.find(({ id }) => id === text)?.source ?? []),
  ]);
  return Object.entries(all).filter(([id]) => cited.has(id));
}

/** How many rows each table has, counted without writing it. */
export function rowCounts(taken: Things): Record<TableName, number> {
  const { routes, places, commitments } = taken;
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  return {
    routes: sum(routes.map(({ segments }) => segments.length)),
    places: places.length,
    commitments: commitments.length,
    claims: sum([...routes, ...places].map(({ claims }) => claims.length)),
    fates: sum(threadsTaken(taken).map(({ claims }) => claims.length)),
    mentions: mentionsTaken(taken).length,
    sources: sourcesTaken(taken).length,
  };
}
