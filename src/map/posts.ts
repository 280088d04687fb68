import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { stripOfRoute } from '../data/source.ts';
import type { UiLanguage } from '../domain/languages.ts';
import { positionAt, type Strip } from '../domain/strip.ts';
import { wordsIn } from '../i18n/words.ts';
import { POST_ZOOM, POSTS } from '../layers/posts.ts';
import { NOTHING } from '../layers/style.ts';
import type { Store } from '../state/store.ts';
import { hasStyle } from './context.ts';

/** From a zoom on, km from one post to the next. */
const STEPS: readonly (readonly [zoom: number, km: number])[] = [
  [POST_ZOOM, 100],
  [8.4, 50],
  [9.8, 10],
];
/** Of a tick, px to either side of the line, and how much of the line its direction is taken from, km. */
const REACH = 7;
const AROUND = 0.4;
/** Posts stand so far beyond the view, px: for a map that is dragged. */
const BEYOND = 400;

/** Sets kilometre posts along the chosen route, counted as the line is drawn, wherever the map comes to rest near by. */
export function setPosts(map: MapLibre, store: Store): void {
  const draw = async () => {
    const { selection, language } = store.getState().view;
    const step = STEPS.findLast(([zoom]) => map.getZoom() >= zoom)?.[1];
    const route = step && selection?.kind === 'route' ? selection.id : undefined;
    // A strip that does not come leaves the line without posts.
    const strip = route ? await stripOfRoute(route).catch(() => undefined) : undefined;
    const now = store.getState().view;
    if (!hasStyle(map) || now.selection !== selection || now.language !== language) return;
    map
      .getSource<GeoJSONSource>(POSTS)
      ?.setData(
        strip && step
          ? { type: 'FeatureCollection', features: postsIn(map, strip, step, language) }
          : NOTHING,
      );
  };
  map.on('moveend', draw);
  map.on('style.load', draw);
  store.subscribe((state, before) => {
    const [now, then] = [state.view, before.view];
    if (now.selection !== then.selection || now.language !== then.language) void draw();
  });
  void draw();
}

function postsIn(map: MapLibre, strip: Strip, step: number, language: UiLanguage): GeoJSON.Feature[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const wholeKm = strip.line.at(-1)?.at(-1)?.[2] ?? 0;
  const posts: GeoJSON.Feature[] = [];
  for (let km = step; km < wholeKm; km += step) {
    const [before, at, after] = [km - AROUND, km, km + AROUND].map((one) => positionAt(strip, one));
    if (!before || !at || !after) continue;
    const { x, y } = map.project(at);
    if (x < -BEYOND || y < -BEYOND || x > clientWidth + BEYOND || y > clientHeight + BEYOND) continue;
    const [from, to] = [map.project(before), map.project(after)];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) continue;
    const [across, up] = [(-(to.y - from.y) / length) * REACH, ((to.x - from.x) / length) * REACH];
    const end = (side: 1 | -1) => map.unproject([x + side * across, y + side * up]).toArray();
    posts.push(
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: [end(-1), end(1)] },
      },
      {
        type: 'Feature',
        properties: { km: wordsIn(language).km(km) },
        geometry: { type: 'Point', coordinates: at },
      },
    );
  }
  return posts;
}
