import { expect, test } from 'vitest';
import { webAnnotations } from '../../../../src/compile/publish/archive/annotations.ts';
import { textRecords } from '../../../../src/compile/publish/records.ts';
import { curated } from '../../../curated.ts';

type Selector = { exact: string; prefix: string; suffix: string; start: number; end: number };
type Page = { items: { id: string; target: { source: string; selector: [Selector, Selector] } }[] };

const { atlas } = curated;
const { items } = JSON.parse(JSON.stringify(webAnnotations(atlas))) as Page;
const wordsOf = new Map(textRecords(atlas).flatMap(({ passages }) => passages.map(({ id, zh }) => [id, zh])));

test('every mention is an annotation, each with a name of its own', () => {
  expect(items).toHaveLength(atlas.mentions.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('each quote is found again in the published texts, by its words and by its place', () => {
  const lost = items.filter(({ target: { source, selector } }) => {
    const words = wordsOf.get(source.replace('atlas:passage/', '')) ?? '';
    const [{ exact, prefix, suffix }, { start, end }] = selector;
    return (
      [...words].slice(start, end).join('') !== exact || words.split(prefix + exact + suffix).length !== 2
    );
  });
  expect(lost).toEqual([]);
});
