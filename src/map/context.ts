import type { Map as MapLibre } from 'maplibre-gl';
import { notify, type Store, withdraw } from '../state/store.ts';

/**
 * Whether the map has a style to be asked or told anything. A browser that takes back the context that the map is drawn in
 * takes the style with it; the camera can still move.
 */
export function hasStyle(map: MapLibre): boolean {
  return Boolean(map.style);
}

/** Resolves at once, or when the style is back. */
export async function styled(map: MapLibre): Promise<void> {
  if (!hasStyle(map)) await map.once('style.load');
}

/** Tells the reader when the context is taken back, and takes the word back when there is another. */
export function followContext(map: MapLibre, store: Store, follow: { lost(): void; returned(): void }): void {
  map.on('webglcontextlost', () => {
    follow.lost();
    notify(store, { kind: 'map-lost' });
  });
  map.on('webglcontextrestored', () => {
    follow.returned();
    withdraw(store, 'map-lost');
  });
}
