import type { Position } from 'geojson';
import { GROUND_BOUNDS } from '../domain/frame.ts';

/** `[west, south, east, north]`, degrees. */
export const frame = GROUND_BOUNDS;

/** Deepest tile zoom; MapLibre stretches these tiles further in. */
export const deepestZoom = 7;

/** Up to this zoom the whole world is drawn, from the coarser set of land and borders; above it only `frame`, from the finer. */
export const worldZoom = 3;

/** Northing on a Web-Mercator square of side 1, north pole side 0, from a latitude in degrees. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Latitude in degrees from a northing on the same square. */
export function mercatorLatitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

export function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5;
}

/** Units across a vector tile. */
export const extent = 4096;

/** Overlap of neighbouring tiles, in tile units, so that strokes and labels are not cut at the seam. */
export const buffer = 64;

/** How much of a line, 0 to 1, lies in the frame, counted by its positions. */
export function shareInFrame(line: Position[]): number {
  const [west, south, east, north] = frame;
  const inside = line.filter(
    ([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return inside.length / line.length;
}
