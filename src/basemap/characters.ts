import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Family, Weight } from './faces.ts';

/** Where words that end up on screen are written, from the repository's root; nowhere else, but for what is `always` there. */
const interfacePlaces = ['src/i18n', 'src/domain/languages.ts'];
const places = ['geodata', ...interfacePlaces, 'src/basemap/hand'];
const withWords = /\.(json|geojson|ts|tsx|html)$/;

/** Needed whether or not a text happens to use them today: search input, names and numbers are typed and composed. */
const always = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  range(0x400, 0x45f),
  'ӘәҒғҚқҢңӨөҰұҮүҺһІіҶҷӢӣӮӯҲҳЁёЎў',
  '·–—‘’“”„«»‹›…•′″‰№€™→←↑↓↔≈≤≥−×÷±°⌀％～＋－，。、；：？！（）《》〈〉「」『』【】〔〕—…·　',
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

/** The ground's names in the sans at the scale of the opening view. */
const groundPlaces = ['src/basemap/hand/countries.ts'];

/** The names of nature, in the serif: at the scale of the opening view, and nearer. */
const naturePlaces = ['src/basemap/hand/ranges.ts', 'src/basemap/hand/plainsAndSeas.ts'];
const riverPlaces = [
  'src/basemap/hand/riverNames.ts',
  'src/basemap/hand/drawnRivers.ts',
  'src/basemap/hand/lakes.ts',
];

/** Words of the interface that come with a page of their own. */
const laterPlaces = ['src/i18n/ledger.ts', 'src/i18n/take.ts', 'src/i18n/take'];

/** Keys in geodata under which names stand, and the notes at the head of a list. */
const nameKeys = ['name', 'short', 'label', 'title', 'note'];

/** So many quotes of the first text a browser lays out on a tall screen before anything is scrolled. */
const openingQuotes = 40;

/** A quote further down must not fetch the rest for its full stop. */
const punctuation = '，。、；：？！（）《》';

/** The characters that the opening view shows: the ground's names are light, and so are quotes, the page's title is not. */
export function openingCharacters(family: Family, weight: Weight, root = process.cwd()): Set<string> {
  if (family === 'serif')
    return new Set(chineseTitle(root) + punctuation + (weight === 400 ? firstQuotes(root) : ''));
  const named = ['summits.json', 'sectors.json', 'regions.json', 'texts', 'routes', 'places']
    .flatMap((path) => filesIn(join(root, 'geodata', path)))
    .flatMap((file) => namesIn(JSON.parse(readFileSync(file, 'utf8'))));
  const places = [...interfacePlaces, ...(weight === 400 ? groundPlaces : [])];
  const later = laterPlaces.map((place) => join(root, place));
  const written = places
    .flatMap((place) => filesIn(join(root, place)))
    .filter((file) => !later.includes(file))
    .map(words);
  return new Set([...named, ...written].join(''));
}

/** What a family has to draw: the italic the letters of waters' names, the others all. */
export function familyCharacters(family: Family, root = process.cwd()): string[] {
  if (family !== 'italic') return atlasCharacters(root);
  return [...groundCharacters(root).all]
    .filter((character) => /[\p{L} -]/u.test(character) && !isHan(character))
    .sort();
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character);

type Place = { properties: { kind: string; name: Record<string, string> } };

/** The characters in the names of nature on the map: those of the opening's scale, and all. */
export function groundCharacters(root = process.cwd()): { first: Set<string>; all: Set<string> } {
  const ofCode = (places: string[]) =>
    places
      .flatMap((place) => filesIn(join(root, place)))
      .map(words)
      .join('');
  const areas = filesIn(join(root, 'geodata/places'))
    .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as Place).properties)
    .filter(({ kind }) => kind === 'lake' || kind === 'range')
    .map(({ name }) => Object.values(name).join(''));
  const first = ofCode(naturePlaces) + areas.join('');
  return { first: new Set(first), all: new Set(first + ofCode(riverPlaces)) };
}

/** The page's title as the words of the interface have it. */
function chineseTitle(root: string): string {
  const words = readFileSync(join(root, 'src/i18n/languages/zh.ts'), 'utf8');
  return /\btitle: '(.+?)'/.exec(words)?.[1] ?? '';
}

/** Of the text that is listed first. */
function firstQuotes(root: string): string {
  type Text = { order: number; passages: { commitments?: { quote: string }[] }[] };
  const texts = filesIn(join(root, 'geodata/texts')).map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as Text,
  );
  const { passages } = texts.reduce((first, text) => (text.order < first.order ? text : first));
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
