import type { Claim, Segment } from '../../domain/atlas.ts';
import { lengthRatio } from '../../domain/lengths.ts';
import type { ClaimEntry } from '../../domain/schema.ts';
import type { Path } from '../json.ts';
import { unknownId } from '../nearest.ts';
import type { Report } from '../problem.ts';

/** A measured length within this share of a published one needs no word. */
export const LENGTH_RATIO = { least: 0.9, most: 1.1 };

/**
 * @param path of the claims in their file
 * @param today YYYY-MM-DD; nothing is claimed of a later day
 */
export function checkClaims(
  file: string,
  path: Path,
  claims: Pick<ClaimEntry, 'id' | 'date' | 'segments'>[],
  segmentIds: Set<string>,
  today: string,
  report: Report,
): void {
  const ids = new Map<string, Path>();
  const unknown = new Map<string, Path[]>();
  for (const [index, { id, date, segments = [] }] of claims.entries()) {
    const at = [...path, index];
    const twin = ids.get(id);
    if (twin) report(file, at, 'has the id of another claim; give it its own', [twin]);
    else ids.set(id, at);
    if (date > today.slice(0, date.length))
      report(file, [...at, 'date'], `${date} lies in the future; a claim is of what has been`);
    for (const [place, segment] of segments.entries())
      if (!segmentIds.has(segment))
        unknown.set(segment, [...(unknown.get(segment) ?? []), [...at, 'segments', place]]);
  }
  for (const [segment, [first = [], ...others]] of unknown)
    report(file, first, unknownId('segment', segment, segmentIds), others);
}

export function checkLengths(
  file: string,
  claims: Claim[],
  segments: Segment[],
  explained: boolean,
  report: Report,
): void {
  if (explained) return;
  for (const [index, claim] of claims.entries()) {
    const ratio = lengthRatio(claim, segments);
    if (ratio === undefined || (ratio >= LENGTH_RATIO.least && ratio <= LENGTH_RATIO.most)) continue;
    const published = claim.kind === 'length' ? claim.value : 0;
    report(
      file,
      ['claims', index],
      `our line is ${ratio.toFixed(2)} times the ${published} km published; mend the line, or explain in "length_note"`,
    );
  }
}
