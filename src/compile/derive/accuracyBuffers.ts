import { buffer } from '@turf/buffer';
import { simplify } from '@turf/simplify';
import { union } from '@turf/union';
import type { Atlas } from '../../domain/atlas.ts';
import { BELT_SHARES, isLoose, segmentKey } from '../../domain/segments.ts';
import type { Geometry } from '../geometry.ts';

/**
 * The belts of the routes: for each share of the width a shape of all that lies within that share of the stated accuracy of
 * the route's loose segments. Shapes, not wide lines, because a wide line darkens wherever it bends over itself; drawn over
 * each other they have a soft edge. `km` holds the least and the widest of the accuracies.
 */
export function accuracyBuffers({ routes }: Atlas, geometry: Geometry): GeoJSON.FeatureCollection {
  const features = routes.flatMap((route) => {
    const loose = route.segments.filter((segment) => !segment.shares && isLoose(segment));
    const widths = [...new Set(loose.map(({ accuracyKm }) => accuracyKm))].sort((a, b) => a - b);
    const km = [...new Set([widths[0], widths.at(-1)])].join('–');
    return BELT_SHARES.flatMap((share) => {
      const shapes = loose.flatMap(({ id, accuracyKm }) => {
        const coordinates = geometry.segments.get(segmentKey(route.id, id)) ?? [];
        const shape = buffer({ type: 'LineString', coordinates }, accuracyKm * share, {
          units: 'kilometers',
          steps: 8,
        });
        return shape ? [shape] : [];
      });
      const [first] = shapes;
      const joined = shapes.length > 1 ? union({ type: 'FeatureCollection', features: shapes }) : first;
      if (!joined) return [];
      return [
        {
          type: 'Feature' as const,
          properties: { route: route.id, mode: loose[0]?.mode, share, km },
          geometry: simplify(joined.geometry, { tolerance: 0.01 * share }),
        },
      ];
    });
  });
  return { type: 'FeatureCollection', features };
}
