import type { Claim, Place, Route, TimeScale } from './atlas.ts';
import { isMilestone } from './claims.ts';

/** The axis begins with the year in which the Belt and Road was proposed; older claims stand before it. */
export const FIRST_YEAR = 2013;

/** How much of the cell before the first year stays free at each side. */
const EARLIER_MARGIN = 0.2;

export function timeScale(things: Pick<Route | Place, 'claims'>[]): TimeScale {
  const moments = things.flatMap(({ claims }) => claims.map(({ date }) => momentOf(date)));
  return {
    oldest: Math.min(FIRST_YEAR, ...moments),
    newestYear: Math.max(FIRST_YEAR, ...moments.map(Math.floor)),
  };
}

/** The years that a reader may choose, oldest first. */
export function yearsOf({ newestYear }: TimeScale): number[] {
  return Array.from({ length: newestYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

/** A date in years. One known only to the year, or the month, stands in the middle of it. */
export function momentOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day, 12) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** How many cells, each as wide as a year, the axis has: one for all that is older, then the years. */
export function cellCount({ newestYear }: TimeScale): number {
  return newestYear - FIRST_YEAR + 2;
}

/** Where a moment stands on the axis, 0 to 1. What is older than the first year is pressed into one cell. */
export function shareOf(moment: number, scale: TimeScale): number {
  const cells = cellCount(scale);
  if (moment >= FIRST_YEAR) return (moment - FIRST_YEAR + 1) / cells;
  const within = (moment - scale.oldest) / (FIRST_YEAR - scale.oldest);
  return (EARLIER_MARGIN + (1 - 2 * EARLIER_MARGIN) * within) / cells;
}

/** The claims of a thing by date; of one date, what happened and what was so before mere figures. */
export function datedClaims({ claims }: Pick<Route | Place, 'claims'>): Claim[] {
  return [...claims].sort(
    (one, other) =>
      momentOf(one.date) - momentOf(other.date) || Number(isMilestone(other)) - Number(isMilestone(one)),
  );
}
