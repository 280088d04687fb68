const SEARCH = ['everything', 'folding', 'marks', 'search', 'searchIndex'].map(
  (name) => `src/domain/${name}.ts`,
);

/** The parts that `npm run test:mutants` goes through: what is mutated, and where the tests lie that guard it. */
export const PARTS = {
  domain: {
    mutate: ['src/domain/**/*.ts', '!src/domain/schema/**', ...SEARCH.map((file) => `!${file}`)],
    tests: ['domain/', 'geodata.test.ts'],
  },
  // Each of its faults asks the whole search anew.
  search: {
    mutate: SEARCH,
    tests: ['everything', 'folding', 'marks', 'search'].map((name) => `domain/${name}`),
  },
  state: {
    mutate: ['src/state/**/*.ts'],
    tests: ['state/'],
  },
  map: {
    mutate: [
      ...['applyView', 'freePart', 'routeLines', 'world', 'labels/maskPieces', 'labels/placement'].map(
        (name) => `src/map/${name}.ts`,
      ),
      'src/panels/timeline/stacking.ts',
    ],
    tests: ['map/', 'panels/'],
  },
  join: {
    mutate: ['src/compile/join/**/*.ts'],
    tests: ['compile/join/', 'compile/checks/', 'compile/fourthText.test.ts', 'geodata.test.ts'],
  },
  checks: {
    mutate: ['src/compile/checks/**/*.ts'],
    tests: ['compile/checks/', 'compile/files.test.ts', 'compile/schemaProblems.test.ts'],
  },
  exports: {
    mutate: ['src/exports/**/*.ts'],
    tests: ['exports/'],
  },
};

/** The environment's name for the part, told to both processes of Stryker. */
export const PART = 'ATLAS_MUTANTS_PART';
