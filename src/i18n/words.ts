import { fallbackOf, tagOf, type UiLanguage } from '../domain/languages.ts';
import type { UiWords } from './ui.ts';

/** One file a language, named by its id; a language with a fallback may lack words. */
const files = import.meta.glob<{ words: Partial<UiWords> }>('./languages/*.ts');
const loaded = new Map<UiLanguage, UiWords>();

/** Fetches the interface's words in a language. To be awaited before the page speaks it. */
export async function loadWords(language: UiLanguage): Promise<UiWords> {
  const known = loaded.get(language);
  if (known) return known;
  const file = files[`./languages/${language}.ts`];
  if (!file)
    throw new Error(`The interface has no words in "${language}": add src/i18n/languages/${language}.ts`);
  const fallback = fallbackOf(language);
  const [own, lent] = await Promise.all([file(), fallback && loadWords(fallback)]);
  const words = { ...lent, ...own.words } as UiWords;
  loaded.set(language, words);
  return words;
}

/** Words that `loadWords` has brought. */
export function wordsIn(language: UiLanguage): UiWords {
  const words = loaded.get(language);
  if (!words) throw new Error(`The words in "${language}" are not loaded yet`);
  return words;
}

/** The month of a date, as short as the language has it; of a date without one the year. */
export function formatMonth(date: string, language: UiLanguage): string {
  const [year = '', month] = date.split('-');
  if (!month) return wordsIn(language).year(year);
  return new Intl.DateTimeFormat(tagOf(language), {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(Number(year), Number(month) - 1, 1)));
}

/** A date as its source gives it, in the reader's way: 2024-12 → December 2024. */
export function formatDate(date: string, language: UiLanguage): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return wordsIn(language).year(year);
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(tagOf(language), {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment);
}
