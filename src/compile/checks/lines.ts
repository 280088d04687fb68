import type { Position } from '../../domain/atlas.ts';
import { lengthKm, turnDegrees } from '../../domain/measure.ts';
import type { RouteFile, SegmentProperties } from '../../domain/schema.ts';
import { isLoose, segmentKey } from '../../domain/segments.ts';
import type { SegmentCountry } from '../../domain/vocabulary.ts';
import { MAX_JOINT_KM } from '../derive/nodes.ts';
import { type Geometry, shapePositions } from '../geometry.ts';
import type { Report } from '../problem.ts';
import type { Parsed } from '../read.ts';

/** Neighbouring points of an existing line on land lie at most this far apart, unless the file says why. */
export const MAX_GAP_KM = 40;
/** A sharper turn than this is a slip of the curator's hand, not a hairpin. */
const MAX_TURN_DEGREES = 165;

/** `[west, south, east, north]` of what a segment in the country may touch, a little beyond its borders. */
const COUNTRY_BOX: Record<SegmentCountry, [number, number, number, number]> = {
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
/** All that the atlas can hold; used at sea and for areas. */
const ATLAS_BOX: [number, number, number, number] = [10, 15, 140, 65];

/** A coordinate outside its box, with a word on swapped axes where that is the likely slip. */
function checkBox(
  position: Position,
  country: SegmentCountry | null,
  file: string,
  field: string,
  report: Report,
): void {
  const box = country ? COUNTRY_BOX[country] : ATLAS_BOX;
  if (isIn(position, box)) return;
  const swapped = isIn([position[1], position[0]], box);
  report(
    file,
    field,
    `[${position.join(', ')}] is outside ${country ? `the box of "${country}"` : 'the atlas'} (${box.join(', ')})` +
      (swapped ? '; the axes are swapped: write [longitude, latitude]' : ''),
  );
}

function isIn([lon, lat]: Position, [west, south, east, north]: [number, number, number, number]): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Everything that can be wrong with the drawn lines of one route file. */
export function checkLines(id: string, route: RouteFile, geometry: Geometry, report: Report): void {
  const file = `routes/${id}.geojson`;
  const ids = new Set<string>();
  const ends: { id: string; at: Position; gap: boolean }[] = [];
  for (const feature of route.features) {
    const { properties } = feature;
    const field = `features.${properties.id}`;
    if (ids.has(properties.id)) report(file, field, 'is the id of two segments');
    ids.add(properties.id);
    const positions = geometry.segments.get(segmentKey(id, properties.id));
    if (!positions) continue;
    const gap = 'gap' in properties && properties.gap !== undefined;
    const [first, last] = [positions[0], positions.at(-1)];
    if (first) ends.push({ id: properties.id, at: first, gap });
    if (last) ends.push({ id: properties.id, at: last, gap });
    if (!('shares' in properties) && feature.geometry)
      checkLine(file, field, properties, feature.geometry.coordinates, report);
  }
  // A stretch whose own file is at fault has no ends to meet, and its neighbours are not to blame.
  if (ids.size > 1 && ends.length === 2 * route.features.length) {
    for (const id of ids) {
      const own = ends.filter((end) => end.id === id);
      const others = ends.filter((end) => end.id !== id);
      const nearest = Math.min(...own.flatMap((end) => others.map((other) => lengthKm([end.at, other.at]))));
      if (nearest > MAX_JOINT_KM && !own.some((end) => end.gap)) {
        report(
          file,
          `features.${id}`,
          `meets no other segment: its ends are ${nearest.toFixed(1)} km from the nearest (at most ${MAX_JOINT_KM} km, or say why in "gap")`,
        );
      }
    }
  }
}

function checkLine(
  file: string,
  field: string,
  properties: SegmentProperties,
  positions: Position[],
  report: Report,
): void {
  positions.forEach((position, index) => {
    checkBox(position, properties.country, file, `${field}.coordinates.${index}`, report);
    const before = positions[index - 1];
    if (!before) return;
    const step = lengthKm([before, position]);
    if (step < 0.001)
      report(file, `${field}.coordinates.${index}`, `repeats the point [${position.join(', ')}]`);
    else if (step > MAX_GAP_KM && properties.mode !== 'sea-lane' && !isLoose(properties) && !properties.gap) {
      report(
        file,
        `${field}.coordinates.${index}`,
        `lies ${step.toFixed(0)} km from the point before it (at most ${MAX_GAP_KM} km); add points, or say why in "gap"`,
      );
    }
    const after = positions[index + 1];
    if (after && turnDegrees(before, position, after) > MAX_TURN_DEGREES)
      report(
        file,
        `${field}.coordinates.${index}`,
        `the line folds back on itself at [${position.join(', ')}]`,
      );
  });
  for (const point of properties.points ?? []) {
    if (!positions.some(([lon, lat]) => lon === point.at[0] && lat === point.at[1]))
      report(file, `${field}.points (${point.name})`, `[${point.at.join(', ')}] is not a point of the line`);
  }
}

/** A place outside its country's box. */
export function checkPlaces(parsed: Parsed, report: Report): void {
  for (const [id, { properties, geometry }] of parsed.places)
    shapePositions(geometry).forEach((position, index) => {
      const country = geometry.type === 'Point' ? properties.country : null;
      checkBox(position, country, `places/${id}.geojson`, `geometry.${index}`, report);
    });
}
