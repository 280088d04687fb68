import type { HitKind, SearchField } from '../../domain/searchIndex.ts';

/** Words of the parts by which a reader finds things; they come with those parts, in every language. */
export type FindWords = {
  hitKind: Record<HitKind, string>;
  /** Where the words of a hit were found. */
  hitField: Record<SearchField, string>;
  results: string;
  total: (count: number) => string;
  showMore: (count: number) => string;
  /** What was typed is not there, and what is there with another letter is shown. */
  forgiven: (query: string) => string;
  nothing: (query: string) => string;
  nearest: string;
  takenFor: string;
  contents: string;
  /** Whether the map follows what is read. */
  follow: string;
  scriptLabel: string;
  script: Record<'both' | 'source' | 'translation', string>;
  copyReference: string;
  copied: string;
  mentionCount: (count: number) => string;
  mentionOf: (at: number, of: number) => string;
  previousMention: string;
  nextMention: string;
  readMentions: (count: number) => string;
  concordanceHint: string;
  /** How the firmness of words is told. */
  method: string;
  methodText: string;
  silent: string;
  namedAndMeant: (named: number, meant: number) => string;
  example: string;
  backToText: string;
  /** The texts on one thing, side by side. */
  compared: string;
  comparedHint: string;
  namedOnlyIn: (text: string) => string;
  /** Commitments of a text, of those in all. */
  leftByFilters: (count: number, of: number) => string;
};
