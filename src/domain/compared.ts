import type { Target, Text } from './atlas.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';
import type { IndexedAtlas } from './lookup.ts';

/** Words that another text has too when it speaks of the same thing, or that are this text's own. */
export type ComparedRun = { words: string; isCommon: boolean };
export type ComparedExcerpt = { excerpt: Excerpt; runs: ComparedRun[] };

/** What one text says of a thing; nothing where it is silent. */
export type ComparedText = { text: Text; excerpts: ComparedExcerpt[] };

/** A single sign in common says nothing: 和, 的 and the comma stand everywhere. */
const SHORTEST = 2;
const LETTERS = /[\p{L}\p{N}]/gu;

/** What every text says of a thing, text by text, each word compared with what the other texts say of it. */
export function comparedTexts(atlas: IndexedAtlas, target: Target): ComparedText[] {
  const excerpts = excerptsOf(atlas, target);
  return atlas.texts.map((text) => {
    const others = excerpts.filter(({ passage }) => passage.text !== text.id).map(wordsOf);
    return {
      text,
      excerpts: excerpts
        .filter(({ passage }) => passage.text === text.id)
        .map((excerpt) => ({ excerpt, runs: comparedRuns(wordsOf(excerpt), others) })),
    };
  });
}

function wordsOf({ passage, start, end }: Excerpt): string {
  return passage.zh.slice(start, end);
}

/** Cuts words where what others say too begins and ends; each common run is as long as it can be. */
export function comparedRuns(words: string, others: readonly string[]): ComparedRun[] {
  const runs: ComparedRun[] = [];
  const add = (piece: string, isCommon: boolean) => {
    const last = runs.at(-1);
    if (last?.isCommon === isCommon) last.words += piece;
    else runs.push({ words: piece, isCommon });
  };
  for (let at = 0; at < words.length; ) {
    const length = commonFrom(words, at, others);
    add(words.slice(at, at + Math.max(1, length)), length > 0);
    at += Math.max(1, length);
  }
  return runs;
}

/** How many signs from here on another has too, one after the other; 0 where they are fewer than count. */
function commonFrom(words: string, at: number, others: readonly string[]): number {
  let length = 0;
  while (
    at + length < words.length &&
    others.some((other) => other.includes(words.slice(at, at + length + 1)))
  )
    length += 1;
  const letters = words.slice(at, at + length).match(LETTERS)?.length ?? 0;
  return letters >= SHORTEST ? length : 0;
}
