import { expect, test } from 'vitest';
import { bibtex } from '../../src/exports/bibtex.ts';
import { passage, view } from './cited.ts';

test('an entry holds edition, passage, the day of retrieval and the link as it is', () => {
  expect(bibtex(passage)).toBe(`@misc{corridor-atlas-2026-11-passage-declaration-7-4,
  author = {{The corridor atlas developers}},
  title = {{Xi’an Declaration, article 7, paragraph 4}},
  howpublished = {Corridor atlas},
  year = {2026},
  version = {2026.11},
  url = {https://example.org/?page=read&passage=declaration.7-4&lang=en},
  urldate = {2026-12-01},
  language = {en},
  note = {Edition 2026.11. 西安宣言第7条第4款. Xi’an Declaration, article 7, paragraph 4 [declaration.7-4]. Retrieved 2026-12-01},
  month = nov
}
`);
});

test('signs of TeX are words, and no value ends its entry', () => {
  const entry = bibtex({ ...view, title: 'A_1 & {b} 100% $x$ #2 ~ ^ \\end', link: 'https://a.org/?q={}%7D' });
  expect(entry).toContain(
    'title = {{A\\_1 \\& \\{b\\} 100\\% \\$x\\$ \\#2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end}}',
  );
  expect(entry).toContain('url = {https://a.org/?q=%7B%7D%7D}');
});

test('an entry of a view notes no passage, and knows itself by the edition', () => {
  const entry = bibtex({ ...view, edition: { version: '2027.1', date: '2027-01-09' } });
  expect(entry).toMatch(/^@misc\{corridor-atlas-2027-1-view,\n/);
  expect(entry).toContain('year = {2027}');
  expect(entry).toContain('month = jan\n');
  expect(entry).toContain('note = {Edition 2027.1. Retrieved 2026-12-01}');
});
