import type { Atlas, Commitment, Translation } from '../domain/atlas.ts';
import { DATA_LANGUAGES, SOURCE_LANGUAGE } from '../domain/languages.ts';

/** A commitment as the open data has it, the same in what the build publishes and in what a reader takes away. */
export function commitmentRow(commitment: Commitment, { unplaced }: Pick<Atlas, 'unplaced'>) {
  return {
    id: commitment.id,
    text: commitment.text,
    passage: commitment.passage,
    kind: commitment.kind,
    quote_zh: commitment.quote,
    ...translationOf(commitment),
    wording_zh: commitment.wording ?? [],
    governing_zh: commitment.governing ?? '',
    firmness: commitment.firmness,
    sectors: commitment.sectors,
    routes: commitment.routes,
    places: commitment.places,
    unplaced_reason: commitment.unplaced ? (unplaced[commitment.unplaced]?.en ?? '') : '',
  };
}

/** In the order of the languages; the source's own words stand apart, as a quote. */
function translationOf(words: Translation): Record<string, string> {
  return Object.fromEntries(
    DATA_LANGUAGES.flatMap((language) =>
      language === SOURCE_LANGUAGE ? [] : [[language, words[language]] as const],
    ),
  );
}
