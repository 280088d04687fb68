import type { PlaceSurroundings, RouteSurroundings } from '../../domain/surroundings.ts';
import type { UiWords } from '../ui.ts';

/** One sentence for who does not see the map: what a thing is, where, along which way, beside what. */
export type HandsWords = {
  /** @param status with its date; empty where none is known */
  routeSentence: (route: RouteSurroundings, status: string, words: UiWords) => string;
  placeSentence: (place: PlaceSurroundings, status: string, words: UiWords) => string;
  /** What can be done on the map. */
  handsHelp: (count: number) => string;
};
