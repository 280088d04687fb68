import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { missingCharacters } from '../../src/basemap/missingCharacters.ts';

test('a sign that no shipped font has is named with the cuts that lack it; words elsewhere do not count', () => {
  const root = mkdtempSync(join(tmpdir(), 'letters-'));
  try {
    for (const folder of ['geodata', 'src/i18n/languages', 'src/panels'])
      mkdirSync(join(root, folder), { recursive: true });
    symlinkSync(resolve('src/fonts'), join(root, 'src/fonts'));
    writeFileSync(join(root, 'src/panels/probe.tsx'), "export const word = 'ᚠ';");
    expect(missingCharacters(root)).toEqual({});
    writeFileSync(join(root, 'geodata/regions.json'), '[{ "name": "铁路 ᚠ" }]');
    writeFileSync(join(root, 'src/i18n/languages/en.ts'), "// ᚢ\nexport const word = 'ᚦ';");
    expect(missingCharacters(root)).toEqual(
      Object.fromEntries(['sans 400', 'sans 600', 'serif 400', 'serif 600'].map((cut) => [cut, ['ᚠ', 'ᚦ']])),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
