import type { Claim, DatedStatus, Route, Segment, StatusClaim, StatusShare } from './atlas.ts';
import { isStatusClaim } from './claims.ts';
import { segmentKey, shareBy } from './segments.ts';
import type { SegmentCountry, Status } from './vocabulary.ts';

/** The status claims that speak of a segment, oldest first. */
export function statusClaimsOf(
  segment: { id: string; country: SegmentCountry | null },
  claims: Claim[],
): StatusClaim[] {
  return claims
    .filter(isStatusClaim)
    .filter((claim) => !claim.segments || claim.segments.includes(segment.id))
    .filter((claim) => !claim.country || claim.country === segment.country)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The status that the claims support at the end of a year, or at the newest claim where no year is given.
 * The same rule for every segment: the newest claim not after that moment. Undefined where none is so old.
 * @param statusClaims oldest first
 */
export function statusAt(statusClaims: StatusClaim[], year?: number): DatedStatus | undefined {
  const newest = statusClaims.findLast(({ date }) => year === undefined || Number(date.slice(0, 4)) <= year);
  return newest && { value: newest.value, date: newest.date, source: newest.source };
}

/** The statuses of a route's segments, the one of the longest part first, each with its newest claim. */
export function statusShares(segments: Segment[]): StatusShare[] {
  return [...shareBy(segments, ({ status }) => status.value)]
    .flatMap(([value, share]) => {
      const [newest] = segments
        .map(({ status }) => status)
        .filter((status) => status.value === value)
        .sort((a, b) => b.date.localeCompare(a.date));
      return newest ? [{ ...newest, share }] : [];
    })
    .sort((a, b) => b.share - a.share);
}

/** Stands for a status in a year that no claim about it reaches back to. */
export const UNSOURCED = 'unsourced';
export type StatusInYear = Status | typeof UNSOURCED;

/** The status of each segment, by its key, at the end of a year. */
export function statusesIn(
  routes: Pick<Route, 'id' | 'segments'>[],
  year: number,
): Map<string, StatusInYear> {
  return new Map(
    routes.flatMap((route) =>
      route.segments.map(({ id, statusClaims }): [string, StatusInYear] => [
        segmentKey(route.id, id),
        statusAt(statusClaims, year)?.value ?? UNSOURCED,
      ]),
    ),
  );
}
