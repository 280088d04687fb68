import type { Map as MapLibre } from 'maplibre-gl';

/** A map that a missing tile keeps from its rest is waited for no longer than this. */
const PATIENCE_MS = 5000;

/** Resolves when all that the opening shows is drawn, or is plainly kept from it. */
export function rested(map: MapLibre): Promise<void> {
  return new Promise((resolve) => {
    map.once('idle', () => resolve());
    setTimeout(resolve, PATIENCE_MS);
  });
}
