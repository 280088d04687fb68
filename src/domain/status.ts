import type { Claim, DatedStatus, Route } from './atlas.ts';
import { STATUSES, type Status } from './vocabulary.ts';

export function isStatus(value: unknown): value is Status {
  return STATUSES.includes(value as Status);
}

/** The status claims that speak of a segment, oldest first. */
export function statusClaimsOf(segment: string, claims: Claim[]): Claim[] {
  return claims
    .filter((claim) => claim.kind === 'status' && isStatus(claim.value))
    .filter((claim) => !claim.segments || claim.segments.includes(segment))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The status that the claims support at the end of a year, or at the newest claim where no year is given.
 * The same rule for every segment: the newest claim not after that moment. Undefined where none is so old.
 */
export function statusAt(statusClaims: Claim[], year?: number): DatedStatus | undefined {
  const known = statusClaims.filter((claim) => year === undefined || Number(claim.date.slice(0, 4)) <= year);
  const newest = known.at(-1);
  if (!newest || !isStatus(newest.value)) return undefined;
  return { value: newest.value, date: newest.date, source: newest.source };
}

/** Stands for a status in a year that no claim about it reaches back to. */
export const UNSOURCED = 'unsourced';
export type StatusInYear = Status | typeof UNSOURCED;

/** The status of each segment, by `<route>/<segment>`, at the end of a year. */
export function statusesIn(routes: Route[], year: number): Map<string, StatusInYear> {
  return new Map(
    routes.flatMap((route) =>
      route.segments.map(({ id, statusClaims }): [string, StatusInYear] => [
        `${route.id}/${id}`,
        statusAt(statusClaims, year)?.value ?? UNSOURCED,
      ]),
    ),
  );
}
