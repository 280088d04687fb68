import type { Atlas } from '../domain/atlas.ts';

/**
 * By `route/segment`: sets routes that run on the same line beside each other. 0 is the middle, one step
 * a route; positive to the right of the line's direction.
 */
export function lanesOf(atlas: Atlas): Map<string, number> {
  const beside = new Map<string, string[]>();
  for (const route of atlas.routes)
    for (const segment of route.segments) {
      const key = `${route.id}/${segment.id}`;
      const drawn = segment.shares ?? key;
      beside.set(drawn, [...(beside.get(drawn) ?? []), key]);
    }
  const lanes = new Map<string, number>();
  for (const keys of beside.values())
    keys.sort().forEach((key, index) => {
      lanes.set(key, index - (keys.length - 1) / 2);
    });
  return lanes;
}
