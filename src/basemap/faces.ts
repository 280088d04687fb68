import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** `italic` is the serif's, for the names of waters; Chinese has none. */
export type Family = 'sans' | 'serif' | 'italic';
export type Weight = 400 | 600;

/** `han-62` and the like are numbered slices of the Chinese font, for a rare character the main file lacks. */
export type Script = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext' | 'han' | 'signs' | `han-${number}`;

/** A script of a family at a weight: what one file of the source holds. */
export type Cut = { family: Family; weight: Weight; script: Script };

/** One file of ours: a cut, or a part of it. */
export type Face = Cut & { part: string };

/** In order of preference: a character comes from the first script whose source has it. */
const mainScripts: readonly Script[] = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'han', 'signs'];

export const cuts: readonly (readonly [Family, Weight])[] = [
  ['sans', 400],
  ['sans', 600],
  ['serif', 400],
  ['serif', 600],
  ['italic', 400],
];

const italicScripts: readonly Script[] = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

export function faceFile({ family, weight, script, part }: Face): string {
  return `atlas-${family}-${script}${part && `-${part}`}-${weight}.woff2`;
}

/** The npm file that a face is cut from. Fontsource slices Chinese in a hundred parts and keeps one of the common ones beside them. */
export function sourcePath({ family, weight, script }: Cut): string {
  const fontsource = (name: string, part: string, cut: number, style = 'normal') =>
    require.resolve(`@fontsource/${name}/files/${name}-${part}-${cut}-${style}.woff2`);
  if (family === 'italic') return fontsource('noto-serif', script, weight, 'italic');
  if (script === 'signs') return fontsource('noto-sans-math', 'latin', 400);
  if (script === 'han') return fontsource(`noto-${family}-sc`, 'chinese-simplified', weight);
  if (script.startsWith('han-')) return fontsource(`noto-${family}-sc`, script.slice('han-'.length), weight);
  return fontsource(`noto-${family}`, script, weight);
}

/** Characters of a cut by the script they come from. Those that no source has are left out. */
export function shareOut(characters: string[], family: Family, weight: Weight): Map<Script, string[]> {
  const shares = new Map<Script, string[]>();
  let rest = characters;
  for (const script of family === 'italic' ? italicScripts : mainScripts) {
    const coverage = readCoverage(sourcePath({ family, weight, script }));
    const has = (character: string) => coverage.has(character.codePointAt(0) ?? 0);
    shares.set(script, rest.filter(has));
    rest = rest.filter((character) => !has(character));
  }
  if (family === 'italic') return shares;
  for (const character of rest) {
    const slice = sliceWith(character, family);
    // The list promises a few signs that the slice turns out not to draw.
    if (
      slice &&
      readCoverage(sourcePath({ family, weight, script: slice })).has(character.codePointAt(0) ?? 0)
    ) {
      shares.set(slice, [...(shares.get(slice) ?? []), character]);
    }
  }
  return shares;
}

export function readCoverage(path: string): Set<number> {
  return new Set((create(readFileSync(path)) as Font).characterSet);
}

/** Fontsource lists what each slice covers, as `{"[62]": "U+5d07,U+6a1e-6a20"}`. */
function sliceWith(character: string, family: Exclude<Family, 'italic'>): Script | undefined {
  const slices = require(`@fontsource/noto-${family}-sc/unicode.json`) as Record<string, string>;
  const code = character.codePointAt(0) ?? 0;
  const found = Object.entries(slices).find(
    ([name, covered]) =>
      /^\[\d+\]$/.test(name) &&
      covered.split(',').some((part) => {
        const [from = '', to = from] = part.trim().replace('U+', '').split('-');
        return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
      }),
  );
  return found ? `han-${Number(found[0].slice(1, -1))}` : undefined;
}
