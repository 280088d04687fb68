import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where words that end up on screen are written, from the repository's root. */
const places = [
  'geodata',
  'src/i18n',
  'src/basemap/hand',
  'src/domain',
  'src/layers',
  'src/map',
  'src/panels',
  'index.html',
];
const withWords = /\.(json|geojson|ts|tsx|html)$/;

/** Needed whether or not a text happens to use them today: search input, names and numbers are typed and composed. */
const always = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  range(0x400, 0x45f),
  'ӘәҒғҚқҢңӨөҰұҮүҺһІіҶҷӢӣӮӯҲҳЁёЎў',
  '·–—‘’“”„«»‹›…•′″‰№€™→←↑↓↔≈≤≥−×÷±°％～＋－，。、；：？！（）《》〈〉「」『』【】〔〕—…·　',
].join('');

/** Every character that the atlas may show, in code point order. */
export function atlasCharacters(root = process.cwd()): string[] {
  const characters = new Set(always);
  for (const place of places) {
    for (const file of filesIn(join(root, place))) {
      for (const character of words(file)) characters.add(character);
    }
  }
  return [...characters]
    .filter((character) => !/\p{C}/u.test(character) || character === ' ')
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/** Text of a file; of code, what is not a comment. */
function words(file: string): string {
  const text = readFileSync(file, 'utf8');
  return /\.tsx?$/.test(file) ? text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '') : text;
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (withWords.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() || withWords.test(entry.name) ? filesIn(join(path, entry.name)) : [],
  );
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
