import type { Map as MapLibre, PointLike } from 'maplibre-gl';
import type { Target } from '../domain/atlas.ts';
import { boundsOfTargets } from '../domain/emphasis.ts';
import { dataLanguage } from '../domain/languages.ts';
import { type IndexedOpening, targetKey, targetOf } from '../domain/lookup.ts';
import { HIT_TRIES, hitTargets } from '../layers/hit.ts';
import { type Store, select } from '../state/store.ts';
import type { ViewOnMap } from './applyView.ts';
import { hasStyle } from './context.ts';

/** Hover names a thing, a click selects it, a click on an overlap offers the choice. */
export function bindPointer(map: MapLibre, store: Store, atlas: IndexedOpening, shown: ViewOnMap): void {
  const tip = document.createElement('div');
  tip.className = 'map-tip';
  tip.hidden = true;
  map.getContainer().append(tip);

  function targetsAt({ x, y }: { x: number; y: number }): Target[] {
    if (!hasStyle(map)) return [];
    for (const { layers, reach, kind } of HIT_TRIES) {
      const drawn = layers.filter((layer) => map.getLayer(layer));
      const box: [PointLike, PointLike] = [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ];
      const targets = hitTargets(kind, map.queryRenderedFeatures(box, { layers: drawn })).filter((target) =>
        shown.isShown(target),
      );
      if (targets.length > 0) return targets;
    }
    return [];
  }

  map.on('mousemove', (event) => {
    const targets = targetsAt(event.point);
    const hover = targets[0] ?? null;
    map.getCanvas().style.cursor = hover ? 'pointer' : '';
    const { view, hover: before, overlap } = store.getState();
    if ((hover && targetKey(hover)) !== (before && targetKey(before))) store.setState({ hover });
    // The choice says more than the tip, and lies over it.
    tip.hidden = !hover || overlap !== null;
    if (!hover) return;
    tip.textContent = targets
      .map((target) => targetOf(atlas, target)?.name[dataLanguage(view.language)])
      .join(' · ');
    const room = map.getContainer().clientWidth - tip.offsetWidth - 8;
    tip.style.transform = `translate(${Math.min(event.point.x + 14, room)}px, ${event.point.y + 14}px)`;
  });
  map.on('mouseout', () => {
    tip.hidden = true;
    store.setState({ hover: null });
  });
  map.on('click', (event) => {
    tip.hidden = true;
    const targets = targetsAt(event.point);
    const [only] = targets;
    const { clientX, clientY } = event.originalEvent;
    if (targets.length > 1) store.setState({ overlap: { x: clientX, y: clientY, targets } });
    else if (only) select(store, only, boundsToShow(only));
    else select(store, null);
  });
  map.on('movestart', () => {
    if (store.getState().overlap) store.setState({ overlap: null });
  });

  /** A line that is clicked is fitted; a point that is clicked is where the reader looks already. */
  function boundsToShow(target: Target) {
    return target.kind === 'route' ? boundsOfTargets(atlas, [target]) : undefined;
  }
}
