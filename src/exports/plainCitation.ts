import { takeWordsIn } from '../i18n/take.ts';
import { formatDate } from '../i18n/words.ts';
import type { Cited } from './cited.ts';
import { AUTHOR } from './credit.ts';

/** A reference as one writes it in a text. */
export function plainCitation(cited: Cited): string {
  const { title, original, passage, atlas, edition, link, retrieved, language } = cited;
  const words = takeWordsIn(language);
  const name = original ? `${title} (${original})` : title;
  return [
    `${AUTHOR}.`,
    `${name}${passage ? ` [${where(passage, title)}]` : ''}.`,
    `${words.inAtlas(atlas, words.edition(edition.version, formatDate(edition.date, language)))}.`,
    `${link} (${words.retrieved(formatDate(retrieved, language))}).`,
  ].join(' ');
}

/** A passage's title says already where it stands. */
function where({ where, id }: NonNullable<Cited['passage']>, title: string): string {
  return title === where ? id : `${where}, ${id}`;
}
