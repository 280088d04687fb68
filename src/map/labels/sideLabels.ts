import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { RouteHead } from '../../domain/atlas.ts';
import { dataLanguage, inEachLanguage, type Localized } from '../../domain/languages.ts';
import type { IndexedOpening } from '../../domain/lookup.ts';
import { NAME_ZOOMS } from '../../domain/nameScales.ts';
import { spelledOut } from '../../domain/routeNames.ts';
import { STATE_LABELS } from '../../layers/basemap.ts';
import { COURSE_LAYERS } from '../../layers/corridors.ts';
import { GRATICULE } from '../../layers/graticule.ts';
import { MASK_SOURCE } from '../../layers/labelMask.ts';
import { NODE_LAYER, PLACE_ICON_LAYER, PLACE_LABELS } from '../../layers/places.ts';
import { POSTS } from '../../layers/posts.ts';
import { NAME_SIZES, ROUTE_LABELS, SIDE_LABEL_WIDTH, SIDE_LABELS } from '../../layers/routeNames.ts';
import { NOTHING } from '../../layers/style.ts';
import type { View } from '../../state/view.ts';
import { ASIDE_STEPS, OFFSET_STEPS } from '../../symbols/forms.ts';
import { interpolated } from '../../symbols/stops.ts';
import { boxesOver } from './mask.ts';
import { type Box, type LinePoint, Placement, type Point } from './placement.ts';

/** A route of which less than this part of the view's width is drawn may go without its name. */
const WORTH_A_NAME = 1 / 6;
/** What a name must not cover; names of the ground yield to it. */
const FIXED = [STATE_LABELS, ...PLACE_LABELS, PLACE_ICON_LAYER, NODE_LAYER, ...ROUTE_LABELS];

/** Sources that the map fills anew for each view: they tell of no new line. */
const OF_THE_VIEW: ReadonlySet<string> = new Set([MASK_SOURCE, SIDE_LABELS, GRATICULE, POSTS]);

/** So many names a view bears beside its lines; the longest stretches have them. */
const MOST_NAMES = 24;
/** A view is looked at so often before it is left as it is: names that make room for each other could go on for ever. */
const MOST_LOOKS = 3;
/** How near to each other a line's points are taken, px. */
const POINT_STEP = 6;

type Drawn = { points: LinePoint[]; lengthPx: number; shared: boolean };

/**
 * Names the routes that the view shows and that have no name along their line: too short, too bent, or
 * shared with another. Looked at whenever the map has come to rest.
 */
export function placeSideLabels(
  map: MapLibre,
  atlas: IndexedOpening,
  setting: { view: () => View; isShown: (route: string) => boolean },
): void {
  let held: GeoJSON.Feature<GeoJSON.Point>[] = [];
  /** What was last looked at, and how often it still may be: a hover repaints, but moves no name. */
  let looked: { view: View; camera: string; left: number } | null = null;
  /** The lines as they lie in the view: they move with the camera alone, whatever is filtered. */
  let lines: { camera: string; drawn: Map<string, Drawn> } | null = null;
  /** What lay over the map at the last look. */
  let covers = '';
  map.on('style.load', () => {
    held = [];
    looked = null;
    lines = null;
  });
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceId === MASK_SOURCE) looked = null;
    // What came later is no different from what was there first: where a name found its place meanwhile does not matter, nor
    // what it kept others from.
    if (sourceDataType === 'content' && !OF_THE_VIEW.has(sourceId)) {
      if (held.length > 0) map.getSource<GeoJSONSource>(SIDE_LABELS)?.setData(NOTHING);
      held = [];
      looked = null;
      lines = null;
    }
  });
  map.on('idle', () => {
    const source = map.getSource<GeoJSONSource>(SIDE_LABELS);
    if (!source) return;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const view = setting.view();
    const over = boxesOver(map);
    const camera = [map.getCenter(), map.getZoom(), map.getBearing(), map.getPitch(), width, height].join();
    if (looked?.view !== view || looked.camera !== camera) looked = { view, camera, left: MOST_LOOKS };
    if (looked.left === 0) return;
    looked.left -= 1;
    // As with what comes later: buttons and credits take their places while the page begins.
    if (covers !== over.join()) held = [];
    covers = over.join();
    const place = `${camera} ${covers}`;
    if (lines?.camera !== place) lines = { camera: place, drawn: drawnRoutes(map, width, height, over) };
    const { drawn } = lines;
    const named = routesNamed(map, ROUTE_LABELS);
    const spare = routesNamed(map, [SIDE_LABELS]);
    const unnamed = [...drawn]
      .filter(
        ([route, { lengthPx }]) =>
          setting.isShown(route) && !named.has(route) && lengthPx >= width * WORTH_A_NAME,
      )
      // On one track they are of one length, and come in any order.
      .sort(
        ([one, a], [other, b]) =>
          Math.round(b.lengthPx) - Math.round(a.lengthPx) || one.localeCompare(other, 'en'),
      )
      .slice(0, MOST_NAMES)
      // A short line has few places to choose from.
      .reverse();

    const room = new Placement(width, height, over, ([x1, y1, x2, y2]) => {
      const corners: [[number, number], [number, number]] = [
        [x1, y1],
        [x2, y2],
      ];
      return map.queryRenderedFeatures(corners, { layers: FIXED }).length === 0;
    });
    for (const { points } of drawn.values()) room.addLine(points);
    const language = dataLanguage(view.language);
    const setName = ([route, { points, shared }]: [string, Drawn]): GeoJSON.Feature<GeoJSON.Point>[] => {
      const kept = held.find(({ properties }) => properties?.route === route && spare.has(route));
      for (const name of namesOf(atlas.routeById.get(route), map.getZoom())) {
        const size = sizeOf(name[language], interpolated(NAME_SIZES, map.getZoom()));
        const properties = { route, ...inEachLanguage('name', name) };
        // A name that has found its place keeps it while it can.
        if (kept?.properties?.[`name_${language}`] === name[language]) {
          const at = map.project(kept.geometry.coordinates as [number, number]);
          if (room.take({ at, anchor: String(kept.properties.anchor) }, size)) return [kept];
        }
        const best = room.best(points, size, shared ? interpolated(OFFSET_STEPS, map.getZoom()) : 0);
        if (!best) continue;
        room.take(best, size);
        const coordinates = map.unproject([best.at.x, best.at.y]).toArray();
        return [
          {
            type: 'Feature',
            properties: { ...properties, mode: best.mode, anchor: best.anchor },
            geometry: { type: 'Point', coordinates },
          },
        ];
      }
      return [];
    };
    let next = unnamed.flatMap(setName);
    if (next.length < unnamed.length) {
      // Once more, and those first that found no room.
      const found = new Set(next.map(({ properties }) => properties?.route));
      const isFound = ([route]: [string, Drawn]) => found.has(route);
      room.clear();
      const again = [...unnamed.filter((one) => !isFound(one)), ...unnamed.filter(isFound)].flatMap(setName);
      if (again.length > next.length) next = again;
    }
    if (JSON.stringify(next) === JSON.stringify(held)) {
      looked.left = 0;
      return;
    }
    held = next;
    source.setData({ type: 'FeatureCollection', features: next });
  });
}

/** The routes that can be seen, as px of the view, each where it is drawn. */
function drawnRoutes(map: MapLibre, width: number, height: number, over: Box[]): Map<string, Drawn> {
  const routes = new Map<string, Drawn>();
  const asideStep = interpolated(ASIDE_STEPS, map.getZoom());
  for (const { properties, geometry } of map.queryRenderedFeatures({ layers: [...COURSE_LAYERS] })) {
    const route = String(properties.route);
    const drawn = routes.get(route) ?? { points: [], lengthPx: 0, shared: false };
    routes.set(route, drawn);
    if (properties.services > 1) drawn.shared = true;
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    for (const line of lines) {
      let from: Point | undefined;
      for (const position of line) {
        const to = map.project(position as [number, number]);
        if (from) addPoints(drawn, from, to, properties);
        from = to;
      }
    }
  }
  return routes;

  function addPoints(drawn: Drawn, from: Point, to: Point, { route, aside, mode }: Record<string, unknown>) {
    const off = Number(aside ?? 0) * asideStep;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return;
    const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
    for (let along = 0; along < length; along += POINT_STEP) {
      const share = along / length;
      const point = {
        x: from.x + (to.x - from.x) * share + normal.x * off,
        y: from.y + (to.y - from.y) * share + normal.y * off,
        route: String(route),
        mode: String(mode),
      };
      if (point.x < 0 || point.x > width || point.y < 0 || point.y > height) continue;
      if (over.some(([x1, y1, x2, y2]) => point.x > x1 && point.x < x2 && point.y > y1 && point.y < y2))
        continue;
      drawn.points.push(point);
      drawn.lengthPx += Math.min(POINT_STEP, length - along);
    }
  }
}

/** What a route may be called here, the better first. */
function namesOf(route: RouteHead | undefined, zoom: number): Localized[] {
  if (!route) return [];
  return zoom < NAME_ZOOMS.far[1] ? [route.short] : [spelledOut(route), route.short];
}

function routesNamed(map: MapLibre, layers: readonly string[]): Set<string> {
  return new Set(
    map.queryRenderedFeatures({ layers: [...layers] }).map(({ properties }) => String(properties.route)),
  );
}

/** About how much room a name takes, px: a Chinese sign is a square, a letter half as wide. */
function sizeOf(name: string, fontSize: number): { width: number; height: number } {
  const ems = [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.6), 0);
  const lines = Math.ceil(ems / SIDE_LABEL_WIDTH);
  // Lines are balanced, at words.
  const width = lines > 1 ? Math.min(SIDE_LABEL_WIDTH, (ems / lines) * 1.35) : ems;
  return { width: width * fontSize, height: lines * 1.2 * fontSize };
}
