import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that `npm run test:mutants` puts small faults before: those of the code that is mutated. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/{domain,state,compile,map,layers}/**/*.test.ts', 'tests/geodata.test.ts'],
  },
});
