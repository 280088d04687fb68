import type { Selection } from '../domain/emphasis.ts';
import { UI_LANGUAGE_IDS, type UiLanguage } from '../domain/languages.ts';
import type { CommitmentKind, Page } from '../domain/vocabulary.ts';

export const GROUPINGS = ['text', 'sector'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Routes and places are what a stranger reads first. */
export const LISTS = ['places', 'commitments'] as const;
export type List = (typeof LISTS)[number];

/** What the reader has chosen to see. All of it is in the URL; the camera is MapLibre's, in the hash. */
export type View = {
  selection: Selection | null;
  /** Sector ids; none means all. */
  sectors: string[];
  /** Kinds of commitment; none means all. */
  kinds: CommitmentKind[];
  query: string;
  language: UiLanguage;
  list: List;
  grouping: Grouping;
  /** The map shows the statuses at the end of this year; null: the newest. */
  year: number | null;
  page: Page;
};

/** @param languages the browser's, most wanted first */
export function initialView(languages: readonly string[]): View {
  const language = languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .map((wanted) => UI_LANGUAGE_IDS.find((id) => id === wanted))
    .find((known) => known !== undefined);
  return {
    selection: null,
    sectors: [],
    kinds: [],
    query: '',
    language: language ?? 'en',
    list: 'places',
    grouping: 'text',
    year: null,
    page: 'map',
  };
}

export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
