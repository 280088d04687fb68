import { expect, test } from 'vitest';
import { fold } from '../../src/domain/folding.ts';

test.each([
  ['第七条', '第7条'],
  ['第十条', '第10条'],
  ['第十二款', '第12款'],
  ['第二十段', '第20段'],
  ['第二十一项', '第21项'],
  ['第部', '第部'],
  ['第七天', '第七天'],
])('the numeral of %s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['countries', 'country', 'a plural in -ies'],
  ['series4', 'series4', 'no plural before a figure'],
  ['ties', 'tie', 'nor of one letter before it, but in -s'],
  ['seriesly', 'seriesly', 'nor within a word'],
  ['ports', 'port', 'a plural in -s'],
  ['gas', 'gas', 'not of two letters'],
  ['gas-lines', 'gas line', 'a dash is a space'],
  ['“Bedel”,  «Бедель»', 'bedel бедель', 'marks and spaces between words are one space'],
  [' Xi’an ', 'xian', 'an apostrophe is nothing, and nothing stands at the ends'],
  ['Ёлка', 'елка', 'a letter with its mark'],
  ['Қазақстан', 'казакстан', 'a letter of Kazakh is the plainer one'],
  ['Iğdır', 'igdir', 'and a dotless one'],
  ['ＡＢＣ', 'abc', 'a full width is the plain one'],
])('%s is folded to %s: %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
