import { type DataLanguage, dataLanguage, type UiLanguage } from '../domain/languages.ts';
import { words as en } from './find/en.ts';
import { words as ru } from './find/ru.ts';
import type { FindWords } from './find/words.ts';
import { words as zh } from './find/zh.ts';

const WORDS: Record<DataLanguage, FindWords> = { en, zh, ru };

export function findWordsIn(language: UiLanguage): FindWords {
  return WORDS[dataLanguage(language)];
}
