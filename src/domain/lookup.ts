import type {
  Atlas,
  Commitment,
  Mention,
  Passage,
  Place,
  Region,
  Route,
  Sector,
  Target,
  Text,
} from './atlas.ts';
import { type TimeScale, timeScale } from './timeline.ts';

/** The atlas with its look-ups, made once after loading. */
export type IndexedAtlas = Atlas & {
  routeById: ReadonlyMap<string, Route>;
  placeById: ReadonlyMap<string, Place>;
  regionById: ReadonlyMap<string, Region>;
  commitmentById: ReadonlyMap<string, Commitment>;
  passageById: ReadonlyMap<string, Passage>;
  textById: ReadonlyMap<string, Text>;
  sectorById: ReadonlyMap<string, Sector>;
  mentionsByTarget: ReadonlyMap<string, Mention[]>;
  mentionsByPassage: ReadonlyMap<string, Mention[]>;
  time: TimeScale;
};

export function targetKey({ kind, id }: Target): string {
  return `${kind}/${id}`;
}

export function indexAtlas(atlas: Atlas): IndexedAtlas {
  return {
    ...atlas,
    routeById: byId(atlas.routes),
    placeById: byId(atlas.places),
    regionById: byId(atlas.regions),
    commitmentById: byId(atlas.commitments),
    passageById: byId(atlas.texts.flatMap((text) => text.passages)),
    textById: byId(atlas.texts),
    sectorById: byId(atlas.sectors),
    mentionsByTarget: groupBy(atlas.mentions, (mention) => targetKey(mention.target)),
    mentionsByPassage: groupBy(atlas.mentions, (mention) => mention.passage),
    time: timeScale([...atlas.routes, ...atlas.places]),
  };
}

/** The commitments whose words name or mean a thing. */
export function commitmentsOf(atlas: IndexedAtlas, { kind, id }: Target): Commitment[] {
  const field = ({ route: 'routes', place: 'places', region: 'regions' } as const)[kind];
  return atlas.commitments.filter((commitment) => commitment[field].includes(id));
}

/** The named thing itself, whatever its kind. */
export function targetOf(atlas: IndexedAtlas, { kind, id }: Target): Route | Place | Region | undefined {
  if (kind === 'route') return atlas.routeById.get(id);
  return kind === 'place' ? atlas.placeById.get(id) : atlas.regionById.get(id);
}

function byId<T extends { id: string }>(things: T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function groupBy<T>(things: T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
