import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { atlasCharacters } from './characters.ts';
import { cuts, type Face, type Family, faceFile, shareOut, sourcePath } from './faces.ts';

/** Marks that Latin and Chinese share, but that Chinese sets a full square wide: the Chinese face has its own. */
const sharedMarks = '·—‘’“”…';

/** The whole blocks: a browser then asks this face for any Chinese text, and not file by file of what is in it. */
const hanBlocks = 'U+2E80-2FDF, U+3000-33FF, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF';

const familyNames: Record<Family, string> = { sans: 'Atlas Sans', serif: 'Atlas Serif' };

/** Cuts every face down to the atlas's characters and writes the style sheet that declares them. Returns bytes by file. */
export async function bakeFonts(root = process.cwd()): Promise<Record<string, number>> {
  const characters = atlasCharacters(root);
  const folder = join(root, 'src/fonts');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/^atlas-.*\.woff2$/.test(name)) rmSync(join(folder, name));
  const sizes: Record<string, number> = {};
  const rules: string[] = [];
  for (const [family, weight] of cuts) {
    for (const [script, wanted] of shareOut(characters, family, weight)) {
      if (wanted.length === 0) continue;
      const face = { family, weight, script };
      const text = script === 'han' ? wanted.join('') + sharedMarks : wanted.join('');
      const font = await subsetFont(readFileSync(sourcePath(face)), text, { targetFormat: 'woff2' });
      writeFileSync(join(folder, faceFile(face)), font);
      sizes[faceFile(face)] = font.length;
      rules.push(
        rule(
          face,
          familyNames[family],
          script === 'han' ? [hanBlocks, ...ranges(outside(wanted))].join(', ') : ranges(wanted).join(', '),
        ),
      );
      if (script === 'han') rules.push(rule(face, `${familyNames[family]} Han`, undefined));
    }
  }
  writeFileSync(join(root, 'src/fonts.css'), `${heading}\n${rules.join('\n')}`);
  return sizes;
}

const heading = `/*
 * Written by \`npm run basemap -- fonts\`; not by hand.
 * "Atlas Sans" and "Atlas Serif" hold every script. The "… Han" families hold Chinese alone, with its own
 * full-width quotation marks and dashes: put them first where the language is Chinese.
 */`;

function outside(characters: string[]): string[] {
  return characters.filter(
    (character) => !/[\u2E80-\u2FDF\u3000-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/u.test(character),
  );
}

/** `U+61-7A, U+B7` from characters in code point order. */
function ranges(characters: string[]): string[] {
  const hex = (value: number) => value.toString(16).toUpperCase();
  const runs: [number, number][] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

function rule(face: Face, name: string, unicodeRange: string | undefined): string {
  return `@font-face {
  font-family: "${name}";
  font-style: normal;
  font-weight: ${face.weight};
  font-display: swap;
  src: url("./fonts/${faceFile(face)}") format("woff2");${unicodeRange ? `\n  unicode-range: ${unicodeRange};` : ''}
}
`;
}
