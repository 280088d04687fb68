import type { Map as MapLibre, PointLike } from 'maplibre-gl';
import type { Target } from '../domain/atlas.ts';
import { boundsOfTargets } from '../domain/emphasis.ts';
import { dataLanguage } from '../domain/languages.ts';
import { type IndexedOpening, targetKey, targetOf } from '../domain/lookup.ts';
import { HIT_TRIES, hitTargets } from '../layers/hit.ts';
import { KNOT_LAYERS } from '../layers/knots.ts';
import { type Store, select } from '../state/store.ts';
import type { ViewOnMap } from './applyView.ts';
import { hasStyle } from './context.ts';
import { knotWords } from './knots.ts';
import type { MapTip } from './tip.ts';

/** How far beside a knot the pointer may be, px. */
const KNOT_REACH = 5;

/** Hover names a thing, a click selects it, a click on an overlap offers the choice. */
export function bindPointer(
  map: MapLibre,
  store: Store,
  atlas: IndexedOpening,
  shown: ViewOnMap,
  tip: MapTip,
): void {
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

  /** What is known of the line just here: name, kind and source of a knot. */
  function knotAt({ x, y }: { x: number; y: number }): string | undefined {
    if (!hasStyle(map) || KNOT_LAYERS.some((layer) => !map.getLayer(layer))) return undefined;
    const box: [PointLike, PointLike] = [
      [x - KNOT_REACH, y - KNOT_REACH],
      [x + KNOT_REACH, y + KNOT_REACH],
    ];
    const [knot] = map.queryRenderedFeatures(box, { layers: [...KNOT_LAYERS] });
    if (!knot) return undefined;
    return knotWords(knot.properties, store.getState().view.language);
  }

  map.on('mousemove', (event) => {
    const targets = targetsAt(event.point);
    const hover = targets[0] ?? null;
    map.getCanvas().style.cursor = hover ? 'pointer' : '';
    const { view, hover: before, overlap } = store.getState();
    if ((hover && targetKey(hover)) !== (before && targetKey(before))) store.setState({ hover });
    // The choice says more than the tip, and lies over it.
    const knot = knotAt(event.point);
    tip.hide();
    if (overlap !== null || (!hover && !knot)) return;
    const names = targets.map((target) => targetOf(atlas, target)?.name[dataLanguage(view.language)]);
    tip.show(event.point, [names.join(' · '), knot ?? ''].filter(Boolean));
  });
  map.on('mouseout', () => {
    tip.hide();
    store.setState({ hover: null });
  });
  map.on('click', (event) => {
    tip.hide();
    const targets = targetsAt(event.point);
    const [only] = targets;
    const { clientX, clientY } = event.originalEvent;
    if (targets.length > 1) store.setState({ overlap: { x: clientX, y: clientY, targets } });
    else if (only) select(store, only, boundsToShow(only));
    else select(store, null);
    // A finger does not hover: what is known of the point is told with the tap.
    const knot = (event.originalEvent as PointerEvent).pointerType === 'touch' && knotAt(event.point);
    if (knot && targets.length < 2) tip.show(event.point, [knot]);
  });
  map.on('movestart', () => {
    tip.hide();
    if (store.getState().overlap) store.setState({ overlap: null });
  });

  /** A line that is clicked is fitted; a point that is clicked is where the reader looks already. */
  function boundsToShow(target: Target) {
    return target.kind === 'route' ? boundsOfTargets(atlas, [target]) : undefined;
  }
}
