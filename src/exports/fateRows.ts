import type { Source, Thread } from '../domain/atlas.ts';
import { inEachLanguage } from '../domain/languages.ts';

/** A row a piece of evidence of what became of a promise, as the open data has it. */
export function fateRows(threads: readonly Thread[], sources: Readonly<Record<string, Source>>) {
  return threads.flatMap((thread) =>
    thread.claims.map(
      ({ id, value, date, countries, byFormat, commitments, text, sites, source, added }) => ({
        id,
        thread: thread.id,
        commitments: commitments ?? thread.commitments,
        value,
        date,
        countries,
        countries_basis: byFormat ? 'format' : countries.length > 0 ? 'named' : 'none',
        ...inEachLanguage('text', text),
        sites: sites ?? [],
        source,
        source_title: sources[source]?.title ?? '',
        source_url: sources[source]?.url ?? '',
        source_grade: sources[source]?.grade ?? '',
        added,
      }),
    ),
  );
}
