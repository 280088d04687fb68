import type { DataLanguage } from '../domain/languages.ts';

/** Between the members of a list. */
const BETWEEN: Record<DataLanguage, string> = { en: ', ', zh: '、', ru: ', ' };

/** Between a word and what it introduces. */
export const COLON: Record<DataLanguage, string> = { en: ': ', zh: '：', ru: ': ' };

/** Between a value and what says when or whence it is. */
export const COMMA: Record<DataLanguage, string> = { en: ', ', zh: '，', ru: ', ' };

/** What is said beside a word, in brackets after it. */
export function aside(text: string, language: DataLanguage): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

export function listed(parts: string[], language: DataLanguage): string {
  return parts.join(BETWEEN[language]);
}

/** No line begins with a dash: where Russian has a space before it, that may not be broken. */
export function heldDashes(text: string): string {
  return text.replaceAll(' — ', '\u00a0— ');
}
