import { type DataLanguage, dataLanguage, type UiLanguage } from '../../domain/languages.ts';
import type { PlaceSurroundings, RouteSurroundings } from '../../domain/surroundings.ts';
import type { UiWords } from '../ui.ts';
import { formatDate, wordsIn } from '../words.ts';
import { hands as en } from './en.ts';
import { hands as ru } from './ru.ts';
import { hands as zh } from './zh.ts';

/** One sentence for who does not see the map: what a thing is, where, along which way, beside what. */
export type HandsWords = {
  /** @param status with its date; empty where none is known */
  routeSentence: (route: RouteSurroundings, status: string, words: UiWords) => string;
  placeSentence: (place: PlaceSurroundings, status: string, words: UiWords) => string;
  /** What can be done on the map. */
  handsHelp: (count: number) => string;
};

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
