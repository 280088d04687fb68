import type { Claim, TimeScale } from '../../domain/atlas.ts';
import { isMilestone } from '../../domain/claims.ts';
import { momentOf, shareOf } from '../../domain/timeline.ts';

/** `level` and `size` count the levels of a line, from its foot. */
export type Dot = { claim: Claim; share: number; level: number; size: number };

/** How many levels a dot takes. */
const SIZE = { milestone: 2, figure: 1 };

/**
 * Sets the dots of one line so that none lies on another: each on the lowest level that is free at its place.
 * @param widthOf how wide a dot is, as a share of the axis
 */
export function stacked(claims: Claim[], scale: TimeScale, widthOf: (claim: Claim) => number): Dot[] {
  /** By level, how far along the axis it is taken. */
  const taken: number[] = [];
  return claims.map((claim) => {
    const share = shareOf(momentOf(claim.date), scale);
    const half = widthOf(claim) / 2;
    const size = SIZE[isMilestone(claim) ? 'milestone' : 'figure'];
    const levels = Array.from({ length: size }, (_, index) => index);
    let level = 0;
    while (levels.some((index) => (taken[level + index] ?? Number.NEGATIVE_INFINITY) > share - half)) level++;
    for (const index of levels) taken[level + index] = share + half;
    return { claim, share, level, size };
  });
}
