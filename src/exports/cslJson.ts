import { type Cited, citationKey } from './cited.ts';
import { AUTHOR } from './credit.ts';

/** A reference in CSL-JSON, which Zotero, Mendeley and Pandoc read: a list of one item. */
export function cslJson(cited: Cited): string {
  const { kind, title, original, passage, atlas, edition, link, retrieved, language } = cited;
  const note = [...(original ? [original] : []), ...(passage ? [`${passage.where} [${passage.id}]`] : [])];
  const item = {
    id: citationKey(cited),
    type: kind === 'view' ? 'dataset' : 'webpage',
    title,
    ...(title !== atlas && { 'container-title': atlas }),
    author: [{ literal: AUTHOR }],
    version: edition.version,
    issued: dateParts(edition.date),
    accessed: dateParts(retrieved),
    URL: link,
    language,
    ...(note.length > 0 && { note: note.join('. ') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
