import type { TimeScale } from './atlas.ts';

/** The axis begins with the year in which the Belt and Road was proposed; older claims stand before it. */
export const FIRST_YEAR = 2013;

/** The years that a reader may choose, oldest first. */
export function yearsOf({ newestYear }: TimeScale): number[] {
  return Array.from({ length: newestYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}
