import { simplify } from '@turf/simplify';
import type { Atlas, Position } from '../../domain/atlas.ts';
import { inEachLanguage } from '../../domain/languages.ts';
import { cornersCut, lengthKm } from '../../domain/measure.ts';
import { hasRoomAt, NAME_ZOOMS, type NameScale } from '../../domain/nameScales.ts';
import { spelledOut } from '../../domain/routeNames.ts';
import { segmentKey } from '../../domain/segments.ts';
import type { Offsets } from './offsets.ts';
import type { Stretch } from './stretches.ts';

/** How far a name's line may leave the route, px at the largest zoom that it is drawn at. */
const MOST_ASIDE_PX = 5;
/** A degree of longitude at zoom 0, px. */
const PX_PER_DEGREE = 512 / 360;

/**
 * Calm lines for the names, one set for each range of scales: each route's stretches of one mode at one offset joined
 * and smoothed, so that letters do not follow every bend. Only the names are set on them; nothing is drawn. A track that
 * several routes share has none: their names stand beside it as a block.
 */
export function routeNameLines(
  atlas: Atlas,
  allStretches: Stretch[],
  offsets: Offsets,
  scales: readonly NameScale[],
): GeoJSON.FeatureCollection {
  const features = atlas.routes.flatMap(({ id, name, short }) => {
    const runs: { mode: string; offset: number; positions: Position[] }[] = [];
    for (const { mode, services, positions, segments } of allStretches.filter(({ route }) => route === id)) {
      if (services.length > 1) continue;
      const offset = offsets.get(segmentKey(id, segments[0]?.id ?? '')) ?? 0;
      const last = runs.at(-1);
      const [end, start] = [last?.positions.at(-1), positions[0]];
      const goesOn = end && start && lengthKm([end, start]) < 1;
      if (last && goesOn && last.mode === mode && last.offset === offset)
        last.positions.push(...positions.slice(1));
      else runs.push({ mode, offset, positions: [...positions] });
    }
    return runs.flatMap(({ mode, offset, positions }) =>
      scales.map((scale) => ({
        type: 'Feature' as const,
        properties: {
          route: id,
          ...inEachLanguage('name', hasRoomAt(scale) ? spelledOut({ name, short }) : short),
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
