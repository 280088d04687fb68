import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Below `public/`, and below the built site for what is no file of the map: whom it is owed to. */
const FOLDER = 'basemap';
const SOURCE = join('public', FOLDER);

/** Of the basemap, what the map asks for. */
export function groundFiles(): string[] {
  return readdirSync(SOURCE)
    .filter((name) => !name.endsWith('.md'))
    .sort();
}

/** Where the app asks for them: an address that changes with what they hold, so that a page never reads those of another release. */
export function groundFolder(): string {
  const hash = createHash('sha256');
  for (const name of groundFiles()) hash.update(readFileSync(join(SOURCE, name)));
  return `assets/${hash.digest('hex').slice(0, 8)}/${FOLDER}`;
}

/** Puts the basemap where the app asks for it: Vite has copied it as it lies. */
export function groundPlugin(): Plugin {
  let site = '';
  let isCopied = false;
  return {
    name: 'corridor-atlas-ground',
    configResolved({ root, publicDir, build: { outDir, copyPublicDir } }) {
      site = resolve(root, outDir);
      isCopied = publicDir !== '' && copyPublicDir;
    },
    writeBundle: {
      order: 'pre',
      sequential: true,
      handler() {
        if (!isCopied) return;
        const to = join(site, groundFolder());
        mkdirSync(to, { recursive: true });
        for (const name of groundFiles()) renameSync(join(site, FOLDER, name), join(to, name));
      },
    },
    configureServer({ middlewares }) {
      const asked = `/${groundFolder()}/`;
      middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(asked, `/${FOLDER}/`);
        next();
      });
    },
  };
}
