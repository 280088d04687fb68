import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const READER = 'node_modules/pmtiles/src/index.ts';
const STUB = '\0archive-inflater';

/**
 * Every visit loads the reader of tile archives; only a third of its built file is used, and of an inflater that it brings for
 * browsers without `DecompressionStream` (before Chrome 80, Safari 16.4 and Firefox 113) nothing: there the ground is missing, and the
 * map says so. So the reader is taken from its source, which leaves out what nobody calls.
 */
export function archivePlugin(): Plugin {
  return {
    name: 'corridor-atlas-archive',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^(pmtiles|fflate)$/ },
      handler(id, importer) {
        if (id === 'pmtiles') return resolve(READER);
        return importer?.includes('/node_modules/pmtiles/') ? STUB : undefined;
      },
    },
    load: {
      filter: { id: new RegExp(`^${STUB}$`) },
      handler: () =>
        `export function decompressSync() { throw new Error('This browser cannot read compressed tiles: it has no DecompressionStream'); }`,
    },
  };
}
