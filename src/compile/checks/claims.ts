import type { Claim, Segment } from '../../domain/atlas.ts';
import { lengthRatio } from '../../domain/lengths.ts';
import { isStatus } from '../../domain/status.ts';
import { type Report, unknownId } from '../problem.ts';

/** A measured length within this share of a published one needs no word. */
export const LENGTH_RATIO = { least: 0.9, most: 1.1 };

/** @param today YYYY-MM-DD; nothing is claimed of a later day */
export function checkClaims(
  file: string,
  claims: Claim[],
  segmentIds: Set<string>,
  today: string,
  report: Report,
): void {
  claims.forEach((claim, index) => {
    const field = `claims.${index}`;
    if (claim.date > today.slice(0, claim.date.length))
      report(file, `${field}.date`, `${claim.date} lies in the future`);
    for (const id of claim.segments ?? []) {
      if (!segmentIds.has(id)) report(file, `${field}.segments`, unknownId('segment', id, segmentIds));
    }
    if (claim.kind === 'status' && !isStatus(claim.value))
      report(
        file,
        `${field}.value`,
        'a status claim needs a status: operating, construction, planned or stalled',
      );
    else if (claim.kind === 'event' && !claim.text)
      report(file, `${field}.text`, 'an event needs its account in zh, en and ru');
    else if (
      claim.kind !== 'status' &&
      claim.kind !== 'event' &&
      (typeof claim.value !== 'number' || !claim.unit)
    )
      report(file, `${field}.value`, `a ${claim.kind} claim needs a number and a unit`);
  });
}

export function checkLengths(
  file: string,
  claims: Claim[],
  segments: Segment[],
  explained: boolean,
  report: Report,
): void {
  claims.forEach((claim, index) => {
    const ratio = lengthRatio(claim, segments);
    if (ratio === undefined || explained) return;
    if (ratio < LENGTH_RATIO.least || ratio > LENGTH_RATIO.most) {
      report(
        file,
        `claims.${index}`,
        `our line is ${ratio.toFixed(2)} times the ${claim.value} km published; mend the line, or explain in "length_note"`,
      );
    }
  });
}
