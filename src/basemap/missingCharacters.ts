import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { familyCharacters } from './characters.ts';
import { cuts, readCoverage } from './faces.ts';

/** What the committed fonts cannot draw, by cut; empty when they are up to date. Mended by `npm run basemap -- fonts`. */
export function missingCharacters(root = process.cwd()): Record<string, string[]> {
  const folder = join(root, 'src/fonts');
  const missing: Record<string, string[]> = {};
  for (const [family, weight] of cuts) {
    const files = readdirSync(folder).filter(
      (name) => name.startsWith(`atlas-${family}-`) && name.endsWith(`-${weight}.woff2`),
    );
    const coverages = files.map((name) => readCoverage(join(folder, name)));
    const lacking = familyCharacters(family, root).filter(
      (character) => !coverages.some((coverage) => coverage.has(character.codePointAt(0) ?? 0)),
    );
    if (lacking.length > 0) missing[`${family} ${weight}`] = lacking;
  }
  return missing;
}
