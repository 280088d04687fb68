import type { Commitment, Mention, Passage, Place, Route, Source, Thread } from '../domain/atlas.ts';
import type { Selection } from '../domain/emphasis.ts';
import type { DataLanguage } from '../domain/languages.ts';
import type { IndexedLedger } from '../domain/ledger.ts';
import { type IndexedAtlas, targetKey } from '../domain/lookup.ts';
import { segmentKey } from '../domain/segments.ts';
import type { Cited } from './cited.ts';

/** What can be taken by itself. */
export const ONLY_KINDS = ['route', 'place', 'commitment', 'passage'] as const;
export type Only = { kind: (typeof ONLY_KINDS)[number]; id: string };

/** What is taken: what search and filters leave, all there is, or one thing, by its kind. */
export type Scope = 'shown' | 'all' | Only['kind'];

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
  /** Whose words are quoted: the whole of each passage. */
  passages: readonly Passage[];
  mentions: readonly Mention[];
  /** The one thing that is taken by itself, as it is cited; null where more is taken. */
  only: Cited | null;
  /** At whose end a segment's status is told beside the newest; null where the map shows the newest. */
  year: number | null;
  language: DataLanguage;
  /** The atlas's own title. */
  title: string;
  /** The link of the view. */
  view: string;
  /** The link of a thing, absolute. */
  linkOf: (selection: Selection) => string;
  linkOfPassage: (id: string) => string;
  /** YYYY-MM-DD. */
  retrieved: string;
};

/** What of the atlas is taken, and under which name. */
export type Extent = Pick<Taken, 'scope' | 'routes' | 'places' | 'commitments' | 'passages' | 'mentions'>;

/** What is taken, whatever it is written as. */
export type Things = Omit<Extent, 'scope'> & Pick<Taken, 'atlas' | 'ledger'>;

/** What the filters leave, by id. */
export type Left = Record<'routes' | 'places' | 'commitments', readonly { id: string }[]>;

export function everythingOf(atlas: IndexedAtlas): Extent {
  const { routes, places, commitments } = atlas;
  return {
    ...{ scope: 'all', routes, places, commitments },
    passages: passagesOf(atlas),
    mentions: mentionsOf(atlas, routes, places),
  };
}

export function leftOf(atlas: IndexedAtlas, left: Left): Extent {
  const among = <Thing extends { id: string }>(all: Thing[], some: readonly { id: string }[]) => {
    const ids = new Set(some.map(({ id }) => id));
    return all.filter(({ id }) => ids.has(id));
  };
  return withWords(
    atlas,
    'shown',
    among(atlas.routes, left.routes),
    among(atlas.places, left.places),
    among(atlas.commitments, left.commitments),
  );
}

/** One thing with what words tie to it: of a route or place the commitments, of a commitment or passage the routes and places. */
export function onlyOf(atlas: IndexedAtlas, { kind, id }: Only): Extent {
  if (kind === 'commitment' || kind === 'passage') return onlyWords(atlas, kind, id);
  return withWords(
    atlas,
    kind,
    atlas.routes.filter((route) => kind === 'route' && route.id === id),
    atlas.places.filter((place) => kind === 'place' && place.id === id),
    atlas.commitments.filter((commitment) => commitment[`${kind}s`].includes(id)),
  );
}

function onlyWords(atlas: IndexedAtlas, kind: 'commitment' | 'passage', id: string): Extent {
  const commitments = atlas.commitments.filter((one) => (kind === 'passage' ? one.passage : one.id) === id);
  const passages = passagesOf(atlas).filter((passage) =>
    kind === 'passage' ? passage.id === id : commitments.some((one) => one.passage === passage.id),
  );
  const isInside = ({ start, end }: Mention) =>
    kind === 'passage' || commitments.some((one) => start < one.end && end > one.start);
  const mentions = passages.flatMap((passage) =>
    (atlas.mentionsByPassage.get(passage.id) ?? []).filter(
      (mention) => mention.target.kind !== 'region' && isInside(mention),
    ),
  );
  // A commitment is tied to what is named within it, and to nothing else.
  const named = new Set(mentions.map(({ target }) => target.id));
  return {
    scope: kind,
    routes: atlas.routes.filter((route) => named.has(route.id)),
    places: atlas.places.filter((place) => named.has(place.id)),
    ...{ commitments, passages, mentions },
  };
}

/** Routes, places and commitments with the words that name them, and the passages of these. */
function withWords(
  atlas: IndexedAtlas,
  scope: Scope,
  routes: Route[],
  places: Place[],
  commitments: Commitment[],
): Extent {
  const mentions = mentionsOf(atlas, routes, places);
  const quoted = new Set([...commitments, ...mentions].map(({ passage }) => passage));
  const passages = passagesOf(atlas).filter(({ id }) => quoted.has(id));
  return { scope, routes, places, commitments, passages, mentions };
}

function passagesOf(atlas: IndexedAtlas): Passage[] {
  return atlas.texts.flatMap((text) => text.passages);
}

/** The words that name or mean routes and places. */
function mentionsOf(atlas: IndexedAtlas, routes: readonly Route[], places: readonly Place[]): Mention[] {
  return [
    ...routes.map(({ id }) => targetKey({ kind: 'route', id })),
    ...places.map(({ id }) => targetKey({ kind: 'place', id })),
  ].flatMap((key) => atlas.mentionsByTarget.get(key) ?? []);
}

/** Everything, where something is taken. */
export function everything(taken: Taken): Taken {
  return { ...taken, ...everythingOf(taken.atlas), only: null };
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
    ...[...taken.commitments, ...taken.passages].flatMap(
      ({ text }) => taken.atlas.texts.find(({ id }) => id === text)?.source ?? [],
    ),
  ]);
  return Object.entries(all).filter(([id]) => cited.has(id));
}
