import type { Atlas, Position, Segment } from '../../domain/atlas.ts';
import { isLoose, segmentKey } from '../../domain/segments.ts';
import type { Geometry } from '../geometry.ts';
import { stepsAlong } from './ground.ts';

/** Lines no farther apart than this lie on each other at the scales of the map, km. */
const TOGETHER_KM = 3;
/** From this part of the shorter one's length on, two lines run together. */
const LEAST_SHARE = 0.2;

type Line = { key: string; route: string; segment: Segment; steps: Step[]; km: number };
type Step = { middle: Position; km: number };

/** By segment key: 0 is the middle, one step a route; positive to the right of the line's direction. */
export type Offsets = Map<string, number>;

/**
 * Sets routes that run on the same line beside each other. A loose line, whose course nobody knows so
 * well, stands one step off the line that it would hide.
 */
export function offsetsOf(atlas: Atlas, geometry: Geometry): Offsets {
  const beside = new Map<string, string[]>();
  for (const route of atlas.routes)
    for (const segment of route.segments) {
      const key = segmentKey(route.id, segment.id);
      const drawn = segment.shares ?? key;
      beside.set(drawn, [...(beside.get(drawn) ?? []), key]);
    }
  const offsets = new Map<string, number>();
  for (const keys of beside.values())
    keys.sort().forEach((key, index) => {
      offsets.set(key, index - (keys.length - 1) / 2);
    });

  const lines = linesOf(atlas, geometry);
  for (const [index, line] of lines.entries()) {
    if (!isLoose(line.segment) || offsets.get(line.key) !== 0) continue;
    // Of two loose lines the later one yields.
    const firm = lines.filter(
      (other, at) => other.route !== line.route && (!isLoose(other.segment) || at < index),
    );
    const met = firm.filter((other) => runTogether(line, other)).map(({ key }) => offsets.get(key) ?? 0);
    if (met.length > 0) offsets.set(line.key, Math.max(...met) + 1);
  }
  return offsets;
}

function linesOf(atlas: Atlas, geometry: Geometry): Line[] {
  return atlas.routes.flatMap((route) =>
    route.segments.map((segment) => {
      const key = segmentKey(route.id, segment.id);
      const steps = stepsAlong(geometry.segments.get(key) ?? []);
      return { key, route: route.id, segment, steps, km: steps.reduce((sum, { km }) => sum + km, 0) };
    }),
  );
}

function runTogether(line: Line, other: Line): boolean {
  const km = line.steps
    .filter(({ middle }) => other.steps.some((step) => isNear(middle, step.middle)))
    .reduce((sum, step) => sum + step.km, 0);
  return km > LEAST_SHARE * Math.min(line.km, other.km);
}

/** On a plane is near enough for what is so near. */
function isNear([lon1, lat1]: Position, [lon2, lat2]: Position): boolean {
  const kmPerDegree = 111;
  const north = (lat1 - lat2) * kmPerDegree;
  if (Math.abs(north) > TOGETHER_KM) return false;
  return Math.hypot(north, (lon1 - lon2) * kmPerDegree * Math.cos((lat1 * Math.PI) / 180)) < TOGETHER_KM;
}
