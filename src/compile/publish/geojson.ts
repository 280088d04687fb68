import type { Atlas, Position } from '../../domain/atlas.ts';
import { inEachLanguage } from '../../domain/languages.ts';
import { lengthKm } from '../../domain/measure.ts';
import { segmentKey } from '../../domain/segments.ts';
import type { Offsets } from '../derive/offsets.ts';
import type { Geometry } from '../geometry.ts';

/** One Feature a segment. */
export function routeFeatures(atlas: Atlas, geometry: Geometry, offsets: Offsets): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: atlas.routes.flatMap((route) =>
      route.segments.map((segment) => ({
        type: 'Feature' as const,
        properties: {
          route: route.id,
          segment: segment.id,
          ...inEachLanguage('name', route.name),
          ...inEachLanguage('short', route.short),
          mode: segment.mode,
          status: segment.status.value,
          status_date: segment.status.date,
          alignment: segment.alignment,
          accuracy_km: segment.accuracyKm,
          length_km: segment.lengthKm,
          country: segment.country,
          sectors: route.sectors,
          offset: offsets.get(segmentKey(route.id, segment.id)) ?? 0,
        },
        geometry: {
          type: 'LineString' as const,
          coordinates: geometry.segments.get(segmentKey(route.id, segment.id)) ?? [],
        },
      })),
    ),
  };
}

export function placeFeatures(atlas: Atlas, geometry: Geometry): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: atlas.places.flatMap((place) => {
      const shape = geometry.places.get(place.id);
      return shape
        ? [
            {
              type: 'Feature' as const,
              properties: {
                place: place.id,
                ...inEachLanguage('name', place.name),
                kind: place.kind,
                rank: place.rank,
                ...(place.capital && { capital: true }),
                accuracy_km: place.accuracyKm,
                routes: place.routes,
                sectors: place.sectors,
              },
              geometry: shape as GeoJSON.Geometry,
            },
          ]
        : [];
    }),
  };
}

/** A border point no farther than this from a named crossing of its route says the same, km. */
const AT_CROSSING_KM = 12;

/**
 * Where routes change country, gauge, or from land to sea; one point for all routes that do so there. A change of
 * country at a crossing that the atlas names is told by that crossing.
 */
export function nodePoints(atlas: Atlas): GeoJSON.FeatureCollection {
  const points: { kind: string; at: Position; routes: string[]; gauges: string }[] = [];
  const isAtCrossing = (route: string, at: Position) =>
    atlas.places.some(
      ({ kind, routes, bounds: [lon, lat] }) =>
        kind === 'crossing' && routes.includes(route) && lengthKm([[lon, lat], at]) < AT_CROSSING_KM,
    );
  for (const route of atlas.routes)
    for (const { kind, at, gaugesMm } of route.nodes) {
      if (kind === 'border' && isAtCrossing(route.id, at)) continue;
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
