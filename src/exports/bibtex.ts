import { type Cited, citationKey } from './cited.ts';
import { AUTHOR } from './credit.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that TeX reads as its own. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'{}&%$#_'].map((sign) => [sign, `\\${sign}`])),
};

/** One entry, for BibTeX and BibLaTeX; letters beyond ASCII stay as they are. */
export function bibtex(cited: Cited): string {
  const { title, original, passage, atlas, edition, link, retrieved, language } = cited;
  const [year = '', month] = edition.date.split('-');
  const note = [
    `Edition ${edition.version}`,
    ...(original ? [original] : []),
    ...(passage ? [`${passage.where} [${passage.id}]`] : []),
    `Retrieved ${retrieved}`,
  ];
  const fields: [name: string, value: string][] = [
    // Braces within braces keep a corporate author, and the letters of a title, as they are.
    ['author', `{${escaped(AUTHOR)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', escaped(atlas)],
    ['year', year],
    ['version', escaped(edition.version)],
    ['url', link.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', retrieved],
    ['language', language],
    ['note', escaped(note.join('. '))],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${citationKey(cited)},\n${lines.join('\n')}\n  month = ${MONTHS[Number(month) - 1]}\n}\n`;
}

function escaped(words: string): string {
  return words.replace(/[\\~^{}&%$#_]/g, (sign) => ESCAPES[sign] ?? sign);
}
