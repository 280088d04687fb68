import { LANGUAGES, type Language } from '../domain/vocabulary.ts';

export const GROUPINGS = ['text', 'sector'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const LISTS = ['commitments', 'places'] as const;
export type List = (typeof LISTS)[number];

export const PAGES = ['map', 'timeline'] as const;
export type Page = (typeof PAGES)[number];

export const SELECTION_KINDS = ['route', 'place', 'region', 'commitment'] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];
export type Selection = { kind: SelectionKind; id: string };

/** What the reader has chosen to see. All of it is in the URL; the camera is MapLibre's, in the hash. */
export type View = {
  selection: Selection | null;
  /** Sector ids; none means all. */
  sectors: string[];
  query: string;
  language: Language;
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
    .find((tag): tag is Language => LANGUAGES.includes(tag as Language));
  return {
    selection: null,
    sectors: [],
    query: '',
    language: language ?? 'en',
    list: 'commitments',
    grouping: 'text',
    year: null,
    page: 'map',
  };
}

export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
