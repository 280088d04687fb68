import type { Map as MapLibre } from 'maplibre-gl';
import { GRATICULE } from '../layers/graticule.ts';
import { MASK_SOURCE } from '../layers/labelMask.ts';
import { itemsOf, LEGEND_LAYERS } from '../layers/legendFeatures.ts';
import { SIDE_LABELS } from '../layers/routeNames.ts';
import type { Store } from '../state/store.ts';

/**
 * Tells the store which of the legend's items are in the view whenever the map has come to rest. A hover changes none. Nor
 * may the label mask: it follows the open legend, which follows what is told here.
 */
export function tellVisibleLegendItems(map: MapLibre, store: Store): void {
  let lookedAt: unknown;
  const forget = () => {
    lookedAt = null;
  };
  map.on('move', forget);
  map.on('resize', forget);
  map.on('data', (event) => {
    const { sourceId } = event as { sourceId?: string };
    if (sourceId !== MASK_SOURCE && sourceId !== SIDE_LABELS && sourceId !== GRATICULE) forget();
  });
  map.on('idle', () => {
    const { view, onScreen } = store.getState();
    if (lookedAt === view) return;
    lookedAt = view;
    const items = itemsOf(
      map.queryRenderedFeatures({ layers: LEGEND_LAYERS.filter((id) => map.getLayer(id)) }),
    );
    if (items.join() !== onScreen?.join()) store.setState({ onScreen: items });
  });
}
