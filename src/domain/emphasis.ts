import type { Bounds, PlaceHead, RouteHead, Target, TargetKind } from './atlas.ts';
import { joinBounds } from './bounds.ts';
import type { IndexedOpening } from './lookup.ts';

/** What may be selected: a thing, or a commitment about things. */
export type SelectionKind = TargetKind | 'commitment';
export type Selection = { kind: SelectionKind; id: string };

/** What a selection lifts: itself, and what belongs to it. */
export type Emphasis = { selected: Target[]; related: Target[] };

export function emphasisOf(atlas: IndexedOpening, selection: Selection | null): Emphasis {
  if (!selection) return { selected: [], related: [] };
  const { kind, id } = selection;
  if (kind === 'commitment') return { selected: thingsOf(atlas, id), related: [] };
  if (kind === 'region') return { selected: [], related: [] };
  return { selected: [{ kind, id }], related: relatedTo(atlas, { kind, id }) };
}

/** Routes that are looked at together, with their places. */
export function emphasisOfRoutes(atlas: IndexedOpening, routes: string[]): Emphasis {
  const selected = routes.map((id): Target => ({ kind: 'route', id }));
  return { selected, related: selected.flatMap((route) => relatedTo(atlas, route)) };
}

/** The places of a route, the routes of a place. */
export function relatedTo(atlas: IndexedOpening, { kind, id }: Target): Target[] {
  if (kind === 'route')
    return atlas.places
      .filter(({ routes }) => routes.includes(id))
      .map((place) => ({ kind: 'place', id: place.id }));
  if (kind === 'place')
    return (atlas.placeById.get(id)?.routes ?? []).map((route) => ({ kind: 'route', id: route }));
  return [];
}

/** The routes and places that a commitment's words name or mean. */
function thingsOf(atlas: IndexedOpening, id: string): Target[] {
  const commitment = atlas.commitmentById.get(id);
  if (!commitment) return [];
  return [
    ...commitment.routes.map((route): Target => ({ kind: 'route', id: route })),
    ...commitment.places.map((place): Target => ({ kind: 'place', id: place })),
  ];
}

/** The bounds that show all of some routes and places; undefined where none of them is drawn. */
export function boundsOfTargets(
  atlas: {
    routeById: ReadonlyMap<string, Pick<RouteHead, 'bounds'>>;
    placeById: ReadonlyMap<string, Pick<PlaceHead, 'bounds'>>;
  },
  targets: Target[],
): Bounds | undefined {
  const bounds = targets.flatMap(({ kind, id }) => {
    const thing =
      kind === 'route' ? atlas.routeById.get(id) : kind === 'place' ? atlas.placeById.get(id) : undefined;
    return thing ? [thing.bounds] : [];
  });
  return bounds.length > 0 ? joinBounds(bounds) : undefined;
}
