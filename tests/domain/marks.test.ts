import { expect, test } from 'vitest';
import { countOf, markedPieces, rangesOf } from '../../src/domain/marks.ts';

/** The pieces in one line, the marked ones in brackets. */
const shown = (...words: Parameters<typeof markedPieces>) =>
  markedPieces(...words)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('|');

test('ranges are those of whole words, pairs of characters and characters by themselves, in the order of the words', () => {
  expect(rangesOf('Ports and a port', ['port'])).toEqual([
    [0, 5],
    [12, 16],
  ]);
  expect(rangesOf('新港口 and 港', ['港口', '港'])).toEqual([
    [1, 3],
    [1, 2],
    [8, 9],
  ]);
  expect(rangesOf('the second line', ['line second'])).toEqual([
    [4, 10],
    [11, 15],
  ]);
  expect(rangesOf('airport', ['port'])).toEqual([]);
});

test('terms are counted once, however often they stand', () => {
  expect(countOf('Ports, a port and a road', ['port', 'road', 'rail'])).toBe(2);
  expect(countOf('nothing', ['port'])).toBe(0);
});

test('words without a term are shown as they are, and marks that meet are one', () => {
  expect(shown('No such word', ['port'])).toBe('No such word');
  expect(shown('', ['port'])).toBe('');
  expect(shown('中吉乌铁路', ['中吉', '吉乌', '乌铁'])).toBe('[中吉乌铁]|路');
  expect(shown('a port', ['port'], 6)).toBe('a |[port]');
});

test('of long words the part around the first mark is shown, cut at a word, with what it leaves out told', () => {
  const long = 'One two three four five six seven port eight nine ten eleven twelve';
  expect(shown(long, ['port'], 24)).toBe('…seven |[port]| eight nine te…');
  expect(shown(long, ['one'], 12)).toBe('[One]| two thre…');
  expect(shown('A port and one more port far behind', ['port'], 20)).toBe('A |[port]| and one more …');
  // A mark that is cut is marked as far as it is shown, and none beyond it is.
  expect(shown('One ports and ports', ['port'], 3)).toBe('…|[por]|…');
  expect(shown('One ports and ports', ['port'], 10)).toBe('…|[ports]| and …');
  // A word without an end near by is cut where it must be.
  const junk = `${'x'.repeat(60)} port ${'y'.repeat(200)}`;
  expect(shown(junk, ['port'], 200)).toBe(`…${'x'.repeat(49)} |[port]| ${'y'.repeat(145)}…`);
});

test('marks are sought in other words of the same length', () => {
  expect(shown('中吉烏鐵路', ['铁路'], 99, '中吉乌铁路')).toBe('中吉烏|[鐵路]');
});
