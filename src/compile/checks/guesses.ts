import type { Position } from '../../domain/atlas.ts';
import { turnDegrees } from '../../domain/measure.ts';
import type { RouteFile } from '../../domain/schema/routes.ts';
import type { Report } from '../problem.ts';

/** A guessed point may soften a line, not bend it. */
const MAX_GUESSED_TURN_DEGREES = 25;

/** Detail that no source describes: a sketch goes through cited points alone, and no line turns where nobody knows that it does. */
export function checkGuesses(id: string, { features }: RouteFile, report: Report): void {
  const file = `routes/${id}.geojson`;
  for (const [index, { properties, geometry }] of features.entries()) {
    if ('shares' in properties || !geometry) continue;
    const positions = geometry.coordinates;
    for (const [at, point] of (properties.points ?? []).entries()) {
      if (point.basis !== 'guess') continue;
      const place = positions.findIndex(([lon, lat]) => lon === point.at[0] && lat === point.at[1]);
      const isEnd = place <= 0 || place === positions.length - 1;
      const path = ['features', index, 'properties', 'points', at];
      if (isEnd) continue;
      if (properties.alignment === 'schematic')
        report(
          file,
          path,
          'is a guess on a schematic line; take it out: between cited points the curve is drawn',
        );
      else if (turnAt(positions, place) > MAX_GUESSED_TURN_DEGREES)
        report(
          file,
          path,
          `is a guess, and the line turns by ${turnAt(positions, place).toFixed(0)}° there (at most ${MAX_GUESSED_TURN_DEGREES}°); take it out, or cite it`,
        );
    }
  }
}

function turnAt(positions: Position[], index: number): number {
  const [before, at, after] = positions.slice(index - 1, index + 2);
  return before && at && after ? turnDegrees(before, at, after) : 0;
}
