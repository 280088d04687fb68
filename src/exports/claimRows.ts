import type { Place, Route, Source } from '../domain/atlas.ts';
import { isFigure } from '../domain/claims.ts';
import type { CsvRecord } from '../domain/csv.ts';
import { inEachLanguage, type Localized } from '../domain/languages.ts';

const NO_WORDS: Localized = { en: '', zh: '', ru: '' };

/** One row a claim about a route or a place, with its source. */
export function claimRows(
  routes: readonly Route[],
  places: readonly Place[],
  sources: Record<string, Source>,
): CsvRecord[] {
  return [
    ...routes.map(({ id, name, claims }) => ({ kind: 'route' as const, id, name, claims })),
    ...places.map(({ id, name, claims }) => ({ kind: 'place' as const, id, name, claims })),
  ].flatMap(({ kind, id, name, claims }) =>
    claims.map((claim) => ({
      of: kind,
      id,
      ...inEachLanguage('name', name),
      claim: claim.id,
      date: claim.date,
      kind: claim.kind,
      value: 'value' in claim ? String(claim.value) : '',
      unit: isFigure(claim) ? claim.unit : '',
      country: claim.country ?? '',
      segments: claim.segments ?? [],
      ...inEachLanguage('text', claim.text ?? NO_WORDS),
      ...sourceColumns(sources, claim.source),
      added: claim.added ?? '',
      reread: claim.reread ? `${claim.reread.date} ${claim.reread.by}` : '',
    })),
  );
}

function sourceColumns(sources: Record<string, Source>, id: string): CsvRecord {
  const source = sources[id];
  return {
    source: id,
    source_title: source?.title ?? '',
    source_publisher: source?.publisher ?? '',
    source_url: source?.url ?? '',
    source_date: source?.date ?? '',
    source_grade: source?.grade ?? '',
  };
}
