import type { Claim, Segment } from '../../domain/atlas.ts';
import { lengthRatio } from '../../domain/lengths.ts';
import type { ClaimEntry } from '../../domain/schema.ts';
import { type Report, unknownId } from '../problem.ts';

/** A measured length within this share of a published one needs no word. */
export const LENGTH_RATIO = { least: 0.9, most: 1.1 };

/**
 * @param field of the claims in their file
 * @param today YYYY-MM-DD; nothing is claimed of a later day
 */
export function checkClaims(
  file: string,
  field: string,
  claims: ClaimEntry[],
  segmentIds: Set<string>,
  today: string,
  report: Report,
): void {
  const ids = new Set<string>();
  for (const { id, date, segments = [] } of claims) {
    const at = `${field}.${id}`;
    if (ids.has(id)) report(file, at, 'is the id of two claims');
    ids.add(id);
    if (date > today.slice(0, date.length)) report(file, `${at}.date`, `${date} lies in the future`);
    for (const segment of segments)
      if (!segmentIds.has(segment)) report(file, `${at}.segments`, unknownId('segment', segment, segmentIds));
  }
}

export function checkLengths(
  file: string,
  claims: Claim[],
  segments: Segment[],
  explained: boolean,
  report: Report,
): void {
  if (explained) return;
  for (const claim of claims) {
    const ratio = lengthRatio(claim, segments);
    if (ratio === undefined || (ratio >= LENGTH_RATIO.least && ratio <= LENGTH_RATIO.most)) continue;
    const published = claim.kind === 'length' ? claim.value : 0;
    report(
      file,
      `claims.${claim.id.split('/')[1]}`,
      `our line is ${ratio.toFixed(2)} times the ${published} km published; mend the line, or explain in "length_note"`,
    );
  }
}
