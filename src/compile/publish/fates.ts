import type { Ledger } from '../../domain/atlas.ts';
import { concernedBy, countriesWith, decidingClaim, fateOf } from '../../domain/fates.ts';
import { inEachLanguage } from '../../domain/languages.ts';

/** Rows of the open data: what became of each promise. */
export function threadRecords({ threads }: Ledger) {
  return threads.map((thread) => {
    const fate = fateOf(thread.claims);
    return {
      thread: thread.id,
      commitments: thread.commitments,
      fate,
      date: decidingClaim(thread.claims)?.date ?? '',
      countries: countriesWith(thread.claims, fate),
      concerns: concernedBy(thread),
      searched: thread.searched,
      ...(thread.note && inEachLanguage('note', thread.note)),
    };
  });
}
