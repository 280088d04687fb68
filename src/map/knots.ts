import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { addressOf } from '../data/source.ts';
import { KNOT_ZOOM, KNOTS } from '../layers/knots.ts';
import { hasStyle } from './context.ts';

/** A little before they are seen. */
const NEAR_ZOOM = KNOT_ZOOM - 0.3;

/** Loads the evidence of the lines when the map first comes near enough to show it. */
export function drawKnots(map: MapLibre): void {
  let isDrawn = false;
  const look = () => {
    if (isDrawn || !hasStyle(map) || map.getZoom() < NEAR_ZOOM) return;
    const source = map.getSource<GeoJSONSource>(KNOTS);
    if (!source) return;
    isDrawn = true;
    source.setData(addressOf('knots.geojson'));
  };
  map.on('style.load', () => {
    isDrawn = false;
    look();
  });
  map.on('zoom', look);
}
