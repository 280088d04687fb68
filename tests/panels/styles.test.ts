import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name));
const read = (file: string) => readFileSync(file, 'utf8');

const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\bfrom\s+)?'(\.[^']+)'/gm;

/** By file, what it names to be loaded with it. */
const importsOf = new Map(
  files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [
      file,
      [...read(file).matchAll(STATIC)].map(([, path = '']) => join(dirname(file), path)),
    ]),
);

/** A file with all that is loaded with it. */
function broughtBy(root: string): Set<string> {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    importsOf.get(file)?.forEach(add);
  };
  add(root);
  return all;
}

/** By class, the sheets that say how it looks wherever it stands. */
const sheetsOf = new Map<string, string[]>();
for (const file of files.filter((name) => name.startsWith('src/styles/') && !/print/.test(name))) {
  if (!file.endsWith('.css')) continue;
  const rules = read(file).replaceAll(/\/\*.*?\*\//gs, '');
  for (const [, selectors = ''] of rules.matchAll(/([^{};]+)\{/g)) {
    for (const selector of selectors.split(/,(?![^(]*\))/)) {
      const [, name] = /^\s*\.([a-z][\w-]*)\s*$/.exec(selector) ?? [];
      if (name) sheetsOf.set(name, [...(sheetsOf.get(name) ?? []), file]);
    }
  }
}

const opening = [...broughtBy('src/main.ts'), ...broughtBy('src/panels/shell/mount.tsx')];
const parts = files
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/sheets/'))
  .flatMap((file) =>
    [...read(file).matchAll(/\bimport\(\s*'(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path)),
  );

test.each([...new Set(parts)].filter((part) => part.startsWith('src/panels/')))(
  '%s brings the sheets of its classes, whatever was opened before',
  (part) => {
    const brought = broughtBy(part);
    const there = new Set([...opening, ...brought]);
    const without = [...brought]
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...read(file).matchAll(/\bclassName="([^"]+)"/g)].flatMap(([, names = '']) =>
          names
            .split(' ')
            .filter((name) => sheetsOf.get(name)?.every((sheet) => !there.has(sheet)))
            .map((name) => `.${name} of ${file} is in ${sheetsOf.get(name)}`),
        ),
      );
    expect(without).toEqual([]);
  },
);

test('there are parts and sheets to ask', () => {
  expect(parts.length).toBeGreaterThan(20);
  expect(sheetsOf.size).toBeGreaterThan(100);
});
