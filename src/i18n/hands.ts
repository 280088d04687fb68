import { type DataLanguage, dataLanguage, type UiLanguage } from '../domain/languages.ts';
import type { PlaceSurroundings, RouteSurroundings } from '../domain/surroundings.ts';
import { hands as en } from './hands/en.ts';
import { hands as ru } from './hands/ru.ts';
import type { HandsWords } from './hands/words.ts';
import { hands as zh } from './hands/zh.ts';
import { formatDate, wordsIn } from './words.ts';

const WORDS: Record<DataLanguage, HandsWords> = { en, zh, ru };

export function handsWordsIn(language: UiLanguage): HandsWords {
  return WORDS[dataLanguage(language)];
}

export function sentenceOf(thing: RouteSurroundings | PlaceSurroundings, language: UiLanguage): string {
  const words = wordsIn(language);
  const { routeSentence, placeSentence } = handsWordsIn(language);
  const status = thing.status
    ? words.statusOn(words.status[thing.status.value], words.asOf(formatDate(thing.status.date, language)))
    : '';
  return 'modes' in thing ? routeSentence(thing, status, words) : placeSentence(thing, status, words);
}
