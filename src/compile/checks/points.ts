import type { Position } from '../../domain/atlas.ts';
import { lengthKm, turnDegrees } from '../../domain/measure.ts';
import type { PlaceFile } from '../../domain/schema/places.ts';
import type { SegmentProperties } from '../../domain/schema/routes.ts';
import { isLoose } from '../../domain/segments.ts';
import type { SegmentCountry } from '../../domain/vocabulary.ts';
import { shapePositions } from '../geometry.ts';
import type { Path } from '../json.ts';
import type { Report } from '../problem.ts';
import { areDegrees, areSwapped, boxInWords, isInBox } from './boxes.ts';

/** Neighbouring points of an existing line on land lie at most this far apart, unless the file says why. */
export const MAX_GAP_KM = 40;
/** A sharper turn than this is a slip of the curator's hand, not a hairpin. */
const MAX_TURN_DEGREES = 165;

/**
 * What is wrong with the points of a segment, one report a mistake. Where it gives false, the line is not where it
 * should be, and whatever else is asked of it would be an echo.
 * @param path of the feature
 */
export function checkPoints(
  file: string,
  path: Path,
  properties: SegmentProperties,
  positions: Position[],
  report: Report,
): boolean {
  const at = [...path, 'geometry', 'coordinates'];
  const named = properties.points?.map((point) => point.at);
  if (areSwapped(positions, properties.country, named)) {
    reportSwapped(file, at, positions, report);
    return false;
  }
  const countryAt = [...path, 'properties', 'country'];
  const outside = checkBox(file, at, positions, properties.country, report, countryAt);
  if (outside === undefined) return false;
  const wrong = outside.size + checkCourse(file, at, properties, positions, outside, report);
  // A wrong point with a name is not where its name says: that is the same mistake.
  const adrift = (properties.points ?? []).flatMap((point, index) =>
    positions.some(([lon, lat]) => lon === point.at[0] && lat === point.at[1]) ? [] : [{ point, index }],
  );
  if (adrift.length > wrong)
    for (const { point, index } of adrift)
      report(
        file,
        [...path, 'properties', 'points', index, 'at'],
        `[${point.at.join(', ')}] is not a point of the line; write one of its positions, digit for digit, or mend the line`,
      );
  return wrong + adrift.length === 0;
}

/** A place outside its country's box; false where it is not where it should be. */
export function checkPlacePoints(file: string, { properties, geometry }: PlaceFile, report: Report): boolean {
  const at = ['geometry', 'coordinates'];
  if (geometry.type === 'Point')
    return checkPoint(file, at, geometry.coordinates, properties.country, report);
  const positions = shapePositions(geometry);
  if (!areSwapped(positions, null)) return checkBox(file, [...at, 0], positions, null, report)?.size === 0;
  reportSwapped(file, [...at, 0], positions, report);
  return false;
}

/** False where a single point is not in the country that it should be in. */
export function checkPoint(
  file: string,
  at: Path,
  position: Position,
  country: SegmentCountry | null,
  report: Report,
): boolean {
  if (areSwapped([position], country)) {
    reportSwapped(file, at, [position], report);
    return false;
  }
  if (isInBox(position, country)) return true;
  report(
    file,
    at,
    areDegrees([position])
      ? `[${position.join(', ')}] is outside ${boxInWords(country)}; mend the point, or the country`
      : inMetres([position]),
  );
  return false;
}

function inMetres([position = [0, 0]]: Position[]): string {
  return `[${position.join(', ')}] is no longitude and latitude in degrees; save the layer in WGS 84 (EPSG:4326)`;
}

function reportSwapped(file: string, at: Path, positions: Position[], report: Report): void {
  const [[lon, lat] = [0, 0]] = positions;
  report(
    file,
    at,
    positions.length === 1
      ? `the axes are swapped: write [${lat}, ${lon}], longitude first`
      : `all ${positions.length} points have swapped axes: write [longitude, latitude]`,
  );
}

/**
 * Points outside their box: all of them as one problem, neighbours as one.
 * @param countryAt where the country is said, which may be what is wrong
 * @returns the indices of the wrong points; undefined where it is all of them
 */
function checkBox(
  file: string,
  at: Path,
  positions: Position[],
  country: SegmentCountry | null,
  report: Report,
  countryAt?: Path,
): Set<number> | undefined {
  const count = positions.length;
  const outside = positions.flatMap((position, index) => (isInBox(position, country) ? [] : [index]));
  if (outside.length === count) {
    const none = `none of the ${count} points is in ${boxInWords(country)}`;
    if (!areDegrees(positions)) report(file, at, inMetres(positions));
    else if (country && countryAt)
      report(file, countryAt, `says "${country}", but ${none}; mend the country, or the points`);
    else report(file, at, none);
    return undefined;
  }
  const runs: number[][] = [];
  for (const index of outside) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  for (const [first = 0, ...others] of runs) {
    const [lon = 0, lat = 0] = positions[first] ?? [];
    const swapped = isInBox([lat, lon], country);
    report(
      file,
      [...at, first],
      `[${lon}, ${lat}] is outside ${boxInWords(country)}` +
        (swapped ? `; its axes are swapped: write [${lat}, ${lon}]` : ''),
      others.map((index) => [...at, index]),
    );
  }
  return new Set(outside);
}

type Point = { index: number; at: Position };
type Fault = { index: number; message: string };

/**
 * Gaps, turns back and repeated points between the points that are in their box.
 * @returns how many points are not where they should be
 */
function checkCourse(
  file: string,
  at: Path,
  properties: SegmentProperties,
  positions: Position[],
  outside: Set<number>,
  report: Report,
): number {
  const all = positions.map((position, index) => ({ index, at: position }));
  const points = all.filter(({ index }) => !outside.has(index));
  positions.forEach((position, index) => {
    const before = positions[index - 1];
    if (before && lengthKm([before, position]) < 0.001)
      report(file, [...at, index], `repeats the point [${position.join(', ')}]; take one out`);
  });
  let wrong = 0;
  for (const faults of clusters(faultsOf(points, properties))) {
    const stray = faults.length > 1 ? strayAmong(faults, points, properties) : undefined;
    wrong += stray ? 1 : faults.length;
    for (const { index, message } of stray ? [stray] : faults) report(file, [...at, index], message);
  }
  return wrong;
}

/**
 * What is amiss between points that follow each other in the file. A spike on land is a slip whatever the gaps: nothing
 * goes so far off and comes back.
 */
function faultsOf(points: Point[], properties: SegmentProperties): Fault[] {
  const { mode, gap } = properties;
  const mayGap = mode === 'sea-lane' || isLoose(properties) || gap !== undefined;
  return points.flatMap(({ index, at }, place) => {
    const [before, after] = [points[place - 1], points[place + 1]];
    if (before?.index !== index - 1) return [];
    const step = lengthKm([before.at, at]);
    const faults: Fault[] = [];
    if (step > MAX_GAP_KM && !mayGap)
      faults.push({
        index,
        message: `lies ${step.toFixed(0)} km from the point before it (at most ${MAX_GAP_KM} km); add points, or say why in "gap"`,
      });
    if (after?.index !== index + 1) return faults;
    const aside = Math.min(step, lengthKm([at, after.at]));
    const isSpike = aside > MAX_GAP_KM && aside > lengthKm([before.at, after.at]);
    if (isSpike && mode !== 'sea-lane') faults.push({ index, message: offTheLine(at, aside) });
    else if (turnDegrees(before.at, at, after.at) > MAX_TURN_DEGREES)
      faults.push({
        index,
        message: `the line folds back on itself at [${at.join(', ')}]; mend the point, or take it out`,
      });
    return faults;
  });
}

function offTheLine(at: Position, aside: number): string {
  return `[${at.join(', ')}] lies ${aside.toFixed(0)} km off the points around it; mend it, or take it out`;
}

/** Faults that one wrong point may have made: it disturbs the steps to it and from it, and the turns around it. */
function clusters(faults: Fault[]): Fault[][] {
  const groups: Fault[][] = [];
  for (const fault of faults) {
    const group = groups.at(-1);
    if (group && fault.index - (group.at(-1)?.index ?? 0) <= 2) group.push(fault);
    else groups.push([fault]);
  }
  return groups;
}

/** The one point without which all is well, and which lies farther from both its neighbours than they do from each other. */
function strayAmong(faults: Fault[], points: Point[], properties: SegmentProperties): Fault | undefined {
  const from = (faults[0]?.index ?? 0) - 1;
  const to = (faults.at(-1)?.index ?? 0) + 1;
  const around = points.filter(({ index }) => index >= from - 2 && index <= to + 2);
  for (const point of around.filter(({ index }) => index >= from && index <= to)) {
    const others = around.filter((other) => other !== point);
    const before = others.findLast(({ index }) => index < point.index);
    const after = others.find(({ index }) => index > point.index);
    const aside = Math.min(...[before, after].flatMap((near) => (near ? lengthKm([near.at, point.at]) : [])));
    if (before && after && aside <= lengthKm([before.at, after.at])) continue;
    if (faultsOf(others, properties).length === 0)
      return {
        index: point.index,
        message: offTheLine(point.at, aside),
      };
  }
  return undefined;
}
