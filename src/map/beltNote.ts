import type { Map as MapLibre } from 'maplibre-gl';
import { wordsIn } from '../i18n/words.ts';
import { BELT_LAYER, FULL_BELT_ZOOM } from '../layers/belts.ts';
import type { Store } from '../state/store.ts';
import { hasStyle } from './context.ts';

/** The view is looked at in so many points across and up. */
const ACROSS = 6;
const UP = 5;
/** Of these points a belt covers at least so many where it fills the view. */
const FILLED = 0.6;

/** `km` as it is to be read: one number or a range. */
type Belt = { route: string; km: string };

/** Where the belt of a line fills the view it is a colour without a shape: it steps back, and words say how far it reaches. */
export function tellOfWideBelts(map: MapLibre, store: Store): void {
  const note = document.createElement('p');
  note.className = 'map-note';
  // Until the map rests there is nothing to tell.
  note.hidden = true;
  note.dataset.overMap = '';
  note.setAttribute('role', 'status');
  map.getContainer().append(note);
  let told: string[] = [];

  const tell = () => {
    if (!hasStyle(map)) return;
    const isNear = map.getZoom() >= FULL_BELT_ZOOM && map.getLayer(BELT_LAYER);
    const belts = isNear ? fillingBelts(map) : [];
    const routes = belts.map(({ route }) => route);
    for (const route of new Set([...told, ...routes]))
      if (told.includes(route) !== routes.includes(route))
        map.setFeatureState({ source: 'bands', id: route }, { fills: routes.includes(route) });
    told = routes;
    const [belt] = belts;
    const words = belt ? wordsIn(store.getState().view.language).beltWiderThanView(belt.km) : '';
    if (note.textContent !== words) note.textContent = words;
    note.hidden = words === '';
  };
  map.on('style.load', () => {
    told = [];
  });
  map.on('idle', tell);
  map.triggerRepaint();
}

function fillingBelts(map: MapLibre): Belt[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const counts = new Map<string, { belt: Belt; points: number }>();
  for (let column = 0; column < ACROSS; column += 1)
    for (let row = 0; row < UP; row += 1) {
      const at: [number, number] = [((column + 0.5) / ACROSS) * width, ((row + 0.5) / UP) * height];
      const seen = new Set<string>();
      for (const { properties, state } of map.queryRenderedFeatures(at, { layers: [BELT_LAYER] })) {
        const belt: Belt = { route: String(properties.route), km: String(properties.km) };
        if (state.dim || seen.has(belt.route)) continue;
        seen.add(belt.route);
        const count = counts.get(belt.route) ?? { belt, points: 0 };
        count.points += 1;
        counts.set(belt.route, count);
      }
    }
  return [...counts.values()].filter(({ points }) => points >= ACROSS * UP * FILLED).map(({ belt }) => belt);
}
