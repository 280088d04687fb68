import { THEMES, type Theme } from '../domain/vocabulary.ts';
import fonts from '../fonts.css?raw';
import { cssVariables, tokens } from '../symbols/tokens.ts';
import drawing from './drawing.css?raw';
import passages from './passages.css?raw';
import page from './sheet.css?raw';

/** The colours of the map that a drawing needs, beside those of the interface. */
const OF_MAP = [
  'water',
  'land',
  'shore',
  'border',
  'casing',
  'place',
  'placeHalo',
  'waterLabel',
  'halo',
] as const satisfies (keyof (typeof tokens)[Theme]['map'])[];

/** The one sheet of all pages: dark where the reader's system is, light on paper. */
export function sheetStyles(assetOf: (name: string) => string | undefined): string {
  // The app's own files: a reader who comes from a page has the fonts already.
  const letters = fonts.replace(/\.\/fonts\/([\w-]+\.woff2)/g, (own, name) => assetOf(name) ?? own);
  const [light, dark] = THEMES.map((theme) => {
    const colours = Object.entries({
      ...cssVariables(theme),
      ...Object.fromEntries(
        OF_MAP.map((name) => [
          `--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
          String(tokens[theme].map[name]),
        ]),
      ),
    });
    return `:root {\n${colours.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
  });
  return `${letters}\n${light}\n\n@media screen and (prefers-color-scheme: dark) {\n${dark}\n}\n\n${page}\n${drawing}\n${passages}`;
}
