import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
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
import { inOneBlock } from './blockNames.ts';
import { type Course, coursesOf, leftOver, type Piece, worthNaming } from './courses.ts';
import { boxesOver } from './mask.ts';
import { type Box, Placement, type Point } from './placement.ts';

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

/** A block of names spelled out may be no wider, em. */
const MOST_WIDE = 22;

const byShortName = ({ short }: { short: Localized }) => short;

/**
 * Names the routes that the view shows and that have no name along their line, too short, too bent, or shared with others:
 * where they share a track, in one block. Looked at whenever the map has come to rest.
 */
export function placeSideLabels(
  map: MapLibre,
  atlas: IndexedOpening,
  setting: { view: () => View; look: (route: string) => { dim: boolean; recede: boolean } },
): void {
  let held: GeoJSON.Feature<GeoJSON.Point>[] = [];
  /** What was last looked at, and how often it still may be: a hover repaints, but moves no name. */
  let looked: { view: View; camera: string; left: number } | null = null;
  /** The lines as they lie in the view: they move with the camera alone, whatever is filtered. */
  let lines: { camera: string; drawn: Piece[] } | null = null;
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
    if (lines?.camera !== place) lines = { camera: place, drawn: drawnPieces(map, width, height, over) };
    const courses = coursesOf(lines.drawn, setting.look);
    const leastPx = width * WORTH_A_NAME;
    const along = new Set(propertyOf(map, ROUTE_LABELS, 'route'));
    const spare = new Set(propertyOf(map, [SIDE_LABELS], 'routes'));
    const unnamed = worthNaming(courses, along, leastPx)
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
    for (const { points } of courses) room.addLine(points);
    const language = dataLanguage(view.language);
    const fontSize = interpolated(NAME_SIZES, map.getZoom());
    // Spelled out where there is room.
    const callings = map.getZoom() < NAME_ZOOMS.far[1] ? [byShortName] : [spelledOut, byShortName];
    const namesOf = (routes: string[]) =>
      callings.flatMap((called) => {
        const names = routes.flatMap((id) => atlas.routeById.get(id) ?? []).map(called);
        const name = inOneBlock(names, atlas.routes.map(called));
        const size = sizeOf(name[language], fontSize);
        return called === spelledOut && size.width > MOST_WIDE * fontSize ? [] : [{ name, size }];
      });
    const setName = ({ routes, points, isShared }: Course): GeoJSON.Feature<GeoJSON.Point>[] => {
      const key = routes.join(' ');
      const kept = held.find(({ properties }) => properties?.routes === key && spare.has(key));
      for (const { name, size } of namesOf(routes)) {
        const properties = { route: routes[0], routes: key, ...inEachLanguage('name', name) };
        // A name that has found its place keeps it while it can.
        if (kept?.properties?.[`name_${language}`] === name[language]) {
          const at = map.project(kept.geometry.coordinates as [number, number]);
          if (room.take({ at, anchor: String(kept.properties.anchor) }, size)) return [kept];
        }
        const best = room.best(points, size, isShared ? interpolated(OFFSET_STEPS, map.getZoom()) : 0);
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
    const attempt = (order: Course[]) => {
      room.clear();
      const names = order.flatMap(setName);
      const told = new Set([...along, ...routesOf(names)]);
      // A short route is named where there is still room.
      return [...names, ...leftOver(courses, told, leastPx / 2).flatMap(setName)];
    };
    let next = attempt(unnamed);
    const found = new Set(next.map(({ properties }) => properties?.routes));
    const isFound = ({ routes }: Course) => found.has(routes.join(' '));
    if (!unnamed.every(isFound)) {
      // Once more, and those first that found no room.
      const again = attempt([...unnamed.filter((one) => !isFound(one)), ...unnamed.filter(isFound)]);
      if (routesOf(again).size > routesOf(next).size) next = again;
    }
    if (JSON.stringify(next) === JSON.stringify(held)) {
      looked.left = 0;
      return;
    }
    held = next;
    source.setData({ type: 'FeatureCollection', features: next });
  });
}

/** What can be seen of the routes, as px of the view, each where it is drawn. */
function drawnPieces(map: MapLibre, width: number, height: number, over: Box[]): Piece[] {
  const asideStep = interpolated(ASIDE_STEPS, map.getZoom());
  // Near a tile's edge a line lies in its neighbour too.
  const steps = new Set<string>();
  return map.queryRenderedFeatures({ layers: [...COURSE_LAYERS] }).map(({ properties, geometry }) => {
    const route = String(properties.route);
    const services = String(properties.services ?? route).split(' ');
    const piece: Piece = { route, services, points: [], lengthPx: 0 };
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
        const step = from && [route, from.x, from.y, to.x, to.y].join();
        if (from && step && !steps.has(step)) addPoints(piece, from, to, properties);
        if (step) steps.add(step);
        from = to;
      }
    }
    return piece;
  });

  function addPoints(piece: Piece, from: Point, to: Point, { route, aside, mode }: Record<string, unknown>) {
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
      piece.points.push(point);
      piece.lengthPx += Math.min(POINT_STEP, length - along);
    }
  }
}

function propertyOf(map: MapLibre, layers: readonly string[], property: string): string[] {
  return map
    .queryRenderedFeatures({ layers: [...layers] })
    .map(({ properties }) => String(properties[property]));
}

/** The routes that names tell. */
function routesOf(names: GeoJSON.Feature[]): Set<string> {
  return new Set(names.flatMap(({ properties }) => properties?.routes.split(' ')));
}

/** About how much room a name takes, px: a Chinese sign is a square, a letter half as wide. */
function sizeOf(name: string, fontSize: number): { width: number; height: number } {
  let [width, lines] = [0, 0];
  for (const line of name.split('\n')) {
    const ems = [...line].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.6), 0);
    // A name by itself is broken into lines, balanced, at words.
    const broken = line === name ? Math.ceil(ems / SIDE_LABEL_WIDTH) : 1;
    width = Math.max(width, broken > 1 ? (ems / broken) * 1.35 : ems);
    lines += broken;
  }
  return { width: width * fontSize, height: lines * 1.2 * fontSize };
}
