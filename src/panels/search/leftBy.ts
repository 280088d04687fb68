import type { Hit } from '../../domain/everything.ts';
import type { Matches } from '../../domain/search.ts';
import type { Waypoint } from '../../domain/searchIndex.ts';

/** Whether the filters leave a hit: itself, what it belongs to, or a commitment that it holds. */
export function isLeftBy(
  { commitments, routes, places, regions }: Matches,
  waypoints: readonly Waypoint[],
): (hit: Hit) => boolean {
  const things = new Set([...routes, ...places, ...regions].map(({ id }) => id));
  const left = new Set(commitments.map(({ id }) => id));
  const passages = new Set(commitments.map(({ passage }) => passage));
  return ({ kind, id }) => {
    if (kind === 'commitment') return left.has(id);
    if (kind === 'passage') return passages.has(id);
    if (kind === 'claim') return things.has(id.slice(0, id.indexOf('/')));
    if (kind === 'waypoint') return waypoints[Number(id)]?.routes.some((route) => things.has(route)) ?? false;
    return things.has(id);
  };
}
