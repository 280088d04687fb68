import type { Edition } from '../domain/atlas.ts';
import type { SelectionKind } from '../domain/emphasis.ts';
import type { DataLanguage } from '../domain/languages.ts';

export type CitedKind = 'view' | 'passage' | SelectionKind;

/** What is cited, all that a reference may say of it; words in the reader's language. */
export type Cited = {
  kind: CitedKind;
  /** Of the thing, or the id of the passage; empty for a view. */
  id: string;
  title: string;
  /** The Chinese name, or the quoted words, where the title is in another language. */
  original: string | null;
  /** Where the words stand, for a passage or a commitment. */
  passage: { id: string; where: string } | null;
  /** The atlas's own title. */
  atlas: string;
  edition: Pick<Edition, 'version' | 'date'>;
  /** Opens it; absolute. */
  link: string;
  /** YYYY-MM-DD. */
  retrieved: string;
  language: DataLanguage;
};

/** A key that bibliographies may know it by. */
export function citationKey({ kind, id, edition }: Pick<Cited, 'kind' | 'id' | 'edition'>): string {
  return ['corridor-atlas', edition.version, kind, id]
    .filter(Boolean)
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-');
}
