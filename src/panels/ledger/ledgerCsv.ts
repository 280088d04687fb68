import type { Atlas } from '../../domain/atlas.ts';
import { csv } from '../../domain/csv.ts';
import { concernedBy, countriesWith } from '../../domain/fates.ts';
import type { DataLanguage } from '../../domain/languages.ts';
import { type IndexedLedger, type LedgerRow, sectorsOf } from '../../domain/ledger.ts';

/** The rows that are shown, in their order, as a file: ids and codes as in the open data, words in the reader's language. */
export function ledgerCsv(
  rows: readonly LedgerRow[],
  { sources }: Pick<IndexedLedger, 'sources'>,
  { unplaced }: Pick<Atlas, 'unplaced'>,
  language: DataLanguage,
): string {
  return csv(
    rows.map((row) => {
      const { id, thread, commitments, leading, fate, claim } = row;
      const [lead] = commitments;
      const source = claim && sources[claim.source];
      return {
        promise: id,
        commitments: commitments.map((commitment) => commitment.id),
        quote_zh: leading.map(({ quote }) => quote),
        translation_en: leading.map(({ en }) => en),
        translation_ru: leading.map(({ ru }) => ru),
        kind: [...new Set(leading.map(({ kind }) => kind))],
        sectors: sectorsOf(row),
        wording: [...new Set(leading.map(({ firmness }) => firmness))],
        routes: [...new Set(commitments.flatMap(({ routes }) => routes))],
        places: [...new Set(commitments.flatMap(({ places }) => places))],
        unplaced_reason: (lead.unplaced && unplaced[lead.unplaced]?.[language]) ?? '',
        fate,
        date: claim?.date ?? '',
        countries: thread && claim ? countriesWith(thread.claims, claim.value) : [],
        concerns: thread ? [...concernedBy(thread)] : [],
        evidence: claim?.text[language] ?? '',
        source: source?.title ?? '',
        source_url: source?.url ?? '',
        source_grade: source?.grade ?? '',
        searched: thread?.searched.map(({ date }) => date) ?? [],
        pieces_of_evidence: String(thread?.claims.length ?? 0),
      };
    }),
  );
}
