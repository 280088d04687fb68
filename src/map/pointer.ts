import type { MapGeoJSONFeature, Map as MapLibre, PointLike } from 'maplibre-gl';
import type { Target } from '../domain/atlas.ts';
import { boundsOfTargets } from '../domain/emphasis.ts';
import { type IndexedAtlas, targetKey, targetOf } from '../domain/lookup.ts';
import { MODES } from '../domain/vocabulary.ts';
import { HIT_LAYER } from '../layers/corridors.ts';
import { AREA_HIT_LAYER, PLACE_HIT_LAYER, PLACE_LABELS } from '../layers/places.ts';
import { ROUTE_LABELS, SPARE_NAMES } from '../layers/routeNames.ts';
import { type Store, select } from '../state/store.ts';
import type { Showing } from './applyView.ts';

/** How far beside a line the pointer may be, px. */
const REACH = 3;

/** What is searched under the pointer, in this order; the first that finds anything answers. */
const TRIES: { layers: string[]; reach: number }[] = [
  { layers: [PLACE_HIT_LAYER], reach: 0 },
  { layers: [PLACE_LABELS[0]], reach: 0 },
  { layers: MODES.map((mode) => `${mode}-casing`), reach: REACH },
  { layers: [HIT_LAYER, ...ROUTE_LABELS, SPARE_NAMES], reach: 0 },
  { layers: [PLACE_LABELS[1], AREA_HIT_LAYER], reach: 0 },
];

/** Hover names a thing, a click selects it, a click on an overlap offers the choice. */
export function bindPointer(map: MapLibre, store: Store, atlas: IndexedAtlas, showing: Showing): void {
  const tip = document.createElement('div');
  tip.className = 'map-tip';
  tip.hidden = true;
  map.getContainer().append(tip);

  function targetsAt({ x, y }: { x: number; y: number }): Target[] {
    for (const { layers, reach } of TRIES) {
      const drawn = layers.filter((layer) => map.getLayer(layer));
      const box: [PointLike, PointLike] = [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ];
      const targets = uniqueTargets(map.queryRenderedFeatures(box, { layers: drawn })).filter((target) =>
        showing.isShown(target),
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
    tip.textContent = targets.map((target) => targetOf(atlas, target)?.name[view.language]).join(' · ');
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
    if (targets.length > 1) store.setState({ overlap: { x: event.point.x, y: event.point.y, targets } });
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

function uniqueTargets(features: MapGeoJSONFeature[]): Target[] {
  const targets = new Map<string, Target>();
  for (const { properties } of features) {
    const target: Target =
      'route' in properties
        ? { kind: 'route', id: String(properties.route) }
        : { kind: 'place', id: String(properties.place) };
    targets.set(targetKey(target), target);
  }
  return [...targets.values()];
}
