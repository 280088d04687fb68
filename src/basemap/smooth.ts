import type { Position } from 'geojson';
import type { Position as Point } from '../domain/atlas.ts';
import { cornersCut } from '../domain/measure.ts';

/** Takes the steps of rounded coordinates and the elbows of hand-drawn lines away; the ends stay. */
export function smooth(line: Position[], rounds: number): Position[] {
  return cornersCut(line as Point[], rounds);
}

/** The same for a ring, whose first and last position are one. */
export function smoothRing(ring: Position[], rounds: number): Position[] {
  const opened = smooth(ring, rounds).slice(1, -1);
  return [...opened, opened[0] ?? [0, 0]];
}
