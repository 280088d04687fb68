import type { RouteEnd, Segment } from '../../domain/atlas.ts';
import type { SegmentProperties } from '../../domain/schema/routes.ts';
import type { Drawn } from '../join/drawn.ts';

/** Where a route begins and ends, by the points that its first and its last segment name there. */
export function endsOf(segments: Segment[], drawnAs: (segment: Segment) => Drawn | undefined): RouteEnd[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return [];
  return [endOf(first, drawnAs(first), 0), endOf(last, drawnAs(last), -1)].filter((end) => end !== undefined);
}

function endOf(segment: Segment, drawn: Drawn | undefined, index: 0 | -1): RouteEnd | undefined {
  const at = drawn?.positions.at(index);
  if (!at) return undefined;
  const point = drawn?.properties.points?.find(({ at: [lon, lat] }) => lon === at[0] && lat === at[1]);
  return { at, name: point ? nameOf(point) : segment.name };
}

/** A point that has no name in a language is called there as in English. */
export function nameOf({
  name,
  zh = name,
  ru = name,
}: NonNullable<SegmentProperties['points']>[number]): RouteEnd['name'] {
  return { zh, en: name, ru };
}
