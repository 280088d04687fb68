import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { IndexedAtlas } from '../../domain/lookup.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { State, Store } from '../../state/store.ts';

/** What every panel stands on. */
export type Setting = { store: Store; atlas: IndexedAtlas };

export const SettingContext = createContext<Setting | null>(null);

export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error('A panel stands outside its setting');
  return setting;
}

export function useAtlasState<T>(selector: (state: State) => T): T {
  return useStore(useSetting().store, selector);
}

/** The interface's words, and a thing's name in the reader's language. */
export function useWords() {
  const language: Language = useAtlasState((state) => state.view.language);
  return { language, words: wordsIn(language) };
}
