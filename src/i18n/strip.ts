import { type DataLanguage, dataLanguage, type UiLanguage } from '../domain/languages.ts';
import { words as en } from './strip/en.ts';
import { words as ru } from './strip/ru.ts';
import type { StripWords } from './strip/words.ts';
import { words as zh } from './strip/zh.ts';

const WORDS: Record<DataLanguage, StripWords> = { en, zh, ru };

export function stripWordsIn(language: UiLanguage): StripWords {
  return WORDS[dataLanguage(language)];
}
