import type { Position } from 'geojson';

/** Chaikin's corner cutting, ends kept: takes the steps of rounded coordinates and the elbows of hand-drawn lines away. */
export function smooth(line: Position[], rounds: number): Position[] {
  let current = line;
  for (let round = 0; round < rounds; round++) {
    const next: Position[] = [];
    for (let index = 0; index < current.length - 1; index++) {
      const [x1 = 0, y1 = 0] = current[index] ?? [];
      const [x2 = 0, y2 = 0] = current[index + 1] ?? [];
      next.push(
        [x1 * 0.75 + x2 * 0.25, y1 * 0.75 + y2 * 0.25],
        [x1 * 0.25 + x2 * 0.75, y1 * 0.25 + y2 * 0.75],
      );
    }
    current = [current[0] ?? [0, 0], ...next, current.at(-1) ?? [0, 0]];
  }
  return current;
}

/** The same for a ring, whose first and last position are one. */
export function smoothRing(ring: Position[], rounds: number): Position[] {
  const opened = smooth(ring, rounds).slice(1, -1);
  return [...opened, opened[0] ?? [0, 0]];
}
