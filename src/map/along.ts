import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { stripOfRoute } from '../data/source.ts';
import type { Position } from '../domain/atlas.ts';
import { kmNear, positionAt, type Strip } from '../domain/strip.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Along, Store } from '../state/store.ts';
import '../styles/along.css';

/** How far beside its line a place is pointed at, px. */
const REACH = 14;

/** Marks on the map the place that is pointed at in a strip, and tells the strips where on their lines the pointer is. */
export function followAlong(map: MapLibre, store: Store): void {
  const strips = new Map<string, Strip>();
  const mark = document.createElement('div');
  mark.className = 'along-mark';
  mark.hidden = true;
  mark.setAttribute('aria-hidden', 'true');
  const label = mark.appendChild(document.createElement('span'));
  map.getContainer().append(mark);

  const place = () => {
    const { along, view } = store.getState();
    const strip = along && strips.get(along.route);
    const at = strip && positionAt(strip, along.km);
    mark.hidden = !at;
    if (!at) return;
    const { x, y } = map.project(at);
    mark.style.transform = `translate(${x}px, ${y}px)`;
    mark.dataset.side = x > map.getContainer().clientWidth / 2 ? 'left' : 'right';
    label.textContent = wordsIn(view.language).km(Math.round(along.km));
  };
  const load = () => {
    for (const id of store.getState().view.strips)
      if (!strips.has(id))
        stripOfRoute(id)
          .then((strip) => {
            strips.set(id, strip);
            place();
          })
          // The strip beside the map says that it does not come.
          .catch(() => {});
  };

  function placeUnder({ lngLat, point }: MapMouseEvent): Along | null {
    const { view, along } = store.getState();
    if (view.page !== 'strip' || view.selection) return null;
    // On a line that both share one stays with the strip that was pointed at.
    const order = view.strips.toSorted((one) => (one === along?.route ? -1 : 1));
    let best: Along | null = null;
    let reach = REACH;
    for (const route of order) {
      const strip = strips.get(route);
      const km = strip && kmNear(strip, [lngLat.lng, lngLat.lat]);
      const at: Position | undefined = strip && positionAt(strip, km ?? 0);
      const { x, y } = at ? map.project(at) : { x: Number.POSITIVE_INFINITY, y: 0 };
      const off = Math.hypot(x - point.x, y - point.y);
      if (km === undefined || off >= reach) continue;
      best = { route, km, pointedAt: 'map' };
      reach = off;
    }
    return best;
  }

  const leave = () => {
    if (store.getState().along?.pointedAt === 'map') store.setState({ along: null });
  };
  map.on('mousemove', (event) => {
    const along = placeUnder(event);
    if (along) store.setState({ along });
    else leave();
  });
  map.on('mouseout', leave);
  map.on('move', place);
  store.subscribe((state, before) => {
    if (state.view !== before.view) {
      load();
      // With another page or other routes nothing is pointed at.
      if (state.along && (state.view.page !== 'strip' || !state.view.strips.includes(state.along.route)))
        store.setState({ along: null });
    }
    if (state.along !== before.along) place();
  });
  load();
}
