import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Localized, Translation } from '../../domain/atlas.ts';
import { dataLanguage, SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import type { IndexedAtlas, IndexedOpening } from '../../domain/lookup.ts';
import type { Matches } from '../../domain/search.ts';
import type { Theme } from '../../domain/vocabulary.ts';
import { aside, COLON, COMMA, heldDashes, listed } from '../../i18n/typography.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Derived } from '../../state/derived.ts';
import { resolveTheme } from '../../state/preferences.ts';
import type { State, Store } from '../../state/store.ts';
import { usePrinting } from './usePrinting.ts';

/** What every panel stands on. */
export type Setting = { store: Store; atlas: IndexedOpening; derived: Derived };

export const SettingContext = createContext<Setting | null>(null);

export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error('A panel stands outside its setting');
  return setting;
}

/** The whole atlas, for the parts that are loaded together with it. */
export const AtlasContext = createContext<IndexedAtlas | null>(null);

export function useAtlas(): IndexedAtlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('A part that needs the whole atlas was loaded without it');
  return atlas;
}

export function useAtlasState<T>(selector: (state: State) => T): T {
  return useStore(useSetting().store, selector);
}

/** The interface's words, and how to say the data's in the reader's language. */
export function useWords() {
  const language = useAtlasState((state) => state.view.language);
  const spoken = dataLanguage(language);
  return {
    language,
    words: wordsIn(language),
    /** The language of the data that the reader is shown. */
    spoken,
    /** For `lang` attributes of the data's words. */
    tag: tagOf(spoken),
    say: (localized: Localized) => heldDashes(localized[spoken]),
    /** The same for what leaves the page, a citation or the title of a link, where nothing is set for lines. */
    plain: (localized: Localized) => localized[spoken],
    /** Members of a list, with the reader's own mark between them. */
    list: (parts: string[]) => listed(parts, spoken),
    colon: COLON[spoken],
    comma: COMMA[spoken],
    /** In the reader's own brackets, with what stands before them. */
    aside: (text: string) => aside(text, spoken),
    /** Our translation; undefined where the reader reads the source. */
    translated: (translation: Translation) =>
      spoken === SOURCE_LANGUAGE ? undefined : heldDashes(translation[spoken]),
  };
}

/** What the filters leave, as the lists and the map show it. */
export function useMatches(): Matches {
  const { derived } = useSetting();
  return useAtlasState(({ view }) => derived.matches(view));
}

/** What signs are drawn for; paper is light. */
export function useTheme(): Theme {
  const choice = useAtlasState(({ theme }) => theme);
  const theme = useSyncExternalStore(followSystem, () => resolveTheme(choice));
  return usePrinting() ? 'light' : theme;
}

/** A reader who leaves the theme to the system sees it change with the system. */
function followSystem(tell: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', tell);
  return () => system.removeEventListener('change', tell);
}
