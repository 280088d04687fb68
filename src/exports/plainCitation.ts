import { takeWordsIn } from '../i18n/take.ts';
import { formatDate } from '../i18n/words.ts';
import type { Cited } from './cited.ts';
import { AUTHOR } from './credit.ts';

/** A reference as one writes it in a text. */
export function plainCitation(cited: Cited): string {
  const { kind, title, original, passage, atlas, edition, link, retrieved, language } = cited;
  const words = takeWordsIn(language);
  const published = words.edition(edition.version, formatDate(edition.date, language));
  const name = `${original ? `${title} (${original})` : title}${passage ? ` [${where(passage, title)}]` : ''}`;
  const parts = kind === 'view' ? [`${name}, ${published}`] : [name, words.inAtlas(atlas, published)];
  return [
    ...[AUTHOR, ...parts].map((part) => (part.endsWith('.') ? part : `${part}.`)),
    `${link} (${words.retrieved(formatDate(retrieved, language))}).`,
  ].join(' ');
}

/** A passage's title says already where it stands. */
function where({ where, id }: NonNullable<Cited['passage']>, title: string): string {
  return title === where ? id : `${where}, ${id}`;
}
