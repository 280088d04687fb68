import type { TextFile } from '../domain/schema/texts.ts';
import { digestOf, withoutWhiteSpace } from './join/texts.ts';

/** The first place at which a text is not its source. */
export type Difference = {
  passage: string;
  /** Characters of the passage before it, white space left out. */
  at: number;
  /** What stands there in each, a few characters long; empty at an end. */
  source: string;
  ours: string;
};

/** So many characters show where one is. */
const SHOWN = 16;

/**
 * Compares a text with its source as plain text, white space and the text's furniture left out.
 * @returns the source's digest, or where the passages first differ from it
 */
export function compareWithSource(
  { passages, furniture }: Pick<TextFile, 'passages' | 'furniture'>,
  source: string,
): { digest: string } | { difference: Difference } {
  const apart = new Set(furniture.map(withoutWhiteSpace));
  const words = source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map(withoutWhiteSpace)
    .filter((line) => !apart.has(line))
    .join('');
  let start = 0;
  for (const [index, { id, zh }] of passages.entries()) {
    const ours = withoutWhiteSpace(zh);
    const isLast = index === passages.length - 1;
    const theirs = words.slice(start, isLast ? undefined : start + ours.length);
    if (theirs !== ours) {
      let from = 0;
      while (from < ours.length && ours[from] === theirs[from]) from++;
      return {
        difference: {
          passage: id,
          at: from,
          source: theirs.slice(from, from + SHOWN),
          ours: ours.slice(from, from + SHOWN),
        },
      };
    }
    start += ours.length;
  }
  return { digest: digestOf(words) };
}
