import type { Plugin } from 'vite';

/** Vite's module through which a build asks for the chunks that it has split off. */
const VITE_HELPER = '\0vite/preload-helper.js';

/** Has the app itself bring its parts: Vite's own way leaves no second try in some browsers. Only a build has such parts. */
export function partsPlugin(): Plugin {
  let isUsed = false;
  return {
    name: 'corridor-atlas-parts',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: new RegExp(`^${VITE_HELPER}$`) },
      handler() {
        isUsed = true;
        return `export { loadPart as __vitePreload } from '/src/data/loadPart.ts';`;
      },
    },
    buildEnd(error) {
      if (!error && !isUsed)
        this.error('Vite no longer asks for its parts by the module that is replaced here');
    },
  };
}
