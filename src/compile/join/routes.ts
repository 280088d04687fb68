import type { Route, Segment } from '../../domain/atlas.ts';
import { boundsOf, joinBounds } from '../../domain/bounds.ts';
import { lengthKm } from '../../domain/measure.ts';
import type { RouteFile, SegmentFeature } from '../../domain/schema/routes.ts';
import { segmentKey } from '../../domain/segments.ts';
import { statusAt, statusShares } from '../../domain/status.ts';
import type { Parsed } from '../curated.ts';
import { countryKilometres } from '../derive/countryKilometres.ts';
import { endsOf } from '../derive/ends.ts';
import { MAX_JOINT_KM, nodesOf } from '../derive/nodes.ts';
import type { Geometry } from '../geometry.ts';
import type { Path } from '../json.ts';
import { unknownId } from '../nearest.ts';
import type { Report } from '../problem.ts';
import { camel } from './camel.ts';
import { joinClaims } from './claims.ts';
import type { Drawn } from './drawn.ts';

/** Routes with their segments, drawn or shared; a route of which no segment could be joined is left out. */
export function joinRoutes(
  parsed: Parsed,
  drawn: Map<string, Drawn>,
  geometry: Geometry,
  report: Report,
): Route[] {
  return [...parsed.routes].flatMap(([id, file]) => {
    const segments = file.features.flatMap((feature, index) =>
      joinSegment(id, feature, ['features', index], drawn, parsed, report),
    );
    return segments.length > 0 ? [joinRoute(id, file, segments, drawn, geometry)] : [];
  });
}

function joinSegment(
  route: string,
  { properties: { id, ...own } }: SegmentFeature,
  path: Path,
  drawn: Map<string, Drawn>,
  parsed: Parsed,
  report: Report,
): Segment[] {
  const file = `routes/${route}.geojson`;
  const shares = 'shares' in own ? own.shares : undefined;
  const key = shares ?? segmentKey(route, id);
  const owner = drawn.get(key);
  if (!owner) {
    // Where there is no such route, that is the problem, and the checker of references tells it.
    if (parsed.routes.has(key.split('/')[0] ?? ''))
      report(file, [...path, 'properties', 'shares'], unknownId('segment', key, drawn.keys()));
    return [];
  }
  const status = statusAt(owner.statusClaims);
  if (!status) {
    if (!shares && !claimsUnknownSegment(parsed.routes.get(route)))
      report(file, path, 'has no status; add a status claim with date and source');
    return [];
  }
  const { points: _points, astray: _astray, ...facts } = owner.properties;
  return [
    {
      ...camel(facts),
      id,
      shares,
      lengthKm: Math.round(lengthKm(owner.positions) * 10) / 10,
      countryKm: countryKilometres(owner.properties, owner.positions, owner.kilometres),
      status,
      statusClaims: owner.statusClaims,
    },
  ];
}

/** The status of a segment that has changed its id waits for the claims to follow. */
function claimsUnknownSegment(file: RouteFile | undefined): boolean {
  const ids = new Set(file?.features.map(({ properties }) => properties.id));
  return file?.claims.some(({ segments = [] }) => segments.some((id) => !ids.has(id))) ?? false;
}

function joinRoute(
  id: string,
  file: RouteFile,
  segments: Segment[],
  drawn: Map<string, Drawn>,
  geometry: Geometry,
): Route {
  const { type: _type, features: _features, claims, ...facts } = file;
  const ends = (segment: Segment | undefined) => {
    const positions = segment && geometry.segments.get(segmentKey(id, segment.id));
    return [positions?.[0], positions?.at(-1)];
  };
  for (const [index, segment] of segments.entries()) {
    const [[, before], [start]] = [ends(segments[index - 1]), ends(segment)];
    if (before && start && lengthKm([before, start]) > MAX_JOINT_KM) segment.startsAnew = true;
  }
  const lengthOf = (mode: Segment['mode']) =>
    segments.filter((segment) => segment.mode === mode).reduce((sum, segment) => sum + segment.lengthKm, 0);
  return {
    id,
    ...camel(facts),
    claims: joinClaims(id, claims),
    segments,
    modes: [...new Set(segments.map((segment) => segment.mode))].sort((a, b) => lengthOf(b) - lengthOf(a)),
    lengthKm: Math.round(segments.reduce((sum, segment) => sum + segment.lengthKm, 0) * 10) / 10,
    statuses: statusShares(segments),
    ends: endsOf(segments, (segment) => drawn.get(segment.shares ?? segmentKey(id, segment.id))),
    nodes: nodesOf(id, segments, geometry),
    bounds: joinBounds(
      segments.map((segment) => boundsOf(geometry.segments.get(segmentKey(id, segment.id)) ?? [])),
    ),
  };
}
