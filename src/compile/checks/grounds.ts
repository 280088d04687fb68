import type { Position } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import type { SegmentProperties } from '../../domain/schema/routes.ts';
import { groundAt, type Kilometres, stepsAlong } from '../derive/ground.ts';
import type { Path } from '../json.ts';
import type { Report } from '../problem.ts';

/** Within this of a berth the coast of the border data is coarser than the real one. */
const BERTH_KM = 5;
/** So much of a segment may lie outside the country it says, by the border data's own error. */
const ASTRAY = { km: 15, share: 0.15 };
/** So much of a line on land may lie in the sea of the border data. */
const WET_KM = 8;

/**
 * A sea lane on land, a road in the sea, a segment in another country than it says.
 * @param path of the feature
 */
export function checkGround(
  file: string,
  path: Path,
  properties: SegmentProperties,
  positions: Position[],
  kilometres: Kilometres,
  report: Report,
): void {
  const [start, end] = [positions[0], positions.at(-1)];
  if (!start || !end) return;
  if (properties.mode === 'sea-lane') {
    const ashore = stepsAlong(positions).find(
      ({ middle }) =>
        groundAt(middle, 'sea') !== 'sea' &&
        Math.min(lengthKm([start, middle]), lengthKm([middle, end])) > BERTH_KM,
    );
    if (ashore)
      report(
        file,
        path,
        `the sea lane crosses land at [${ashore.middle.map((n) => n.toFixed(3)).join(', ')}]; add points around it`,
      );
    return;
  }
  const { sea = 0, ...grounds } = kilometres;
  if (sea > WET_KM) report(file, path, `${sea.toFixed(0)} km of the line lie in the sea; mend the line`);
  if (properties.astray) return;
  const total = lengthKm(positions);
  for (const [ground, km] of Object.entries(grounds))
    if (ground !== properties.country && km > ASTRAY.km && km / total > ASTRAY.share)
      report(
        file,
        [...path, 'properties', 'country'],
        `says "${properties.country}", but ${km.toFixed(0)} of ${total.toFixed(0)} km lie in "${ground}" by the border data; cut the segment at the border, or say why in "astray"`,
      );
}
