import type {
  Atlas,
  Commitment,
  Mention,
  Opening,
  Passage,
  PassageHead,
  PlaceHead,
  Region,
  RouteHead,
  Sector,
  Target,
  TextHead,
} from './atlas.ts';

type Index<Route extends RouteHead, Place extends PlaceHead> = {
  routes: Route[];
  places: Place[];
  routeById: ReadonlyMap<string, Route>;
  placeById: ReadonlyMap<string, Place>;
  regionById: ReadonlyMap<string, Region>;
  commitmentById: ReadonlyMap<string, Commitment>;
  textById: ReadonlyMap<string, TextHead>;
  sectorById: ReadonlyMap<string, Sector>;
};

/** The opening with its look-ups, made once after loading. */
export type IndexedOpening = Opening &
  Index<RouteHead, PlaceHead> & { passageHeadById: ReadonlyMap<string, PassageHead> };

/** The whole atlas with its look-ups; whatever holds of the opening holds of it. */
export type IndexedAtlas = Atlas &
  Index<Atlas['routes'][number], Atlas['places'][number]> & {
    passageHeadById: ReadonlyMap<string, PassageHead>;
    passageById: ReadonlyMap<string, Passage>;
    mentionsByTarget: ReadonlyMap<string, Mention[]>;
    mentionsByPassage: ReadonlyMap<string, Mention[]>;
  };

export function targetKey({ kind, id }: Target): string {
  return `${kind}/${id}`;
}

export function indexOpening(opening: Opening): IndexedOpening {
  return {
    ...opening,
    ...indexOf(opening),
    passageHeadById: byId<PassageHead>(opening.texts.flatMap((text) => text.passages)),
  };
}

export function indexAtlas(atlas: Atlas): IndexedAtlas {
  const passageById = byId(atlas.texts.flatMap((text) => text.passages));
  return {
    ...atlas,
    ...indexOf(atlas),
    passageHeadById: passageById,
    passageById,
    mentionsByTarget: groupBy(atlas.mentions, (mention) => targetKey(mention.target)),
    mentionsByPassage: groupBy(atlas.mentions, (mention) => mention.passage),
  };
}

function indexOf<Route extends RouteHead, Place extends PlaceHead>(
  atlas: Omit<Opening, 'routes' | 'places'> & { routes: Route[]; places: Place[] },
): Index<Route, Place> {
  return {
    routes: atlas.routes,
    places: atlas.places,
    routeById: byId(atlas.routes),
    placeById: byId(atlas.places),
    regionById: byId(atlas.regions),
    commitmentById: byId(atlas.commitments),
    textById: byId<TextHead>(atlas.texts),
    sectorById: byId(atlas.sectors),
  };
}

/** The named thing itself, whatever its kind. */
export function targetOf<Route extends RouteHead, Place extends PlaceHead>(
  atlas: Pick<Index<Route, Place>, 'routeById' | 'placeById' | 'regionById'>,
  { kind, id }: Target,
): Route | Place | Region | undefined {
  if (kind === 'route') return atlas.routeById.get(id);
  return kind === 'place' ? atlas.placeById.get(id) : atlas.regionById.get(id);
}

export function isRoute<Route extends RouteHead>(thing: Route | PlaceHead | Region): thing is Route {
  return 'modes' in thing;
}

export function isPlace<Place extends PlaceHead>(thing: RouteHead | Place | Region): thing is Place {
  return 'rank' in thing;
}

function byId<T extends { id: string }>(things: T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Things by a key, in their order. */
export function groupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** How often each key is among those of the things; a thing counts once for a key. */
export function countBy<Key extends string>(keys: readonly Key[], keysOfThings: Key[][]): Map<Key, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const own of keysOfThings) for (const key of new Set(own)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
