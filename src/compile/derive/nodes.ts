import type { Position, RouteNode, Segment } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import { segmentKey } from '../../domain/segments.ts';
import type { Geometry } from '../geometry.ts';

/** Segments that follow each other meet within this. */
export const MAX_JOINT_KM = 0.2;

/** Where a route changes country, gauge, or from land to sea: computed from its segments' ends. */
export function nodesOf(route: string, segments: Segment[], geometry: Geometry): RouteNode[] {
  const nodes: RouteNode[] = [];
  const ends = segments.flatMap((segment) => {
    const positions = geometry.segments.get(segmentKey(route, segment.id)) ?? [];
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
