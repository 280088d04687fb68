import { type DataLanguage, dataLanguage, type UiLanguage } from '../domain/languages.ts';
import { words as en } from './take/en.ts';
import { words as ru } from './take/ru.ts';
import type { TakeWords } from './take/words.ts';
import { words as zh } from './take/zh.ts';

const WORDS: Record<DataLanguage, TakeWords> = { en, zh, ru };

export function takeWordsIn(language: UiLanguage): TakeWords {
  return WORDS[dataLanguage(language)];
}
