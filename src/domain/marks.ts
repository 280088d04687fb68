import { fold } from './folding.ts';
import { bigrams, isHan } from './searchIndex.ts';

/** A piece of words, marked or not. */
export type Piece = { text: string; isMarked: boolean };

/** Words and runs of Chinese characters as they stand, apostrophes and accents included. */
const PARTS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’‘`´ʼ])+/gu;

/** UTF-16 ranges of the words that are, or begin with, some terms of the index. */
export function rangesOf(text: string, terms: readonly string[]): [start: number, end: number][] {
  const words = new Set(terms.flatMap((term) => (isHan(term) ? [term] : term.split(' '))));
  const ranges: [number, number][] = [];
  for (const { 0: part, index } of text.matchAll(PARTS)) {
    if (!isHan(part)) {
      if (words.has(fold(part))) ranges.push([index, index + part.length]);
      continue;
    }
    for (const [at, pair] of bigrams(part).entries())
      if (words.has(pair)) ranges.push([index + at, index + at + 2]);
    for (const [at, character] of [...part].entries())
      if (words.has(character)) ranges.push([index + at, index + at + 1]);
  }
  return ranges.sort(([one], [other]) => one - other);
}

/** How many of the terms stand in some words. */
export function countOf(text: string, terms: readonly string[]): number {
  return new Set(rangesOf(text, terms).map(([start, end]) => fold(text.slice(start, end)))).size;
}

/**
 * Words with the terms marked; of long ones the part around the first.
 * @param length of what is shown at most, UTF-16 units
 * @param plain the words as the terms are sought in them, unit for unit
 */
export function markedPieces(
  text: string,
  terms: readonly string[],
  length = Number.POSITIVE_INFINITY,
  plain = text,
): Piece[] {
  const ranges = rangesOf(plain, terms);
  const [first] = ranges[0] ?? [0];
  const from = text.length <= length ? 0 : wordStart(text, Math.max(0, first - length / 4));
  const to = Math.min(text.length, from + length);
  const pieces: Piece[] = [];
  const add = (piece: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (!piece) return;
    if (last?.isMarked === isMarked) last.text += piece;
    else pieces.push({ text: piece, isMarked });
  };
  if (from > 0) add('…', false);
  let at = from;
  for (const [start, end] of ranges) {
    if (end <= at || start >= to) continue;
    add(text.slice(at, Math.max(at, start)), false);
    add(text.slice(Math.max(at, start), Math.min(end, to)), true);
    at = Math.min(end, to);
  }
  add(text.slice(at, to), false);
  if (to < text.length) add('…', false);
  return pieces;
}

/** The next beginning of a word, itself included; Chinese may be cut anywhere. */
function wordStart(text: string, from: number): number {
  const at = Math.floor(from);
  if (at === 0 || text[at - 1] === ' ' || isHan(text.slice(at))) return at;
  const space = text.indexOf(' ', at);
  return space < 0 || space - at > 24 ? at : space + 1;
}
