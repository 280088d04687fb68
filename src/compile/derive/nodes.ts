import type { Place, Position, Route, RouteNode, Segment } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import { MAX_JOINT_KM } from '../checks/lines.ts';
import type { Geometry } from '../join/geometry.ts';
import type { Report } from '../problem.ts';

/** A computed border crossing of China lies at most so far from a curated crossing. */
const CROSSING_KM = 40;

/** Where a route changes country, gauge, or from land to sea: computed from its segments' ends. */
export function nodesOf(route: string, segments: Segment[], geometry: Geometry): RouteNode[] {
  const nodes: RouteNode[] = [];
  const ends = segments.flatMap((segment) => {
    const positions = geometry.segments.get(`${route}/${segment.id}`) ?? [];
    return [positions[0], positions.at(-1)].flatMap((at) => (at ? [{ segment, at }] : []));
  });
  ends.forEach((one, index) => {
    for (const other of ends.slice(index + 1)) {
      if (other.segment.id === one.segment.id || lengthKm([one.at, other.at]) > MAX_JOINT_KM) continue;
      for (const node of changes(one.segment, other.segment, one.at))
        if (!nodes.some((known) => known.kind === node.kind && lengthKm([known.at, node.at]) <= MAX_JOINT_KM))
          nodes.push(node);
    }
  });
  return nodes;
}

function changes(one: Segment, other: Segment, at: Position): RouteNode[] {
  const nodes: RouteNode[] = [];
  const isTransfer = (one.mode === 'sea-lane') !== (other.mode === 'sea-lane');
  if (isTransfer) nodes.push({ kind: 'transfer', at });
  if (one.country && other.country && one.country !== other.country)
    nodes.push({ kind: 'border', at, countries: [one.country, other.country] });
  if (one.gaugeMm && other.gaugeMm && one.gaugeMm !== other.gaugeMm)
    nodes.push({ kind: 'gauge-break', at, gaugesMm: [one.gaugeMm, other.gaugeMm] });
  return nodes;
}

/** China's borders are crossed only where a curated crossing stands. */
export function checkNodes(routes: Route[], places: Place[], report: Report): void {
  const crossings = places.filter(({ kind }) => kind === 'crossing');
  if (crossings.length === 0) return;
  for (const route of routes)
    for (const node of route.nodes) {
      if (node.kind !== 'border' || !node.countries?.includes('cn')) continue;
      const nearest = Math.min(...crossings.map(({ bounds: [lon, lat] }) => lengthKm([node.at, [lon, lat]])));
      if (nearest > CROSSING_KM)
        report(
          `routes/${route.id}.geojson`,
          '(border)',
          `crosses from ${node.countries.join(' to ')} at [${node.at.join(', ')}], ${nearest.toFixed(0)} km from the nearest curated crossing; mend the line, or add the place`,
        );
    }
}
