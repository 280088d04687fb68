import type { Claim, Place, Route, StatusClaim, TimeScale } from './atlas.ts';
import { isMilestone, isStatusClaim } from './claims.ts';
import { type StatusInYear, UNSOURCED } from './status.ts';
import { STATUSES } from './vocabulary.ts';
import { FIRST_YEAR } from './years.ts';

/** How much of the cell before the first year stays free at each side. */
const EARLIER_MARGIN = 0.2;

export function timeScale(things: Pick<Route | Place, 'claims'>[]): TimeScale {
  const moments = things.flatMap(({ claims }) => claims.map(({ date }) => momentOf(date)));
  return {
    oldest: Math.min(FIRST_YEAR, ...moments),
    newestYear: Math.max(FIRST_YEAR, ...moments.map(Math.floor)),
  };
}

/** A date in years. One known only to the year, or the month, stands in the middle of it. */
export function momentOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day, 12) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

const STATUSES_IN_TIME: readonly StatusInYear[] = [...STATUSES, UNSOURCED];

/** What is older than the first year is pressed into so many cells. */
export const EARLIER_CELLS = 2;

/** How many cells, each as wide as a year, the axis has: some for all that is older, then the years. */
export function cellCount({ newestYear }: TimeScale): number {
  return newestYear - FIRST_YEAR + 1 + EARLIER_CELLS;
}

/** Where a moment stands on the axis, 0 to 1. */
export function shareOf(moment: number, scale: TimeScale): number {
  const cells = cellCount(scale);
  if (moment >= FIRST_YEAR) return (moment - FIRST_YEAR + EARLIER_CELLS) / cells;
  const within = (moment - scale.oldest) / (FIRST_YEAR - scale.oldest);
  return (EARLIER_CELLS * (EARLIER_MARGIN + (1 - 2 * EARLIER_MARGIN) * within)) / cells;
}

/** A stretch of time through which the statuses stay as they are; moments in years. */
export type StatusRun = {
  from: number;
  to: number;
  /** How much of the length has which status, 0 to 1, in the order of the vocabulary, without what has none. */
  shares: { value: StatusInYear; share: number }[];
  /** No source speaks of it so late: the newest that is known is carried on. */
  isSilent: boolean;
};

/**
 * What the status claims say through time: from the oldest claim on, a run from each claim to the next, by the rule of
 * `statusAt`; from the newest on nothing more is known.
 * @param parts of a route its segments, of a place the place itself; their claims oldest first
 * @param end of the axis
 */
export function statusRuns(
  parts: { lengthKm: number; statusClaims: StatusClaim[] }[],
  end: number,
): StatusRun[] {
  const whole = parts.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
  const moments = parts.flatMap(({ statusClaims }) => statusClaims.map(({ date }) => momentOf(date)));
  const bounds = [...new Set([...moments.filter((moment) => moment < end), end])].sort((a, b) => a - b);
  const newest = bounds.at(-2);
  return bounds.slice(0, -1).map((from, index) => {
    const statuses = parts.map(({ lengthKm, statusClaims }) => ({
      lengthKm,
      value: statusClaims.findLast(({ date }) => momentOf(date) <= from)?.value ?? UNSOURCED,
    }));
    const shareOfStatus = (value: StatusInYear) =>
      statuses.filter((one) => one.value === value).reduce((sum, { lengthKm }) => sum + lengthKm, 0) / whole;
    return {
      from,
      to: bounds[index + 1] ?? end,
      shares: STATUSES_IN_TIME.map((value) => ({ value, share: shareOfStatus(value) })).filter(
        ({ share }) => share > 0,
      ),
      isSilent: from === newest,
    };
  });
}

/** The parts of a thing that have a status each: the segments of a route, a place as a whole. */
export function statusParts(thing: Route | Place): { lengthKm: number; statusClaims: StatusClaim[] }[] {
  if ('segments' in thing) return thing.segments;
  const statusClaims = thing.claims.filter(isStatusClaim).sort((a, b) => a.date.localeCompare(b.date));
  return [{ lengthKm: 1, statusClaims }];
}

/** The claims of a thing by date; of one date, what happened and what was so before mere figures. */
export function datedClaims({ claims }: Pick<Route | Place, 'claims'>): Claim[] {
  return [...claims].sort(
    (one, other) =>
      momentOf(one.date) - momentOf(other.date) || Number(isMilestone(other)) - Number(isMilestone(one)),
  );
}
