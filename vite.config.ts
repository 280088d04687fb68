import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { keepEditions } from './src/compile/editions/keepEditions.ts';
import { mapCssPlugin } from './src/compile/mapCssPlugin.ts';
import { partsPlugin } from './src/compile/partsPlugin.ts';
import { atlasPlugin } from './src/compile/plugin.ts';
import { policyPlugin } from './src/compile/policyPlugin.ts';
import { buildSheets } from './src/sheets/build.ts';

export default defineConfig({
  base: './',
  plugins: [
    keepEditions(),
    react(),
    atlasPlugin([buildSheets]),
    mapCssPlugin(),
    partsPlugin(),
    policyPlugin(),
  ],
  // Every browser that the target names asks for its modules ahead by itself.
  build: {
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
  },
  test: {
    // The real atlas is compiled in many of them, often beside other work.
    testTimeout: 20_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', '**/node_modules/**', '.stryker-tmp/**'],
  },
});
