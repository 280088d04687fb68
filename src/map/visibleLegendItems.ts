import type { Map as MapLibre } from 'maplibre-gl';
import { EDGE_SOURCE } from '../layers/labelMask.ts';
import { SIGN_LAYERS, signsOf } from '../layers/legendFeatures.ts';
import { SPARE_NAMES } from '../layers/routeNames.ts';
import type { Store } from '../state/store.ts';

/**
 * Tells the store which signs are in the view whenever the map has come to rest. A hover changes none. Nor
 * may the fence: it follows the open legend, which follows what is told here.
 */
export function tellWhatIsOnScreen(map: MapLibre, store: Store): void {
  let lookedAt: unknown;
  const forget = () => {
    lookedAt = null;
  };
  map.on('move', forget);
  map.on('resize', forget);
  map.on('data', (event) => {
    const { sourceId } = event as { sourceId?: string };
    if (sourceId !== EDGE_SOURCE && sourceId !== SPARE_NAMES) forget();
  });
  map.on('idle', () => {
    const { view, onScreen } = store.getState();
    if (lookedAt === view) return;
    lookedAt = view;
    const signs = signsOf(map.queryRenderedFeatures({ layers: SIGN_LAYERS }));
    if (signs.join() !== onScreen?.join()) store.setState({ onScreen: signs });
  });
}
