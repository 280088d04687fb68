import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** One file for vitest, which holds all tests of a part and is asked again and again: see session.ts. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/mutants/session.ts'],
    testNamePattern: /^stands ready$/,
    isolate: false,
    // Beside other work, and in mutated code. What goes round for ever is told by the count of its rounds.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A fault that no link of three hundred meets is one for a test of its own.
    env: { ATLAS_LINKS: '300' },
  },
});
