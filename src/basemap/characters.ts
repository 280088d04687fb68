import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zh } from '../i18n/zh.ts';
import type { Family, Weight } from './faces.ts';

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

/** Where the interface's words are written, and the ground's names at the scale of the opening view. */
const interfacePlaces = ['src/i18n', 'src/panels', 'src/layers', 'index.html'];
const groundPlaces = [
  'src/basemap/hand/countries.ts',
  'src/basemap/hand/lakes.ts',
  'src/basemap/hand/ranges.ts',
  'src/basemap/hand/plainsAndSeas.ts',
];

/** Keys in geodata under which names stand, and the notes at the head of a list. */
const nameKeys = ['name', 'short', 'label', 'title', 'note'];

/** So many quotes of the first text a browser lays out on a tall screen before anything is scrolled. */
const openingQuotes = 40;

/** A quote further down must not fetch the rest for its full stop. */
const punctuation = '，。、；：？！（）《》';

/** The characters that the opening view shows: the ground's names are light, and so are quotes, the page's title is not. */
export function openingCharacters(family: Family, weight: Weight, root = process.cwd()): Set<string> {
  if (family === 'serif') return new Set(zh.title + punctuation + (weight === 400 ? firstQuotes(root) : ''));
  const named = ['sectors.json', 'regions.json', 'texts', 'routes', 'places']
    .flatMap((path) => filesIn(join(root, 'geodata', path)))
    .flatMap((file) => namesIn(JSON.parse(readFileSync(file, 'utf8'))));
  const places = [...interfacePlaces, ...(weight === 400 ? groundPlaces : [])];
  const written = places.flatMap((place) => filesIn(join(root, place))).map(words);
  return new Set([...named, ...written].join(''));
}

function firstQuotes(root: string): string {
  const file = join(root, 'geodata/texts/speech.json');
  const { passages } = JSON.parse(readFileSync(file, 'utf8')) as {
    passages: { commitments?: { quote: string }[] }[];
  };
  const quotes = passages.flatMap(({ commitments = [] }) => commitments.map(({ quote }) => quote));
  return quotes.slice(0, openingQuotes).join('');
}

/** Names at the top of a file, or of each member of its list. */
function namesIn(content: object | object[]): string[] {
  return [content]
    .flat()
    .flatMap((record) => [record, (record as { properties?: object }).properties ?? {}])
    .flatMap((record) =>
      nameKeys.map((key) => JSON.stringify((record as Record<string, unknown>)[key] ?? '')),
    );
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
