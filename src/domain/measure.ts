import { length } from '@turf/length';
import type { Position } from './atlas.ts';

/** Length along the positions, km, on the sphere that Turf uses (radius 6,371.0088 km). */
export function lengthKm(positions: Position[]): number {
  return length({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: positions },
  });
}

/** The turn of a line at its middle position, degrees: 0 goes straight on, 180 goes back. */
export function turnDegrees(before: Position, at: Position, after: Position): number {
  const squeeze = Math.cos((at[1] * Math.PI) / 180);
  const incoming = Math.atan2(at[1] - before[1], (at[0] - before[0]) * squeeze);
  const outgoing = Math.atan2(after[1] - at[1], (after[0] - at[0]) * squeeze);
  const turn = Math.abs(((outgoing - incoming) * 180) / Math.PI) % 360;
  return turn > 180 ? 360 - turn : turn;
}

/** Chaikin's corner cutting: in each round every corner gives way to two points; the ends stay. */
export function cornersCut(line: Position[], rounds: number): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (rounds === 0 || !first || !last) return line;
  const cut = line.slice(1).flatMap((to, index): Position[] => {
    const from = line[index] ?? to;
    const between = (share: number): Position => [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
    ];
    return [between(0.25), between(0.75)];
  });
  return cornersCut([first, ...cut, last], rounds - 1);
}
