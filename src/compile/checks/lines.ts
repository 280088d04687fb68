import type { Position } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import type { RouteFile } from '../../domain/schema/routes.ts';
import { segmentKey } from '../../domain/segments.ts';
import { MAX_JOINT_KM } from '../derive/nodes.ts';
import type { Geometry } from '../geometry.ts';
import type { Path } from '../json.ts';
import type { Report } from '../problem.ts';
import { checkPoints } from './points.ts';

/** Ids and points of the segments that a route's own file draws; the keys of those with a wrong point are added to `astray`. */
export function checkSegments(id: string, route: RouteFile, astray: Set<string>, report: Report): void {
  const file = `routes/${id}.geojson`;
  const ids = new Map<string, Path>();
  for (const [index, { properties, geometry }] of route.features.entries()) {
    const path = ['features', index];
    const twin = ids.get(properties.id);
    if (twin) report(file, path, 'has the id of another segment; give it its own', [twin]);
    else ids.set(properties.id, path);
    if (geometry && !checkPoints(file, path, properties, geometry.coordinates, report))
      astray.add(segmentKey(id, properties.id));
  }
}

type End = { segment: string; at: Position };

/** Each segment of a route meets another; asked only where all of them are where they should be. */
export function checkJoints(id: string, route: RouteFile, geometry: Geometry, report: Report): void {
  const ends = route.features.flatMap(({ properties }): End[] => {
    const positions = geometry.segments.get(segmentKey(id, properties.id)) ?? [];
    return [positions[0], positions.at(-1)].flatMap((at) => (at ? [{ segment: properties.id, at }] : []));
  });
  const lonely = new Map<string, { path: Path; nearest: string; km: number }>();
  for (const [index, { properties }] of route.features.entries()) {
    if ('gap' in properties && properties.gap !== undefined) continue;
    const own = ends.filter(({ segment }) => segment === properties.id);
    const [nearest] = ends
      .filter(({ segment }) => segment !== properties.id)
      .map(({ segment, at }) => ({ segment, km: Math.min(...own.map((end) => lengthKm([end.at, at]))) }))
      .sort((one, other) => one.km - other.km);
    if (nearest && nearest.km > MAX_JOINT_KM)
      lonely.set(properties.id, { path: ['features', index], nearest: nearest.segment, km: nearest.km });
  }
  const told = new Set<string>();
  for (const [segment, { path, nearest, km }] of lonely) {
    // Two that miss each other are one problem.
    if (told.has(nearest) && lonely.get(nearest)?.nearest === segment) continue;
    told.add(segment);
    report(
      `routes/${id}.geojson`,
      path,
      `meets no other segment: its ends are ${km.toFixed(1)} km from "${nearest}", the nearest (at most ${MAX_JOINT_KM} km); mend the end, or say why in "gap"`,
    );
  }
}
