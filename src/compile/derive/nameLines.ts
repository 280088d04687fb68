import { simplify } from '@turf/simplify';
import type { Atlas, Position } from '../../domain/atlas.ts';
import { inEachLanguage } from '../../domain/languages.ts';
import { cornersCut, lengthKm } from '../../domain/measure.ts';
import { segmentKey } from '../../domain/segments.ts';
import type { Geometry } from '../geometry.ts';
import type { Offsets } from './offsets.ts';

/** How far a name's line may leave the route, degrees, at small scales and at large ones. */
const NAME_TOLERANCE = { far: 0.45, near: 0.06 };

/**
 * Calm lines for the names, one set for small scales and one for large: each route's stretches of one mode at one offset joined and smoothed, so
 * that letters do not follow every bend. Only the names are set on them; nothing is drawn.
 */
export function routeNameLines(
  atlas: Atlas,
  geometry: Geometry,
  offsets: Offsets,
): GeoJSON.FeatureCollection {
  const features = atlas.routes.flatMap((route) => {
    const stretches: { mode: string; offset: number; positions: Position[] }[] = [];
    for (const segment of route.segments) {
      // Where several routes share a line, the one whose file draws it gives the name.
      if (segment.shares) continue;
      const positions = geometry.segments.get(segmentKey(route.id, segment.id)) ?? [];
      const offset = offsets.get(segmentKey(route.id, segment.id)) ?? 0;
      const last = stretches.at(-1);
      const [end, start] = [last?.positions.at(-1), positions[0]];
      const goesOn = end && start && lengthKm([end, start]) < 1;
      if (last && goesOn && last.mode === segment.mode && last.offset === offset)
        last.positions.push(...positions.slice(1));
      else stretches.push({ mode: segment.mode, offset, positions: [...positions] });
    }
    return stretches.flatMap(({ mode, offset, positions }) =>
      (['far', 'near'] as const).map((scale) => ({
        type: 'Feature' as const,
        properties: { route: route.id, ...inEachLanguage('short', route.short), mode, offset, scale },
        geometry: { type: 'LineString' as const, coordinates: smoothed(positions, NAME_TOLERANCE[scale]) },
      })),
    );
  });
  return { type: 'FeatureCollection', features };
}

/** Douglas and Peucker's simplification, then corners cut thrice. */
function smoothed(positions: Position[], tolerance: number): Position[] {
  const line = { type: 'LineString' as const, coordinates: positions };
  const calm = simplify(line, { tolerance, highQuality: true }).coordinates as Position[];
  return cornersCut(calm, 3).map(([lon, lat]) => [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4]);
}
