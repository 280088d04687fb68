import type { DataLanguage } from '../domain/languages.ts';

/** Between the members of a list. */
const BETWEEN: Record<DataLanguage, string> = { en: ', ', zh: '、', ru: ', ' };

export function listed(parts: string[], language: DataLanguage): string {
  return parts.join(BETWEEN[language]);
}

/** No line begins with a dash: where Russian has a space before it, that may not be broken. */
export function heldDashes(text: string): string {
  return text.replaceAll(' — ', '\u00a0— ');
}

/** Words that are read elsewhere than on the page (cited, found, shown as a card), without what was set for its lines. */
export function unset(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
