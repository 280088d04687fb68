import type { Atlas, Translation } from '../../domain/atlas.ts';
import { DATA_LANGUAGES, inEachLanguage, SOURCE_LANGUAGE } from '../../domain/languages.ts';

/** Rows of the open data, as they stand in JSON and CSV. */

export function textRecords(atlas: Atlas) {
  return atlas.texts.map((text) => ({
    id: text.id,
    summit: text.summit,
    ...inEachLanguage('title', text.title),
    ...inEachLanguage('short', text.short),
    date: text.date,
    ...(text.note && { note: text.note.en }),
    passages: text.passages.map(({ id, kind, label, section, clauses: _, text: _text, ...words }) => ({
      id,
      kind,
      ...inEachLanguage('label', label),
      ...(section && inEachLanguage('section', section)),
      ...words,
    })),
  }));
}

export function commitmentRecords(atlas: Atlas) {
  return atlas.commitments.map((commitment) => ({
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
    unplaced_reason: commitment.unplaced ? (atlas.unplaced[commitment.unplaced]?.en ?? '') : '',
  }));
}

/** `country` where the region is one, `region` else. */
export function mentionRecords(atlas: Atlas) {
  const countries = new Set(atlas.regions.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  return atlas.mentions.map(({ passage, start, end, quote, manner, target }) => ({
    passage,
    start,
    end,
    quote,
    manner,
    [target.kind === 'region' && countries.has(target.id) ? 'country' : target.kind]: target.id,
  }));
}

/** In the order of the languages; the source's own words stand apart, as a quote. */
function translationOf(words: Translation): Record<string, string> {
  return Object.fromEntries(
    DATA_LANGUAGES.flatMap((language) =>
      language === SOURCE_LANGUAGE ? [] : [[language, words[language]] as const],
    ),
  );
}
