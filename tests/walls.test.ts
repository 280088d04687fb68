import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ hookTimeout: 60_000 });

/** What each folder of `src` may know, beside itself; all else is behind a wall. `root` is what lies in `src` itself. */
const KNOWN: Record<string, string[]> = {
  domain: [],
  'domain/schema': ['domain', 'zod'],
  data: ['domain', 'virtual:atlas'],
  keeper: [],
  compile: ['domain', 'keeper', 'exports', 'schema', 'zod'],
  state: ['domain', 'zustand'],
  symbols: ['domain'],
  layers: ['domain', 'symbols'],
  i18n: ['domain'],
  exports: ['domain', 'symbols', 'i18n'],
  map: ['domain', 'data', 'state', 'symbols', 'layers', 'i18n', 'maplibre-gl'],
  panels: ['domain', 'data', 'state', 'symbols', 'layers', 'i18n', 'exports', 'react', 'zustand'],
  basemap: ['domain'],
  sheets: ['domain', 'compile', 'state', 'symbols', 'i18n', 'exports', 'panels', 'react'],
  root: ['domain', 'keeper', 'data', 'state', 'symbols', 'layers', 'i18n', 'exports', 'map', 'panels'],
};

/** Ways to name what stands behind a wall, sub-paths included. */
const NAMES: Record<string, string[]> = {
  ...Object.fromEntries(
    Object.keys(KNOWN)
      .filter((room) => room !== 'root' && room !== 'domain/schema')
      .map((room) => [room, [`../${room}/probe.ts`, `../../${room}/deep/probe.ts`]]),
  ),
  schema: ['../domain/schema/claims.ts', '../../domain/schema/deep/probe.ts'],
  zod: ['zod', 'zod/v4/core'],
  zustand: ['zustand', 'zustand/vanilla'],
  react: ['react', 'react-dom/client', '@base-ui/react/dialog', 'lucide-react/icons/x'],
  'maplibre-gl': ['maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css'],
  'virtual:atlas': ['virtual:atlas'],
};

const probes = Object.entries(KNOWN).flatMap(([room, known]) =>
  Object.entries(NAMES)
    .filter(
      ([name]) => name !== room && !(room === 'root' && ['zustand', 'react', 'maplibre-gl'].includes(name)),
    )
    .flatMap(([name, specifiers]) =>
      specifiers.map((specifier, index) => ({
        file: join('src', room === 'root' ? '' : room, `${name.replace(/\W/g, '-')}-${index}.ts`),
        room,
        specifier: room === 'root' ? specifier.replace(/^(\.\.\/)+/, './') : specifier,
        isAllowed: known.includes(name) || (name === 'schema' && room.startsWith('domain')),
      })),
    ),
);

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
const refused = new Set<string>();

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const { file, specifier } of probes) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `export const probe = import('${specifier}');\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const words = [
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '--only=style/noRestrictedImports',
    '--vcs-enabled=false',
  ];
  let output: string;
  try {
    output = execFileSync(process.execPath, [biome, ...words, 'src'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  for (const { location } of JSON.parse(output).diagnostics) refused.add(location.path.file ?? location.path);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said = (some: typeof probes) => some.map(({ room, specifier }) => `${room} imports ${specifier}`);

test('no folder imports what stands behind a wall', () => {
  expect(said(probes.filter(({ isAllowed, file }) => !isAllowed && !refused.has(file)))).toEqual([]);
});

test('each folder imports what it may know', () => {
  expect(said(probes.filter(({ isAllowed, file }) => isAllowed && refused.has(file)))).toEqual([]);
});

test('the schema lends domain its types and nothing that ships', () => {
  const importing = readdirSync('src/domain')
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /^(?:import|export) (?!type\b)[^;]*? from '\.\/schema\//m.test(
        readFileSync(join('src/domain', name), 'utf8'),
      ),
    );
  expect(importing).toEqual([]);
});
