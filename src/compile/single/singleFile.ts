import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { groundFiles } from '../groundPlugin.ts';
import { SITE } from '../site.ts';
import { type PackedFile, singlePage } from './page.ts';

/** `vite build --mode single`; the app knows by the same word: `src/domain/oneFile.ts`. */
export const SINGLE_MODE = 'single';
export const SINGLE_FOLDER = 'dist-single';
export const SINGLE_NAME = 'corridor-atlas.html';

/** Below it the data that the app reads. What is offered for download is left out: a reader of the file takes it away by “Take away”. */
const READ_FROM = /^assets\/[0-9a-f]+\/(?=data\/)/;

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * In the place of the site one HTML file, with code, style, data, basemap, relief, letters and worker in it.
 * @param plainArchive makes of the basemap's archive one that packs better as a whole
 */
export function singleFile(plainArchive: (bytes: Uint8Array) => Promise<Uint8Array>): Plugin {
  return {
    name: 'corridor-atlas-single',
    enforce: 'pre',
    config: () => ({
      build: {
        outDir: SINGLE_FOLDER,
        cssCodeSplit: false,
        copyPublicDir: false,
        reportCompressedSize: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
      define: { 'import.meta.env.ATLAS_SITE': JSON.stringify(SITE ?? '') },
      experimental: {
        renderBuiltUrl: (path, { hostType }) =>
          hostType === 'js' ? { runtime: `atlasFile(${JSON.stringify(path)})` } : { relative: true },
      },
    }),
    resolveId: (id) => (id === 'virtual:atlas' ? '\0packed-atlas' : undefined),
    load: (id) =>
      id === '\0packed-atlas'
        ? `export const dataUrl = (name) => atlasFile('data/' + name);
           export const groundUrl = (name) => atlasFile('basemap/' + name);`
        : undefined,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = wordsOf(bundle['index.html']);
        const files = [...packed(bundle), ...(await fromPublic(plainArchive))];
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({
          type: 'asset',
          fileName: SINGLE_NAME,
          source: singlePage({
            page,
            style: readFileSync('src/styles/start.css', 'utf8'),
            script: await startScript(),
            files,
            site: SITE,
          }),
        });
      },
    },
  };
}

type Built = Rolldown.OutputAsset | Rolldown.OutputChunk;

function packed(bundle: Record<string, Built>): PackedFile[] {
  const sheets: string[] = [];
  const files: PackedFile[] = [];
  for (const [path, file] of Object.entries(bundle)) {
    if (path === 'index.html' || path.startsWith('data/')) continue;
    if (path.endsWith('.css')) {
      const words = wordsOf(file).replace(/url\(\.\/([^)]+)\)/g, 'url(within:assets/$1)');
      // The page links the sheet for paper by itself.
      sheets.push(/print/.test(path) ? `@media print{${words}}` : words);
    } else if (file.type === 'chunk') files.push(fileOf('app.js', Buffer.from(file.code)));
    else files.push(fileOf(path.replace(READ_FROM, ''), Buffer.from(file.source)));
  }
  return [...files, fileOf('app.css', Buffer.from(sheets.sort(paperLast).join('\n')))];
}

function paperLast(one: string, other: string): number {
  return Number(one.startsWith('@media print')) - Number(other.startsWith('@media print'));
}

/** What lies beside the code, as the app asks for it. */
function fromPublic(plainArchive: (bytes: Uint8Array) => Promise<Uint8Array>): Promise<PackedFile[]> {
  return Promise.all(
    ['icon.svg', ...groundFiles().map((name) => `basemap/${name}`)].map(async (path) => {
      const bytes = readFileSync(join('public', path));
      return fileOf(path, extname(path) === '.pmtiles' ? await plainArchive(bytes) : bytes);
    }),
  );
}

function fileOf(path: string, bytes: Uint8Array): PackedFile {
  return { path, bytes, type: TYPES[extname(path)] ?? 'application/octet-stream' };
}

/** The script that unpacks the rest, in one piece. */
async function startScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/data/packed/start.ts' },
    },
  });
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput;
  return output[0].code.trim();
}

function wordsOf(file: Built | undefined): string {
  if (!file) throw new Error('a part of the build is missing');
  return file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8');
}
