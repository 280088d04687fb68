import { simplify } from '@turf/simplify';
import type { Atlas, Position, Route } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import type { SegmentProperties } from '../../domain/schema/routes.ts';
import { segmentKey } from '../../domain/segments.ts';
import { type Milestone, type Strip, stretchesOf, type Waypoint } from '../../domain/strip.ts';
import type { PointBasis } from '../../domain/vocabulary.ts';
import type { Parsed } from '../curated.ts';
import type { Geometry } from '../geometry.ts';
import { nameOf } from './ends.ts';

/** So far from the line, degrees, may a mark stand that is moved along it. */
const TOLERANCE = 0.002;
/** Two segments name the point where they meet: what it is more surely stands. */
const SURER: readonly PointBasis[] = ['border', 'port'];

type Placed = Waypoint & { at: Position };

/** The named points of a route's line, each with its km, and the line itself. */
export function stripOf(route: Route, atlas: Atlas, geometry: Geometry, parsed: Parsed): Strip {
  const waypoints: Placed[] = [];
  const line = stretchesOf(route).map(({ segment, fromKm, toKm }): Milestone[] => {
    const key = segment.shares ?? segmentKey(route.id, segment.id);
    const positions = geometry.segments.get(key) ?? [];
    const measured = milestones(positions, fromKm, toKm);
    for (const point of propertiesOf(key, parsed)?.points ?? []) {
      const km = measured[indexOf(positions, point.at)]?.[2] ?? fromKm;
      const { at, basis } = point;
      const waypoint: Placed = { km, name: nameOf(point), segment: segment.id, basis, at };
      const last = waypoints.at(-1);
      if (last?.km !== km || segment.startsAnew) waypoints.push(waypoint);
      else if (SURER.includes(basis)) waypoints.splice(-1, 1, { ...waypoint, segment: last.segment });
    }
    return thinned(measured);
  });
  for (const { id, routes } of atlas.places) {
    const shape = geometry.places.get(id);
    if (!routes.includes(route.id) || shape?.type !== 'Point') continue;
    const [nearest] = waypoints
      .map((waypoint) => ({ waypoint, offKm: lengthKm([waypoint.at, shape.coordinates]) }))
      .sort((one, other) => one.offKm - other.offKm);
    if (nearest)
      nearest.waypoint.places = [
        ...(nearest.waypoint.places ?? []),
        { id, offKm: Math.round(nearest.offKm * 10) / 10 },
      ];
  }
  return { waypoints: waypoints.map(({ at: _at, ...waypoint }) => waypoint), line };
}

function propertiesOf(key: string, parsed: Parsed): SegmentProperties | undefined {
  const [route = '', segment] = key.split('/');
  const found = parsed.routes.get(route)?.features.find(({ properties }) => properties.id === segment);
  return found && !('shares' in found.properties) ? found.properties : undefined;
}

/** Positions with their km; what is measured anew is spread over the length that the segment has. */
function milestones(positions: Position[], fromKm: number, toKm: number): Milestone[] {
  let reached = 0;
  const along = positions.map((position, index) => {
    const before = positions[index - 1];
    if (before) reached += lengthKm([before, position]);
    return reached;
  });
  return positions.map(([lon, lat], index) => {
    const share = reached > 0 ? (along[index] ?? 0) / reached : 0;
    return [lon, lat, share === 1 ? toKm : rounded(fromKm + (toKm - fromKm) * share)];
  });
}

function indexOf(positions: Position[], [lon, lat]: Position): number {
  return positions.findIndex(([x, y]) => x === lon && y === lat);
}

function thinned(measured: Milestone[]): Milestone[] {
  const kept = simplify(
    { type: 'LineString', coordinates: measured.map(([lon, lat]) => [lon, lat]) },
    { tolerance: TOLERANCE },
  ).coordinates;
  let next = 0;
  return measured.filter(([lon, lat]) => {
    const isKept = kept[next]?.[0] === lon && kept[next]?.[1] === lat;
    if (isKept) next += 1;
    return isKept;
  });
}

function rounded(km: number): number {
  return Math.round(km * 100) / 100;
}
