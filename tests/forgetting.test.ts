import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { afterAll, expect, test, vi } from 'vitest';

// Each runs the type checker over the whole house.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/**
 * Each test adds a thing to a copy of the house and forgets the rest of it: the type checker has to name every place
 * that the thing still lacks. What is a problem of the data is tested with the data.
 */
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true, force: true })));

type Edit = [file: string, from: string, to: string];

function copyWith(edits: Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'forgetting-'));
  folders.push(folder);
  cpSync('src', join(folder, 'src'), {
    recursive: true,
    filter: (path) => !/^src.(basemap|fonts)$/.test(path),
  });
  for (const name of ['tsconfig.json', 'package.json']) cpSync(name, join(folder, name));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, from, to] of edits) {
    const path = join(folder, 'src', file);
    const text = from === '' ? '' : readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} no longer has "${from}"`);
    writeFileSync(path, from === '' ? to : text.replace(from, to));
  }
  return folder;
}

/** Files of a copy that the type checker complains of, each once, sorted. */
async function filesAtFault(...edits: Edit[]): Promise<string[]> {
  const cwd = copyWith(edits);
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '--noEmit', '--pretty', 'false'], {
    cwd,
  }).catch((error: { stdout: string }) => error);
  return [...new Set([...stdout.matchAll(/^(src\/.+?)\(/gm)].map(([, file]) => file ?? ''))].sort();
}

const LANGUAGES = ['en', 'ru', 'zh'].map((id) => `src/i18n/languages/${id}.ts`);

test('the house itself has no fault', async () => {
  expect(await filesAtFault()).toEqual([]);
});

test('a page needs a title, a loader and a layout', async () => {
  const page: Edit = [
    'domain/vocabulary.ts',
    "'concordance', 'ledger'",
    "'concordance', 'almanac', 'ledger'",
  ];
  expect(await filesAtFault(page)).toEqual([...LANGUAGES, 'src/panels/shell/pages.ts', 'src/state/pages.ts']);
});

test('a field of the view needs its place in the link', async () => {
  const field: Edit = ['state/view.ts', '  page: Page;\n', '  page: Page;\n  tilt?: number;\n'];
  expect(await filesAtFault(field)).toContain('src/state/link.ts');
});

test('a legend row needs a swatch, words and "is it on screen"', async () => {
  const kind: Edit = ['domain/legend.ts', '  node: NodeKind;', "  node: NodeKind;\n  ice: 'winter';"];
  expect(await filesAtFault(kind)).toEqual([
    'src/i18n/legend.ts',
    'src/layers/legendFeatures.ts',
    'src/layers/legendItems.ts',
    'src/panels/legend/legendWords.ts',
  ]);
});

test('a fact of a segment needs a place in the panel', async () => {
  const fact: Edit = [
    'domain/schema.ts',
    '  diameter_mm: z.number().optional(),',
    '  diameter_mm: z.number().optional(),\n  speed_kmh: z.number().optional(),',
  ];
  expect(await filesAtFault(fact)).toEqual(['src/panels/detail/Facts.tsx']);
});

test('a source of the map needs to say what the reader misses without it', async () => {
  const source: Edit = [
    'layers/style.ts',
    '    bands: { type:',
    "      floods: { type: 'geojson', data: NOTHING },\n    bands: { type:",
  ];
  expect(await filesAtFault(source)).toEqual(['src/layers/style.ts']);
});

test('an interface language needs one file of words and one entry of the list, and borrows the words it lacks', async () => {
  const kazakh: Edit[] = [
    [
      'domain/languages.ts',
      "  ru: { name: 'Русский', tag: 'ru' },",
      "  ru: { name: 'Русский', tag: 'ru' },\n  kk: { name: 'Қазақша', tag: 'kk', fallback: 'en' },",
    ],
    [
      'i18n/languages/kk.ts',
      '',
      `import type { UiWords } from '../ui.ts';

export const words: Partial<UiWords> = {
  title: 'Дәліздер атласы',
  about: 'Атлас туралы',
  close: 'Жабу',
  back: 'Тізімге',
  language: 'Тіл',
  search: 'Іздеу',
  sectors: 'Салалар',
  legend: 'Шартты белгілер',
  source: 'Дереккөз',
  newest: 'Ең жаңасы',
};
`,
    ],
    [
      'probe.ts',
      '',
      `import { dataLanguage, UI_LANGUAGE_IDS } from './domain/languages.ts';
import { formatDate, loadWords } from './i18n/words.ts';
import { initialView } from './state/view.ts';

const words = await loadWords('kk');
export const told = {
  ids: UI_LANGUAGE_IDS,
  own: words.title,
  lent: words.clear,
  shown: dataLanguage('kk'),
  asked: initialView(['kk-KZ']).language,
  date: formatDate('2023-05', 'kk'),
};
`,
    ],
  ];
  expect(await filesAtFault(...kazakh)).toEqual([]);
  const { module } = await runnerImport<{ told: unknown }>(join(folders.at(-1) ?? '', 'src/probe.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  expect(module.told).toEqual({
    ids: ['en', 'zh', 'ru', 'kk'],
    own: 'Дәліздер атласы',
    lent: 'Clear the search',
    shown: 'en',
    asked: 'kk',
    date: expect.stringContaining('2023'),
  });
});
