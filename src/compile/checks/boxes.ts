import type { Position } from '../../domain/atlas.ts';
import type { SegmentCountry } from '../../domain/vocabulary.ts';

/** `[west, south, east, north]`, WGS 84 degrees. */
type Box = [number, number, number, number];

/** What a segment in the country may touch, a little beyond its borders. */
const COUNTRY_BOX: Record<SegmentCountry, Box> = {
  cn: [73.3, 18, 135.2, 53.7],
  kz: [46.3, 40.4, 87.5, 55.6],
  kg: [69.1, 39.0, 80.4, 43.4],
  tj: [67.2, 36.5, 75.3, 41.2],
  tm: [52.3, 35.0, 66.8, 42.9],
  uz: [55.9, 37.0, 73.3, 45.7],
  ir: [44.0, 25.0, 63.4, 39.9],
  az: [44.7, 38.3, 51.9, 42.0],
  ru: [26.0, 41.0, 180, 82.0],
  af: [60.4, 29.3, 75.0, 38.6],
};

/**
 * What lies at sea, and areas. West of it begin the latitudes of the Aral and the Caspian Sea: with swapped axes
 * these fall out of it.
 */
const ATLAS_BOX: Box = [46.5, 15, 140, 65];

export function isInBox([lon, lat]: Position, country: SegmentCountry | null): boolean {
  const [west, south, east, north] = boxOf(country);
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** "the box of "kg" (69.1, 39, 80.4, 43.4)" */
export function boxInWords(country: SegmentCountry | null): string {
  return `${country ? `the box of "${country}"` : 'the atlas'} (${boxOf(country).join(', ')})`;
}

function boxOf(country: SegmentCountry | null): Box {
  return country ? COUNTRY_BOX[country] : ATLAS_BOX;
}

/**
 * Whether the other order of the numbers puts all positions where they belong, and this one puts most elsewhere.
 * @param named positions that are known apart from the line: in the far west of Kazakhstan and in Russia both orders
 *   lie in the box, and only these tell
 */
export function areSwapped(
  positions: Position[],
  country: SegmentCountry | null,
  named: Position[] = [],
): boolean {
  if (!positions.every((position) => isInBox(reversed(position), country))) return false;
  const astray = positions.filter((position) => !isInBox(position, country));
  if (astray.length > 0 && 2 * astray.length >= positions.length) return true;
  const ours = new Set(positions.map(String));
  const turned = named.filter((at) => !ours.has(String(at)) && ours.has(String(reversed(at))));
  return turned.length > 0 && 2 * turned.length >= named.length;
}

/** Whether some of the numbers can be a longitude and a latitude; those of a map's own metres hardly can. */
export function areDegrees(positions: Position[]): boolean {
  return positions.some(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 180);
}

function reversed([lon, lat]: Position): Position {
  return [lat, lon];
}
