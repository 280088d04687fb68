import type { Ledger } from '../../domain/atlas.ts';
import { concernedBy, countriesWith, decidingClaim, fateOf } from '../../domain/fates.ts';
import { inEachLanguage } from '../../domain/languages.ts';

/** Rows of the open data: what became of each promise, and each piece of evidence of it. */

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

export function fateRecords({ threads, sources }: Ledger) {
  return threads.flatMap((thread) =>
    thread.claims.map(({ id, value, date, countries, byFormat, commitments, text, source, added }) => ({
      id,
      thread: thread.id,
      commitments: commitments ?? thread.commitments,
      value,
      date,
      countries,
      countries_basis: byFormat ? 'format' : countries.length > 0 ? 'named' : 'none',
      ...inEachLanguage('text', text),
      source,
      source_title: sources[source]?.title ?? '',
      source_url: sources[source]?.url ?? '',
      source_grade: sources[source]?.grade ?? '',
      added,
    })),
  );
}
