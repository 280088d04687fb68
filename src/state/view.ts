import type { Selection } from '../domain/emphasis.ts';
import { UI_LANGUAGE_IDS, type UiLanguage } from '../domain/languages.ts';

import type { Trail } from '../domain/trail.ts';
import type {
  ChangeOrder,
  CommitmentKind,
  Fate,
  Firmness,
  LedgerGrouping,
  LedgerOrder,
  Page,
} from '../domain/vocabulary.ts';

export const GROUPINGS = ['text', 'sector'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Routes and places are what a stranger reads first. */
export const LISTS = ['places', 'commitments'] as const;
export type List = (typeof LISTS)[number];

/** The words of a text as they are, our translation, or one under the other. */
export const SCRIPTS = ['both', 'source', 'translation'] as const;
export type Script = (typeof SCRIPTS)[number];

/** So many strips stand side by side. */
export const MOST_STRIPS = 2;

/** What a frame of another page may have beside the map, and whether the map in it stands still. */
export const FRAME_PARTS = ['panel', 'legend', 'year', 'still'] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

/** What the reader has chosen to see. All of it is in the URL; the camera is MapLibre's, in the hash. */
export type View = {
  selection: Selection | null;
  /** Sector ids; none means all. */
  sectors: string[];
  /** Kinds of commitment; none means all. */
  kinds: CommitmentKind[];
  /** Steps of firmness; none means all. */
  firmness: Firmness[];
  /** What became of a promise; none means all. */
  fates: Fate[];
  query: string;
  language: UiLanguage;
  list: List;
  grouping: Grouping;
  /** The map shows the statuses at the end of this year; null: the newest. */
  year: number | null;
  ledgerGrouping: LedgerGrouping;
  ledgerOrder: LedgerOrder;
  /** Whether the map marks the towns in which evidence of promises lies. */
  sites: boolean;
  /** What the page of changes is put in order by. */
  changesBy: ChangeOrder;
  page: Page;
  /** Id of the passage that is read; null: none. */
  passage: string | null;
  /** The thing whose mentions are read one after the other. */
  trail: Trail | null;
  /** Routes whose strips stand side by side, at most two. */
  strips: string[];
  /** Which words of the texts are read. */
  script: Script;
  /** Shown without head and tools, for a frame of another page; null: the whole atlas. */
  embed: FramePart[] | null;
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
    firmness: [],
    fates: [],
    query: '',
    language: language ?? 'en',
    list: 'places',
    grouping: 'text',
    year: null,
    ledgerGrouping: 'text',
    ledgerOrder: 'text',
    sites: false,
    changesBy: 'added',
    page: 'map',
    passage: null,
    trail: null,
    strips: [],
    script: 'both',
    embed: null,
  };
}

export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
