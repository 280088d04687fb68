import { buffer } from '@turf/buffer';
import { centerOfMass } from '@turf/center-of-mass';
import { simplify } from '@turf/simplify';
import type { Atlas, Place } from '../../domain/atlas.ts';
import { inEachLanguage } from '../../domain/languages.ts';
import type { Geometry } from '../geometry.ts';

/** So many shapes lie in each other where an area's edge is not known; together they are a soft edge. */
export const GLOW_STEPS = 6;

/**
 * What the map draws of the areas: one point each for the name, since a shape cut by tiles would be named in each of
 * them, and for a range the shapes of its glow, from the stated accuracy outside the edge to as far within.
 */
export function areaMarks(atlas: Atlas, geometry: Geometry): GeoJSON.FeatureCollection {
  const features = atlas.places.flatMap((place): GeoJSON.Feature[] => {
    const shape = geometry.places.get(place.id);
    if (shape?.type !== 'Polygon') return [];
    const properties = { place: place.id, ...inEachLanguage('name', place.name), kind: place.kind };
    return [{ ...centerOfMass(shape), properties }, ...(place.kind === 'range' ? glow(place, shape) : [])];
  });
  return { type: 'FeatureCollection', features };
}

function glow({ id, kind, accuracyKm }: Place, shape: GeoJSON.Polygon): GeoJSON.Feature[] {
  return Array.from(
    { length: GLOW_STEPS },
    (_, step) => accuracyKm * (1 - (2 * step) / (GLOW_STEPS - 1)),
  ).flatMap((km) => {
    const wider = buffer(shape, km, { units: 'kilometers', steps: 8 });
    return wider
      ? [
          {
            type: 'Feature' as const,
            properties: { place: id, kind },
            geometry: simplify(wider.geometry, { tolerance: 0.02 }),
          },
        ]
      : [];
  });
}
