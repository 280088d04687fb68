import type { FateClaim, Thread } from './atlas.ts';
import { isAct } from './fates.ts';
import { groupBy } from './lookup.ts';

/** An act of a promise: a dated claim that is no mere repetition. */
export type Act = { thread: Thread; claim: FateClaim };

/** The acts of a quarter, from its first to its last month; of those whose month is not known, of a year. */
export type ActsOfSpan = { from: string; middle: string; to: string; acts: Act[] };

/** What was done for the promises, by quarter, the oldest first. */
export function actsByQuarter(threads: readonly Thread[]): ActsOfSpan[] {
  const acts = threads.flatMap((thread) =>
    thread.claims.filter(isAct).map((claim): Act => ({ thread, claim })),
  );
  return [...groupBy(acts, ({ claim }) => spanOf(claim.date).from)]
    .map(([from, own]) => ({
      ...spanOf(from),
      acts: own.toSorted((one, other) => compare(one.claim.date, other.claim.date)),
    }))
    .sort((one, other) => compare(one.middle, other.middle));
}

/** @param date a year, a month or a day */
function spanOf(date: string): Omit<ActsOfSpan, 'acts'> {
  const [year = '', month] = date.split('-');
  if (!month) return { from: year, middle: year, to: year };
  const first = 3 * Math.floor((Number(month) - 1) / 3) + 1;
  const [from = '', middle = '', to = ''] = [0, 1, 2].map(
    (later) => `${year}-${String(first + later).padStart(2, '0')}`,
  );
  return { from, middle, to };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
