import type { Atlas } from '../../domain/atlas.ts';
import { landsOf } from '../derive/ground.ts';

/** Of a degree; the map lights whole countries far out. */
const DECIMALS = 2;

/** The countries that the texts speak of, by region, as the borders of the ground have them: de facto. */
export function countryFeatures({ regions }: Atlas): GeoJSON.FeatureCollection {
  const lands = landsOf('50m');
  return {
    type: 'FeatureCollection',
    features: regions.flatMap(({ id, kind }): GeoJSON.Feature[] => {
      const coordinates = lands.filter(({ country }) => country === id).flatMap(({ polygons }) => polygons);
      if (kind !== 'country' || coordinates.length === 0) return [];
      return [
        {
          type: 'Feature',
          properties: { region: id },
          geometry: { type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map(thinned)) },
        },
      ];
    }),
  };
}

/** Neighbours are thinned alike, so that their borders go on meeting. */
function thinned(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  return ring.map((position) => position.map((degrees) => Number(degrees.toFixed(DECIMALS))));
}
