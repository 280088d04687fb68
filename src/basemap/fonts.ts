import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { UI_LANGUAGES } from '../domain/languages.ts';
import { familyCharacters, groundCharacters, openingCharacters } from './characters.ts';
import { cuts, type Face, type Family, faceFile, shareOut, sourcePath, type Weight } from './faces.ts';

/** Marks that Latin and Chinese share, but that Chinese sets a full square wide: the Chinese face has its own. */
const sharedMarks = '·—‘’“”…';

/**
 * Whole blocks: any Chinese text asks for this face. Not so the full-width and the upright forms: the map tries
 * them for each sign along a line, and would fetch the face for what it does not hold.
 */
const hanBlocks = 'U+2E80-2FDF, U+3000-33FF, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF';

/** The italic is a family of its own: it holds the letters of the map's waters, and no page may set a text in it. */
const familyNames: Record<Family, string> = {
  sans: 'Atlas Sans',
  serif: 'Atlas Serif',
  italic: 'Atlas Serif Italic',
};

/** Cuts every face down to the atlas's characters and writes the style sheet that declares them. Returns bytes by file. */
export async function bakeFonts(root = process.cwd()): Promise<Record<string, number>> {
  const folder = join(root, 'src/fonts');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/^atlas-.*\.woff2$/.test(name)) rmSync(join(folder, name));
  const sizes: Record<string, number> = {};
  const rules: string[] = [];
  for (const [family, weight] of cuts) {
    for (const [script, wanted] of shareOut(familyCharacters(family, root), family, weight)) {
      if (wanted.length === 0) continue;
      const parts =
        script === 'han' ? hanParts(wanted, family, weight, root) : [{ name: '', characters: wanted }];
      for (const part of parts) {
        const face = { family, weight, script, part: part.name };
        const text = part.characters.join('') + (script === 'han' ? sharedMarks : '');
        const font = await subsetFont(readFileSync(sourcePath(face)), text, { targetFormat: 'woff2' });
        writeFileSync(join(folder, faceFile(face)), font);
        sizes[faceFile(face)] = font.length;
        if (script !== 'han') {
          rules.push(rule(face, familyNames[family], ranges(part.characters)));
          continue;
        }
        const range = part.name ? ranges(part.characters, wanted) : [hanBlocks, ...ranges(outside(wanted))];
        rules.push(
          rule(face, familyNames[family], range),
          rule(face, `${familyNames[family]} Han`, [...range, ...ranges([...sharedMarks].sort())]),
        );
      }
    }
  }
  writeFileSync(join(root, 'src/fonts.css'), `${heading}\n${rules.join('\n')}`);
  return sizes;
}

type Part = { name: string; characters: string[] };

/**
 * The Chinese font in parts, so that the opening view does not wait for the characters of all texts. The rest
 * comes first: of two rules for a character CSS takes the later one.
 */
function hanParts(wanted: string[], family: Family, weight: Weight, root: string): Part[] {
  const opening = openingCharacters(family, weight, root);
  // All that a reader of another language sees of it at first is its name on the language switch.
  const name = family === 'sans' ? UI_LANGUAGES.zh.name : '';
  // The map sets the names of nature in the light serif: first those of ranges and plains, nearer those of rivers.
  const ground = family === 'serif' && weight === 400 ? groundCharacters(root) : undefined;
  const partOf = (character: string) => {
    if (name.includes(character)) return 'name';
    if (ground?.first.has(character)) return 'ground';
    if (ground?.all.has(character)) return 'rivers';
    return opening.has(character) ? 'opening' : '';
  };
  return ['', 'opening', 'rivers', 'ground', 'name']
    .map((part) => ({ name: part, characters: wanted.filter((character) => partOf(character) === part) }))
    .filter(({ characters }) => characters.length > 0);
}

const heading = `/*
 * Written by \`npm run basemap -- fonts\`; not by hand.
 * "Atlas Sans" and "Atlas Serif" hold every script. The "… Han" families hold Chinese alone, with its own
 * full-width quotation marks and dashes: put them first where the language is Chinese.
 */`;

function outside(characters: string[]): string[] {
  return characters.filter((character) => !/[\u2E80-\u2FDF\u3000-\u9FFF\uF900-\uFAFF]/u.test(character));
}

/** `U+61-7A, U+B7` from characters in code point order. A run goes on over what is not in `all`: nobody asks for it. */
function ranges(characters: string[], all = characters): string[] {
  const hex = (value: number) => value.toString(16).toUpperCase();
  const wanted = new Set(characters);
  const runs: [number, number][] = [];
  let isRunning = false;
  for (const character of all) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const follows = all !== characters || last?.[1] === code - 1;
    if (wanted.has(character)) {
      if (isRunning && last && follows) last[1] = code;
      else runs.push([code, code]);
    }
    isRunning = wanted.has(character);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

function rule(face: Face, name: string, unicodeRange: string[]): string {
  return `@font-face {
  font-family: "${name}";
  font-style: normal;
  font-weight: ${face.weight};
  font-display: swap;
  src: url("./fonts/${faceFile(face)}") format("woff2");
  unicode-range: ${unicodeRange.join(', ')};
}
`;
}
