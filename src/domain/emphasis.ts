import type { Bounds, Target } from './atlas.ts';
import type { IndexedAtlas } from './lookup.ts';
import { joinBounds } from './measure.ts';

/** The routes and places that a selection lifts: itself, and what belongs to it. */
export function lifted(
  atlas: IndexedAtlas,
  selection: { kind: 'route' | 'place' | 'region' | 'commitment'; id: string } | null,
): { selected: Target[]; related: Target[] } {
  if (!selection) return { selected: [], related: [] };
  const { kind, id } = selection;
  if (kind === 'route')
    return {
      selected: [{ kind, id }],
      related: atlas.places.filter((place) => place.routes.includes(id)).map(asPlace),
    };
  if (kind === 'place')
    return {
      selected: [{ kind, id }],
      related: (atlas.placeById.get(id)?.routes ?? []).map((route): Target => ({ kind: 'route', id: route })),
    };
  if (kind === 'region') return { selected: [], related: [] };
  const commitment = atlas.commitmentById.get(id);
  return {
    selected: [
      ...(commitment?.routes ?? []).map((route): Target => ({ kind: 'route', id: route })),
      ...(commitment?.places ?? []).map((place): Target => ({ kind: 'place', id: place })),
    ],
    related: [],
  };
}

/** The bounds that show all of some routes and places; undefined where none of them is drawn. */
export function boundsOfTargets(atlas: IndexedAtlas, targets: Target[]): Bounds | undefined {
  const bounds = targets.flatMap(({ kind, id }) => {
    const thing =
      kind === 'route' ? atlas.routeById.get(id) : kind === 'place' ? atlas.placeById.get(id) : undefined;
    return thing ? [thing.bounds] : [];
  });
  return bounds.length > 0 ? joinBounds(bounds) : undefined;
}

function asPlace({ id }: { id: string }): Target {
  return { kind: 'place', id };
}
