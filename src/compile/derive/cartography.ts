import { buffer } from '@turf/buffer';
import { centerOfMass } from '@turf/center-of-mass';
import { simplify } from '@turf/simplify';
import { union } from '@turf/union';
import type { Atlas, Position } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import type { Geometry } from '../join/geometry.ts';
import { named } from './names.ts';
import type { Lanes } from './offsets.ts';

/** Shapes that only the map needs: where names stand, and how far a line may be off. */

/** How far a name's line may leave the route, degrees, at small scales and at large ones. */
const NAME_TOLERANCE = { far: 0.45, near: 0.06 };

/**
 * One shape a route: all that lies within the stated accuracy of its schematic segments. A shape, not
 * a wide line, because a wide line darkens wherever it bends over itself.
 */
export function accuracyBands(atlas: Atlas, geometry: Geometry): GeoJSON.FeatureCollection {
  const features = atlas.routes.flatMap((route) => {
    const shapes = route.segments
      .filter(({ alignment, shares }) => !shares && (alignment === 'schematic' || alignment === 'endpoints'))
      .flatMap((segment) => {
        const coordinates = geometry.segments.get(`${route.id}/${segment.id}`) ?? [];
        const shape = buffer({ type: 'LineString', coordinates }, segment.accuracyKm, {
          units: 'kilometers',
          steps: 8,
        });
        return shape ? [shape] : [];
      });
    const [first] = shapes;
    const joined = shapes.length > 1 ? union({ type: 'FeatureCollection', features: shapes }) : first;
    if (!joined) return [];
    const mode = route.segments.find(({ alignment }) => alignment === 'schematic')?.mode ?? route.modes[0];
    const geometryOfBand = simplify(joined.geometry, { tolerance: 0.01 });
    return [{ type: 'Feature' as const, properties: { route: route.id, mode }, geometry: geometryOfBand }];
  });
  return { type: 'FeatureCollection', features };
}

/** Where routes change country, gauge, or from land to sea; one point for all routes that do so there. */
export function nodePoints(atlas: Atlas): GeoJSON.FeatureCollection {
  const points: { kind: string; at: Position; routes: string[]; gauges: string }[] = [];
  for (const route of atlas.routes)
    for (const { kind, at, gaugesMm } of route.nodes) {
      const known = points.find((point) => point.kind === kind && lengthKm([point.at, at]) < 1);
      if (known) known.routes.push(route.id);
      else points.push({ kind, at, routes: [route.id], gauges: gaugesMm?.join(' | ') ?? '' });
    }
  return {
    type: 'FeatureCollection',
    features: points.map(({ at, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: at },
    })),
  };
}

/** One point an area, for its name: a shape cut by tiles would be named in each of them. */
export function areaNamePoints(atlas: Atlas, geometry: Geometry): GeoJSON.FeatureCollection {
  const features = atlas.places.flatMap((place) => {
    const shape = geometry.places.get(place.id);
    if (shape?.type !== 'Polygon') return [];
    const properties = { place: place.id, ...named('name', place.name), kind: place.kind };
    return [{ ...centerOfMass(shape), properties }];
  });
  return { type: 'FeatureCollection', features };
}

/**
 * Calm lines for the names, one set for small scales and one for large: each route's stretches of one mode in one lane joined and smoothed, so
 * that letters do not follow every bend. Only the names are set on them; nothing is drawn.
 */
export function routeNameLines(atlas: Atlas, geometry: Geometry, lanes: Lanes): GeoJSON.FeatureCollection {
  const features = atlas.routes.flatMap((route) => {
    const stretches: { mode: string; lane: number; positions: Position[] }[] = [];
    for (const segment of route.segments) {
      // Where several routes share a line, the one whose file draws it gives the name.
      if (segment.shares) continue;
      const positions = geometry.segments.get(`${route.id}/${segment.id}`) ?? [];
      const lane = lanes.get(`${route.id}/${segment.id}`) ?? 0;
      const last = stretches.at(-1);
      const [end, start] = [last?.positions.at(-1), positions[0]];
      const goesOn = end && start && lengthKm([end, start]) < 1;
      if (last && goesOn && last.mode === segment.mode && last.lane === lane)
        last.positions.push(...positions.slice(1));
      else stretches.push({ mode: segment.mode, lane, positions: [...positions] });
    }
    return stretches.flatMap(({ mode, lane, positions }) =>
      (['far', 'near'] as const).map((scale) => ({
        type: 'Feature' as const,
        properties: { route: route.id, ...named('short', route.short), mode, lane, scale },
        geometry: { type: 'LineString' as const, coordinates: smoothed(positions, NAME_TOLERANCE[scale]) },
      })),
    );
  });
  return { type: 'FeatureCollection', features };
}

/** Douglas and Peucker's simplification, then Chaikin's corner cutting, thrice. */
function smoothed(positions: Position[], tolerance: number): Position[] {
  const feature = { type: 'LineString' as const, coordinates: positions };
  let line = simplify(feature, { tolerance, highQuality: true }).coordinates as Position[];
  for (let round = 0; round < 3; round++) {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last) return positions;
    const cut = line.slice(1).flatMap((to, index): Position[] => {
      const from = line[index] ?? to;
      const between = (share: number): Position => [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ];
      return [between(0.25), between(0.75)];
    });
    line = [first, ...cut, last];
  }
  return line.map(([lon, lat]) => [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4]);
}
