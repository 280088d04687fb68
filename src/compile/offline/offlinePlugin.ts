import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { PAGE, type Release } from '../../keeper/keeper.ts';

const WORKER = 'src/keeper/worker.ts';
/** Files of the built site that the app itself may ask for, by the address by which it asks: all but the page bear a hash in it. */
export function keptFiles(site: string): string[] {
  const assets = readdirSync(join(site, 'assets'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll('\\', '/'));
  return [PAGE, 'icon.svg', 'manifest.webmanifest', ...assets.sort()];
}

/** Writes the worker that keeps the site, with a proof of each file, and how much that is. To come after all that writes files. */
export function offlinePlugin(): Plugin {
  let site = '';
  return {
    name: 'corridor-atlas-offline',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      site = resolve(root, outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      ],
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files: Release['files'] = {};
        let bytes = 0;
        const keep = (address: string, content: Uint8Array) => {
          bytes += content.length;
          files[address] = `sha256-${createHash('sha256').update(content).digest('base64')}`;
        };
        for (const address of keptFiles(site))
          keep(address, readFileSync(join(site, address === PAGE ? 'index.html' : address)));
        const size = Buffer.from(JSON.stringify({ bytes }));
        writeFileSync(join(site, 'kept.json'), size);
        keep('kept.json', size);
        const code = await bundledWorker();
        const id = createHash('sha256').update(code).update(JSON.stringify(files)).digest('hex').slice(0, 12);
        const release: Release = { id, files };
        writeFileSync(join(site, 'sw.js'), `const RELEASE = ${JSON.stringify(release)};\n${code}`);
      },
    },
  };
}

async function bundledWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: WORKER, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${WORKER} did not become one script`);
  return chunk.code;
}
