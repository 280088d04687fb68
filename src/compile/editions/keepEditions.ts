import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { EDITIONS } from './freeze.ts';

/** Empties the folder of the built site before a build, but for the editions that are kept in it. */
export function keepEditions(): Plugin {
  let folder = '';
  return {
    name: 'keep-editions',
    apply: 'build',
    config: () => ({ build: { emptyOutDir: false } }),
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    buildStart() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (name !== EDITIONS) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}
