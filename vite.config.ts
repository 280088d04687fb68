import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { plainArchive } from './src/basemap/plainArchive.ts';
import { archivePlugin } from './src/compile/archivePlugin.ts';
import { keepEditions } from './src/compile/editions/keepEditions.ts';
import { groundPlugin } from './src/compile/groundPlugin.ts';
import { mapCssPlugin } from './src/compile/mapCssPlugin.ts';
import { offlinePlugin } from './src/compile/offline/offlinePlugin.ts';
import { openingChunks } from './src/compile/openingChunks.ts';
import { partsPlugin } from './src/compile/partsPlugin.ts';
import { atlasPlugin } from './src/compile/plugin.ts';
import { policyPlugin } from './src/compile/policyPlugin.ts';
import { buildArchive } from './src/compile/publish/archive/archive.ts';
import { SINGLE_MODE, singleFile } from './src/compile/single/singleFile.ts';
import { buildSheets } from './src/sheets/build.ts';
import { buildInstallable } from './src/sheets/installable.ts';

const TESTS = ['tests/**/*.test.ts', 'tests/**/*.test.tsx'];
const NO_TESTS = ['tests/browser/**', '**/node_modules/**', '.stryker-tmp/**'];
/** Tests of what keeps a state in its module, or that stand in for a module or a global: each file has its own world. */
const STATEFUL = ['tests/{map,state}/**/*.test.ts'];

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    mapCssPlugin(),
    ...(mode === SINGLE_MODE
      ? [singleFile(plainArchive), atlasPlugin()]
      : [
          keepEditions(),
          groundPlugin(),
          atlasPlugin([buildArchive, buildSheets, buildInstallable]),
          partsPlugin(),
          policyPlugin(),
          offlinePlugin(),
        ]),
    archivePlugin(),
  ],
  // Every browser that the target names asks for its modules ahead by itself.
  build: {
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: openingChunks() } },
    assetsInlineLimit: 0,
  },
  test: {
    // The real atlas is compiled in many of them, often beside other work.
    testTimeout: 20_000,
    pool: 'threads',
    projects: [
      {
        extends: true,
        // Of functions without a state of their own: what one file has loaded serves the next.
        test: { name: 'pure', include: TESTS, exclude: [...NO_TESTS, ...STATEFUL], isolate: false },
      },
      { extends: true, test: { name: 'stateful', include: STATEFUL, exclude: NO_TESTS } },
    ],
  },
}));
