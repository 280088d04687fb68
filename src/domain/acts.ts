import type { FateClaim, Thread } from './atlas.ts';
import { isAct } from './fates.ts';
import { groupBy } from './lookup.ts';

/** An act of a promise: a dated claim that is no mere repetition. */
export type Act = { thread: Thread; claim: FateClaim };

/** The acts of one month, or of a year where the month is not known; `date` is that month or year. */
export type ActsOfMonth = { date: string; acts: Act[] };

/** What was done for the promises, by month, the oldest first. */
export function actsByMonth(threads: readonly Thread[]): ActsOfMonth[] {
  const acts = threads.flatMap((thread) =>
    thread.claims.filter(isAct).map((claim): Act => ({ thread, claim })),
  );
  return [...groupBy(acts, ({ claim }) => claim.date.slice(0, 7))]
    .map(([date, own]) => ({
      date,
      acts: own.toSorted((one, other) => (one.claim.date < other.claim.date ? -1 : 1)),
    }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}
