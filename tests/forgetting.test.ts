import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { afterAll, expect, test, vi } from 'vitest';
import { examples } from './readme.ts';

// Each runs the type checker over the whole house.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/**
 * Things are added to a copy of the house and the rest of them is forgotten: the type checker has to name every place
 * that each still lacks. What is a problem of the data is tested with the data.
 */
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true, force: true })));

type Edit = [file: string, from: string, to: string];

function copyWith(edits: Edit[], isWithTests = false): string {
  const folder = mkdtempSync(join(tmpdir(), 'forgetting-'));
  folders.push(folder);
  cpSync('src', join(folder, 'src'), {
    recursive: true,
    filter: (path) => !/^src.(basemap.node_modules|fonts)$/.test(path),
  });
  if (isWithTests)
    cpSync('tests', join(folder, 'tests'), {
      recursive: true,
      filter: (path) => !/^tests.(chromium|engines|mutants|nginx)$|-snapshots$/.test(path),
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

type Fault = { file: string; words: string };

/** All that the type checker complains of in a copy. */
async function faultsIn(cwd: string): Promise<Fault[]> {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '--noEmit', '--pretty', 'false'], {
    cwd,
  }).catch((error: { stdout: string }) => error);
  return stdout.split(/^(?=\S)/m).flatMap((told) => {
    const file = /^((?:src|tests)\/.+?)\(/.exec(told)?.[1];
    return file ? [{ file, words: told }] : [];
  });
}

const LANGUAGES = ['en', 'ru', 'zh'].map((id) => `src/i18n/languages/${id}.ts`);

/** Things that are added and then forgotten, each under a name that no other has, and the files that miss it. */
const FORGOTTEN: Record<string, { what: string; edit: Edit; missing: string[] }> = {
  almanac: {
    what: 'a page needs a title, a loader and a layout',
    edit: ['domain/vocabulary.ts', "'concordance', 'ledger'", "'concordance', 'almanac', 'ledger'"],
    missing: [...LANGUAGES, 'src/panels/shell/pages.ts', 'src/state/pages.ts'],
  },
  tilt: {
    what: 'a field of the view needs its place in the link',
    edit: ['state/view.ts', '  page: Page;\n', '  page: Page;\n  tilt?: number;\n'],
    missing: ['src/state/link.ts'],
  },
  ice: {
    what: 'a legend row needs a swatch, words and "is it on screen"',
    edit: ['domain/legend.ts', '  node: NodeKind;', "  node: NodeKind;\n  ice: 'winter';"],
    missing: [
      'src/i18n/legend.ts',
      'src/layers/legendFeatures.ts',
      'src/layers/legendItems.ts',
      'src/panels/legend/legendWords.ts',
    ],
  },
  axles: {
    what: 'a fact of a segment needs a place in the panel',
    edit: [
      'domain/schema/routes.ts',
      '  diameter_mm: z.number().optional(),',
      '  diameter_mm: z.number().optional(),\n  axles: z.number().optional(),',
    ],
    missing: ['src/panels/detail/Facts.tsx'],
  },
  floods: {
    what: 'a source of the map needs to say what the reader misses without it',
    edit: [
      'layers/style.ts',
      '    bands: { type:',
      "      floods: { type: 'geojson', data: NOTHING },\n    bands: { type:",
    ],
    missing: ['src/layers/style.ts'],
  },
};

test('what is added and then forgotten is named wherever it is missing', async () => {
  const faults = await faultsIn(copyWith(Object.values(FORGOTTEN).map(({ edit }) => edit)));
  const filesNaming = (name: string) => [
    ...new Set(faults.flatMap(({ file, words }) => (words.includes(`'${name}'`) ? [file] : []))),
  ];
  for (const [name, { what, missing }] of Object.entries(FORGOTTEN))
    expect.soft(filesNaming(name).sort(), what).toEqual(missing);
});

test('an interface language needs one file of words and one entry of the list, as the README says, and borrows the words it lacks', async () => {
  const [entry = '', words = ''] = examples('I want the interface to speak another language', 'ts');
  const kazakh: Edit[] = [
    [
      'domain/languages.ts',
      "  ru: { name: 'Русский', tag: 'ru' },",
      `  ru: { name: 'Русский', tag: 'ru' },\n  ${entry}`,
    ],
    ['i18n/languages/kk.ts', '', words],
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
  const folder = copyWith(kazakh, true);
  expect(await faultsIn(folder)).toEqual([]);
  const { module } = await runnerImport<{ told: unknown }>(join(folder, 'src/probe.ts'), {
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
