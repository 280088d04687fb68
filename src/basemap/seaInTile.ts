import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import polygonClipping, { type MultiPolygon, type Polygon, type Ring } from 'polygon-clipping';
import { buffer, extent } from './frame.ts';

/**
 * The ocean of a tile: what its land leaves free. Natural Earth's oceans are not on npm, and taking the land from the
 * world at once is hours of work, from one small tile at a time milliseconds.
 */
export function seaInTile(land: GeoJSONVTFeature[]): GeoJSONVTFeature[] {
  const [near, far] = [-buffer, extent + buffer];
  const square: Polygon = [
    [
      [near, near],
      [far, near],
      [far, far],
      [near, far],
      [near, near],
    ],
  ];
  const polygons = land.map(
    ({ geometry }) => (geometry as Ring[]).filter((ring) => ring.length > 3) as Polygon,
  );
  const sea = polygonClipping.difference(
    square,
    ...(polygons.filter((rings) => rings.length > 0) as unknown as MultiPolygon[]),
  );
  return sea.map((rings) => ({
    type: 3,
    geometry: rings.map((ring) => ring.map(([x, y]) => [Math.round(x), Math.round(y)])),
    tags: { kind: 'ocean' },
  })) as unknown as GeoJSONVTFeature[];
}
