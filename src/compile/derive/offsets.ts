import type { Atlas, Position, Segment } from '../../domain/atlas.ts';
import { isLoose, segmentKey } from '../../domain/segments.ts';
import type { Geometry } from '../geometry.ts';
import { stepsAlong } from './ground.ts';

/** Lines no farther apart than this lie on each other at the scales of the map, km. */
const TOGETHER_KM = 3;
/** From this part of the shorter one's length on, two lines run together. */
const LEAST_SHARE = 0.2;
const KM_PER_DEGREE = 111;

type Line = { key: string; route: string; segment: Segment; index: number; steps: Step[]; km: number };
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
  const grid = gridOf(lines);
  for (const [index, line] of lines.entries()) {
    // Sea lanes on one course are one line.
    if (!isLoose(line.segment) || line.segment.mode === 'sea-lane' || offsets.get(line.key) !== 0) continue;
    // Of two loose lines the later one yields.
    const met = besideKm(line, grid)
      .filter(({ other }) => other.route !== line.route && (!isLoose(other.segment) || other.index < index))
      .filter(({ other, km }) => km > LEAST_SHARE * Math.min(line.km, other.km))
      .map(({ other }) => offsets.get(other.key) ?? 0);
    if (met.length > 0) offsets.set(line.key, Math.max(...met) + 1);
  }
  return offsets;
}

function linesOf(atlas: Atlas, geometry: Geometry): Line[] {
  return atlas.routes
    .flatMap((route) => route.segments.map((segment) => ({ route: route.id, segment })))
    .map(({ route, segment }, index) => {
      const key = segmentKey(route, segment.id);
      const steps = stepsAlong(geometry.segments.get(key) ?? []);
      return { key, route, segment, index, steps, km: steps.reduce((sum, { km }) => sum + km, 0) };
    });
}

/** Steps of lines by the cell of a grid that they lie in: only those in a cell or beside it can be near. */
type Grid = Map<string, { line: Line; middle: Position }[]>;

/** A little more than the reach at 65° north, degrees. */
const CELL = { lon: TOGETHER_KM / (KM_PER_DEGREE * 0.42), lat: TOGETHER_KM / KM_PER_DEGREE };

const cellOf = ([lon, lat]: Position): [number, number] => [
  Math.floor(lon / CELL.lon),
  Math.floor(lat / CELL.lat),
];

function gridOf(lines: Line[]): Grid {
  const grid: Grid = new Map();
  for (const line of lines)
    for (const { middle } of line.steps) {
      const key = cellOf(middle).join();
      const cell = grid.get(key);
      if (cell) cell.push({ line, middle });
      else grid.set(key, [{ line, middle }]);
    }
  return grid;
}

/** How many km of a line run near each other one. */
function besideKm(line: Line, grid: Grid): { other: Line; km: number }[] {
  const sums = new Map<Line, number>();
  for (const { middle, km } of line.steps) {
    const [column, row] = cellOf(middle);
    const near = new Set<Line>();
    for (const x of [column - 1, column, column + 1])
      for (const y of [row - 1, row, row + 1])
        for (const step of grid.get(`${x},${y}`) ?? [])
          if (step.line !== line && isNear(middle, step.middle)) near.add(step.line);
    for (const other of near) sums.set(other, (sums.get(other) ?? 0) + km);
  }
  return [...sums].map(([other, km]) => ({ other, km }));
}

/** On a plane is near enough for what is so near. */
function isNear([lon1, lat1]: Position, [lon2, lat2]: Position): boolean {
  const north = (lat1 - lat2) * KM_PER_DEGREE;
  if (Math.abs(north) > TOGETHER_KM) return false;
  return Math.hypot(north, (lon1 - lon2) * KM_PER_DEGREE * Math.cos((lat1 * Math.PI) / 180)) < TOGETHER_KM;
}
