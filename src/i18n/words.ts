import type { Language } from '../domain/vocabulary.ts';
import type { UiWords } from './en.ts';

const sources: Record<Language, () => Promise<UiWords>> = {
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh.ts')).zh,
  ru: async () => (await import('./ru.ts')).ru,
};
const loaded = new Map<Language, UiWords>();

/** Fetches the interface's words in a language. To be awaited before the page speaks it. */
export async function loadWords(language: Language): Promise<UiWords> {
  const words = loaded.get(language) ?? (await sources[language]());
  loaded.set(language, words);
  return words;
}

/** Words that `loadWords` has brought. */
export function wordsIn(language: Language): UiWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`The words in "${language}" are not loaded yet`);
  return words;
}

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
