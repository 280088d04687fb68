import { simplify } from '@turf/simplify';
import type { Atlas, Position } from '../../domain/atlas.ts';
import { inEachLanguage } from '../../domain/languages.ts';
import { cornersCut, lengthKm } from '../../domain/measure.ts';
import { hasRoomAt, NAME_ZOOMS, type NameScale } from '../../domain/nameScales.ts';
import { spelledOut } from '../../domain/routeNames.ts';
import { segmentKey } from '../../domain/segments.ts';
import type { Geometry } from '../geometry.ts';
import type { Offsets } from './offsets.ts';

/** How far a name's line may leave the route, px at the largest zoom that it is drawn at. */
const MOST_ASIDE_PX = 5;
/** A degree of longitude at zoom 0, px. */
const PX_PER_DEGREE = 512 / 360;

/**
 * Calm lines for the names, one set for each range of scales: each route's stretches of one mode at one offset joined
 * and smoothed, so that letters do not follow every bend. Only the names are set on them; nothing is drawn.
 */
export function routeNameLines(
  atlas: Atlas,
  geometry: Geometry,
  offsets: Offsets,
  scales: readonly NameScale[],
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
      scales.map((scale) => ({
        type: 'Feature' as const,
        properties: {
          route: route.id,
          ...inEachLanguage('name', hasRoomAt(scale) ? spelledOut(route) : route.short),
          mode,
          offset,
          scale,
        },
        geometry: { type: 'LineString' as const, coordinates: smoothed(positions, NAME_ZOOMS[scale][1]) },
      })),
    );
  });
  return { type: 'FeatureCollection', features };
}

/** Douglas and Peucker's simplification, then corners cut thrice, and of those points the ones that a letter can tell. */
function smoothed(positions: Position[], largestZoom: number): Position[] {
  const tolerance = MOST_ASIDE_PX / (PX_PER_DEGREE * 2 ** largestZoom);
  const calm = (coordinates: Position[], degrees: number) =>
    simplify({ type: 'LineString' as const, coordinates }, { tolerance: degrees, highQuality: true })
      .coordinates as Position[];
  return calm(cornersCut(calm(positions, tolerance), 3), tolerance / 8).map(([lon, lat]) => [
    Math.round(lon * 1e4) / 1e4,
    Math.round(lat * 1e4) / 1e4,
  ]);
}
