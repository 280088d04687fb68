import type { Place, Route } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import type { Report } from '../problem.ts';

/** A computed border crossing of China lies at most so far from a curated crossing. */
const CROSSING_KM = 40;

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
          ['features'],
          `crosses from ${node.countries.join(' to ')} at [${node.at.join(', ')}], ${nearest.toFixed(0)} km from the nearest curated crossing; mend the line, or add the place`,
        );
    }
}
