import type { Language } from '../domain/vocabulary.ts';
import { en, type UiWords } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const uiWords: Record<Language, UiWords> = { en, zh, ru };

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', zh: '中文', ru: 'Русский' };

/** For `lang` attributes: quotes are Simplified Chinese whatever the interface speaks. */
export const HTML_LANG: Record<Language, string> = { en: 'en', zh: 'zh-Hans', ru: 'ru' };

/** A date as its source gives it, in the reader's way: 2024-12 → December 2024. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return language === 'zh' ? `${year}年` : year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(HTML_LANG[language], {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment);
}
