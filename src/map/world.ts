import { LngLat, MercatorCoordinate, type TransformConstrainFunction } from 'maplibre-gl';
import type { Bounds } from '../domain/atlas.ts';

/** Beyond these there is no ground to show. */
const WORLD: Bounds = [-10, 2, 155, 75];
/** A map that is large enough shows no more than at this zoom; a smaller one may, until the world is whole in it. */
const FAR_ZOOM = 2;
/** Nearer the lines would claim more than is known of them; a place that was chosen may be looked at from a little nearer. */
const NEAR_ZOOM = { lines: 10.8, place: 12 };
/** Of MapLibre's world at zoom 0, px. */
const WORLD_SIZE = 512;

/** Keeps the world on the map. A near view ends where the world does; a far one may be moved to show a part of it anywhere. */
export function keepWorld(container: HTMLElement, looksAtPlace: () => boolean): TransformConstrainFunction {
  const [west, south, east, north] = WORLD;
  const corner = MercatorCoordinate.fromLngLat([west, north]);
  const opposite = MercatorCoordinate.fromLngLat([east, south]);
  return (center, zoom) => {
    const { clientWidth, clientHeight } = container;
    const whole = Math.log2(
      Math.min(clientWidth / (opposite.x - corner.x), clientHeight / (opposite.y - corner.y)) / WORLD_SIZE,
    );
    const kept = Math.min(
      NEAR_ZOOM[looksAtPlace() ? 'place' : 'lines'],
      Math.max(zoom, -1, Math.min(FAR_ZOOM, whole)),
    );
    const scale = WORLD_SIZE * 2 ** kept;
    const { x, y } = MercatorCoordinate.fromLngLat(center);
    const inside = new MercatorCoordinate(
      keepWithin(x, [corner.x, opposite.x], clientWidth / scale),
      keepWithin(y, [corner.y, opposite.y], clientHeight / scale),
    ).toLngLat();
    return { center: new LngLat(inside.lng, inside.lat), zoom: kept };
  };
}

/**
 * The middle of a view of some extent, moved so that the view stays within the range; the more of the range it sees, the
 * further it may reach beyond, until only its middle is held.
 */
export function keepWithin(middle: number, [from, to]: [number, number], extent: number): number {
  const held = Math.max(0, Math.min(extent, to - from - extent)) / 2;
  return Math.min(Math.max(middle, from + held), to - held);
}
