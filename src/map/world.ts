import { LngLat, MercatorCoordinate, type TransformConstrainFunction } from 'maplibre-gl';
import type { Bounds } from '../domain/atlas.ts';

/** Beyond these there is no ground to show. */
const WORLD: Bounds = [-10, 2, 155, 75];
/** A map that is large enough shows no more than at this zoom; a smaller one may, until the world is whole in it. */
const FAR_ZOOM = 2;
const NEAR_ZOOM = 13;
/** Of MapLibre's world at zoom 0, px. */
const WORLD_SIZE = 512;

/** Keeps the world on the map: where it is larger than the map it fills it, where it is smaller it is whole in it. */
export function keepWorld(container: HTMLElement): TransformConstrainFunction {
  const [west, south, east, north] = WORLD;
  const corner = MercatorCoordinate.fromLngLat([west, north]);
  const opposite = MercatorCoordinate.fromLngLat([east, south]);
  return (center, zoom) => {
    const { clientWidth, clientHeight } = container;
    const whole = Math.log2(
      Math.min(clientWidth / (opposite.x - corner.x), clientHeight / (opposite.y - corner.y)) / WORLD_SIZE,
    );
    const kept = Math.min(NEAR_ZOOM, Math.max(zoom, -1, Math.min(FAR_ZOOM, whole)));
    const scale = WORLD_SIZE * 2 ** kept;
    const { x, y } = MercatorCoordinate.fromLngLat(center);
    const inside = new MercatorCoordinate(
      keepWithin(x, [corner.x, opposite.x], clientWidth / scale),
      keepWithin(y, [corner.y, opposite.y], clientHeight / scale),
    ).toLngLat();
    return { center: new LngLat(inside.lng, inside.lat), zoom: kept };
  };
}

/** The middle of a view of some extent, moved so that it lies within the range, or the range within it. */
function keepWithin(middle: number, [from, to]: [number, number], extent: number): number {
  const [one, other] = [from + extent / 2, to - extent / 2];
  return Math.min(Math.max(middle, Math.min(one, other)), Math.max(one, other));
}
