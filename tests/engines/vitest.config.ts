import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The walk of `npm run test:engines`, one engine after the other. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/engines/*.spec.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    env: { WDIO_LOG_LEVEL: 'error' },
  },
});
