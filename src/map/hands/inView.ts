import type { Map as MapLibre } from 'maplibre-gl';
import type { Bounds, Target } from '../../domain/atlas.ts';
import type { IndexedOpening } from '../../domain/lookup.ts';
import { westToEast } from '../../domain/surroundings.ts';
import { HIT_TRIES, hitTargets } from '../../layers/hit.ts';
import type { ViewOnMap } from '../applyView.ts';

/** The routes that the map draws in its view, and the places that lie in it, from west to east. */
export function thingsInView(map: MapLibre, atlas: IndexedOpening, shown: ViewOnMap): Target[] {
  const layers = HIT_TRIES.filter(({ kind }) => kind === 'route')
    .flatMap((hit) => hit.layers)
    .filter((layer) => map.getLayer(layer));
  const drawn = new Set(hitTargets('route', map.queryRenderedFeatures({ layers })).map(({ id }) => id));
  const edges = map.getBounds();
  const view: Bounds = [edges.getWest(), edges.getSouth(), edges.getEast(), edges.getNorth()];
  const things = [
    ...atlas.routes.filter(({ id }) => drawn.has(id)).map(({ id, bounds }) => thing('route', id, bounds)),
    ...atlas.places
      .filter(({ bounds }) => overlap(bounds, view))
      .map(({ id, bounds }) => thing('place', id, bounds)),
  ];
  return westToEast(things, view)
    .map(({ target }) => target)
    .filter((target) => shown.isShown(target));
}

function thing(kind: Target['kind'], id: string, bounds: Bounds) {
  return { target: { kind, id }, bounds };
}

function overlap([west, south, east, north]: Bounds, other: Bounds): boolean {
  return west <= other[2] && other[0] <= east && south <= other[3] && other[1] <= north;
}
