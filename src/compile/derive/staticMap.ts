import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bboxClip } from '@turf/bbox-clip';
import { simplify } from '@turf/simplify';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Atlas, Bounds, Position, Route } from '../../domain/atlas.ts';
import { type Borders, bordersOf } from '../../domain/borders.ts';
import { boundsOf, joinBounds } from '../../domain/bounds.ts';
import { segmentKey } from '../../domain/segments.ts';
import type { DrawnPlace, DrawnRoute, StaticMap } from '../../domain/staticMap.ts';
import type { Geometry } from '../geometry.ts';

export type Frame = {
  width: number;
  height: number;
  /** What is to be seen. */
  bounds: Bounds;
  /** Left free at each edge, px. */
  margin: number;
  /** Whether a route's name will be wanted; where it will not, no room for it is sought. */
  isNamed?: (route: string) => boolean;
};

/** The frame of all routes, for a page that is read by the eye at about this size. */
export function allRoutes({ routes }: Atlas): Frame {
  return { width: 960, height: 540, margin: 14, bounds: joinBounds(routes.map(({ bounds }) => bounds)) };
}

/** How far a drawn line may leave its true course, px. */
const TOLERANCE = 0.5;
/** A point or a short line is shown with so much around it: the least width of a frame, degrees of longitude. */
const LEAST_DEGREES = 9;
/** So many places on a line are tried for its name. */
const ANCHORS = 32;
/** How far over its line a name stands, px. */
const OVER_LINE = 5;

/** The atlas as plain paths, Mercator: ground, borders (de facto), routes and places. */
export function staticMapOf(atlas: Atlas, geometry: Geometry, frame: Frame): StaticMap {
  const paper = new Paper(frame);
  const { isNamed = () => true } = frame;
  const { land, borders } = ground();
  const routes = atlas.routes.map((route) => ({
    route,
    parts: partsOf(route, geometry).map(({ positions, ...looks }) => ({
      ...looks,
      lines: paper.lines([positions]),
    })),
  }));
  const pointsOf = routes.map(({ parts }) => parts.flatMap(({ lines }) => lines.flatMap(sampled)));
  return {
    width: frame.width,
    height: frame.height,
    land: paper.shapes(land),
    borders: pathOf(paper.lines([...borders.summit, ...borders.other])),
    disputed: pathOf(paper.lines(borders.disputed)),
    routes: routes.map(({ route, parts }, index): DrawnRoute => {
      const others = () => pointsOf.filter((_, other) => other !== index).flat();
      return {
        id: route.id,
        parts: parts.flatMap(({ lines, ...looks }) =>
          lines.length > 0 ? [{ d: pathOf(lines), ...looks }] : [],
        ),
        anchors: isNamed(route.id) ? anchorsOf(pointsOf[index] ?? [], others()) : [],
      };
    }),
    places: atlas.places.flatMap((place): DrawnPlace[] => {
      const shape = geometry.places.get(place.id);
      if (!shape) return [];
      const [west, south, east, north] = place.bounds;
      const at = paper.at(
        shape.type === 'Point' ? shape.coordinates : [(west + east) / 2, (south + north) / 2],
      );
      if (!paper.holds(at)) return [];
      return [
        {
          id: place.id,
          at,
          rank: place.rank,
          shape: shape.type === 'Polygon' ? paper.shapes([shape]) : undefined,
        },
      ];
    }),
  };
}

/** A frame with the projection that fits its bounds into it. */
class Paper {
  private readonly frame: Frame;
  private readonly scale: number;
  private readonly middle: Position;
  private readonly extent: Bounds;

  constructor(frame: Frame) {
    this.frame = frame;
    const { width, height, margin } = frame;
    const [west, south, east, north] = widened(frame.bounds);
    const [left, bottom, right, top] = [...mercator([west, south]), ...mercator([east, north])] as Bounds;
    this.scale = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (top - bottom));
    this.middle = [(left + right) / 2, (bottom + top) / 2];
    // A little more than is seen, so that no edge of a cut shape is.
    const corner = (x: number, y: number) => this.degrees([x, y]);
    this.extent = [...corner(-8, height + 8), ...corner(width + 8, -8)] as Bounds;
  }

  at(position: Position): Position {
    const [x, y] = mercator(position);
    const { width, height } = this.frame;
    return [
      tenth(width / 2 + (x - this.middle[0]) * this.scale),
      tenth(height / 2 - (y - this.middle[1]) * this.scale),
    ];
  }

  holds([x, y]: Position): boolean {
    return x >= 0 && y >= 0 && x <= this.frame.width && y <= this.frame.height;
  }

  /** The parts of some lines that lie in the frame, px. */
  lines(lines: Position[][]): Position[][] {
    return lines
      .filter((line) => line.length > 1 && this.isNear(line))
      .flatMap((line) => {
        const { geometry } = bboxClip({ type: 'LineString', coordinates: line }, this.extent);
        const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
        return (parts as Position[][]).filter((part) => part.length > 1).map((part) => this.drawn(part));
      });
  }

  /** The parts of some shapes that lie in the frame, as a path. */
  shapes(shapes: { type: 'Polygon'; coordinates: Position[][] }[]): string {
    return shapes
      .filter(({ coordinates: [outer = []] }) => this.isNear(outer))
      .flatMap((shape) => {
        const { geometry } = bboxClip(shape, this.extent);
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        return (polygons as Position[][][]).flatMap((rings) =>
          rings.filter((ring) => ring.length > 3).map((ring) => this.drawn(ring)),
        );
      })
      .filter((ring) => ring.length > 3)
      .map((ring) => `${pathOf([ring])}z`)
      .join('');
  }

  private drawn(line: Position[]): Position[] {
    const coordinates = line.map((position) => this.at(position));
    return simplify({ type: 'LineString', coordinates }, { tolerance: TOLERANCE, highQuality: true })
      .coordinates as Position[];
  }

  private isNear(line: Position[]): boolean {
    const [west, south, east, north] = knownBounds(line);
    return (
      west <= this.extent[2] && east >= this.extent[0] && south <= this.extent[3] && north >= this.extent[1]
    );
  }

  private degrees([x, y]: Position): Position {
    const { width, height } = this.frame;
    const east = this.middle[0] + (x - width / 2) / this.scale;
    const north = this.middle[1] - (y - height / 2) / this.scale;
    return [(east * 180) / Math.PI, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
  }
}

const boundsKnown = new WeakMap<Position[], Bounds>();

/** The same lines are drawn in one frame after the other. */
function knownBounds(line: Position[]): Bounds {
  const bounds = boundsKnown.get(line) ?? boundsOf(line);
  boundsKnown.set(line, bounds);
  return bounds;
}

/** Radians east and, stretched, north. */
function mercator([lon, lat]: Position): Position {
  const phi = (lat * Math.PI) / 180;
  return [(lon * Math.PI) / 180, Math.log(Math.tan(Math.PI / 4 + phi / 2))];
}

function widened([west, south, east, north]: Bounds): Bounds {
  const more = Math.max(0, LEAST_DEGREES - (east - west)) / 2;
  return [west - more, south, east + more, north];
}

/** Stretches of a route that look alike, end to end where they are. */
function partsOf(route: Route, geometry: Geometry) {
  return route.segments.flatMap(({ id, mode, status, alignment }) => {
    const positions = geometry.segments.get(segmentKey(route.id, id));
    return positions ? [{ positions, mode, status: status.value, alignment }] : [];
  });
}

/** A point every few px along a line. */
function sampled(line: Position[]): Position[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6));
    return Array.from({ length: count }, (_, step): Position => {
      const share = (step + 0.5) / count;
      return [tenth(from[0] + (to[0] - from[0]) * share), tenth(from[1] + (to[1] - from[1]) * share)];
    });
  });
}

function anchorsOf(points: Position[], others: Position[]): Position[] {
  const every = Math.max(1, Math.floor(points.length / ANCHORS));
  return points
    .filter((_, index) => index % every === 0)
    .map((at) => ({ at, alone: distanceTo(at, others) }))
    .sort((one, other) => other.alone - one.alone)
    .map(({ at: [x, y] }) => [x, tenth(y - OVER_LINE)]);
}

function distanceTo([x, y]: Position, points: Position[]): number {
  return points.reduce(
    (least, [otherX, otherY]) => Math.min(least, Math.hypot(otherX - x, otherY - y)),
    Number.POSITIVE_INFINITY,
  );
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Steps from point to point: shorter than the points themselves. */
function pathOf(lines: Position[][]): string {
  return lines
    .map(([first, ...rest]) => {
      let [x, y] = first ?? [0, 0];
      const steps = rest.map(([nextX, nextY]) => {
        const step = `${tenth(nextX - x)} ${tenth(nextY - y)}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${first?.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-');
    })
    .join('');
}

type Ground = { land: { type: 'Polygon'; coordinates: Position[][] }[]; borders: Borders };
let known: Ground | undefined;

/** Land and borders of Natural Earth, 1:50m. */
function ground(): Ground {
  if (known) return known;
  const require = createRequire(import.meta.url);
  const world = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
  const { countries, land } = world.objects;
  const nameOf = ({ properties }: { properties?: unknown }) => (properties as { name: string }).name;
  known = {
    land: feature(world, land).features.flatMap(({ geometry }) => {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      return polygons.map((coordinates) => ({
        type: 'Polygon' as const,
        coordinates: coordinates as Position[][],
      }));
    }),
    borders: bordersOf(
      (isWanted) =>
        mesh(world, countries, (one, other) => isWanted(nameOf(one), nameOf(other)))
          .coordinates as Position[][],
    ),
  };
  return known;
}
