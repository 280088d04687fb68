import { buffer } from '@turf/buffer';
import { simplify } from '@turf/simplify';
import { union } from '@turf/union';
import type { Atlas } from '../../domain/atlas.ts';
import { isLoose, segmentKey } from '../../domain/segments.ts';
import type { Geometry } from '../geometry.ts';

/**
 * One shape a route: all that lies within the stated accuracy of its loose segments. A shape, not
 * a wide line, because a wide line darkens wherever it bends over itself.
 */
export function accuracyBuffers({ routes }: Atlas, geometry: Geometry): GeoJSON.FeatureCollection {
  const features = routes.flatMap((route) => {
    const loose = route.segments.filter((segment) => !segment.shares && isLoose(segment));
    const shapes = loose.flatMap(({ id, accuracyKm }) => {
      const coordinates = geometry.segments.get(segmentKey(route.id, id)) ?? [];
      const shape = buffer({ type: 'LineString', coordinates }, accuracyKm, {
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
        properties: { route: route.id, mode: loose[0]?.mode },
        geometry: simplify(joined.geometry, { tolerance: 0.01 }),
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
