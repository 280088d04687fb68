import type { Atlas } from '../../domain/atlas.ts';
import { inEachLanguage } from '../../domain/languages.ts';
import { commitmentRow } from '../../exports/commitmentRow.ts';

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
  return atlas.commitments.map((commitment) => commitmentRow(commitment, atlas));
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
