import type { Claim, TimeScale } from '../../domain/atlas.ts';
import { isFigure, isStatusClaim } from '../../domain/claims.ts';
import { MARK_WIDTH } from '../../symbols/glyphs.ts';
import { type Dot, stacked } from './stacking.ts';

/** Above the bar what happened, on it what was so, below it the figures. */
export const LANES = ['events', 'statuses', 'figures'] as const;
export type Lane = (typeof LANES)[number];

/** A dot in its lane; one for which its lane has no room is there, and not seen until it has the focus. */
export type LaneDot = Dot & { lane: Lane; isOver: boolean };

/** How many levels of dots a lane shows in a row of one height. */
const ROOM: Record<Lane, number> = { events: 2, statuses: 1, figures: 1 };

export function laneOf(claim: Claim): Lane {
  if (isFigure(claim)) return 'figures';
  return isStatusClaim(claim) ? 'statuses' : 'events';
}

/** @param width of the axis, px */
export function inLanes(claims: Claim[], scale: TimeScale, width: number): LaneDot[] {
  const dots = LANES.flatMap((lane) => {
    const mark = lane === 'figures' ? 'other' : 'milestone';
    const own = claims.filter((claim) => laneOf(claim) === lane);
    return stacked(own, scale, () => MARK_WIDTH[mark] / width).map((dot): LaneDot => {
      const level = dot.level / dot.size;
      return { ...dot, level, lane, isOver: level >= ROOM[lane] };
    });
  });
  // One walks them by date, whichever lane they stand in.
  return claims.flatMap((claim) => dots.find((dot) => dot.claim === claim) ?? []);
}
