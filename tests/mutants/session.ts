/**
 * All tests of a part, loaded once and run again and again, each time with another fault put into the code.
 *
 * Vitest would start a thread and load the code, the tests and the curated files anew for each of some thousand
 * faults: seconds, where the tests that meet the fault take milliseconds. Here the only test that it runs collects all
 * others, then answers what `runner.mjs` asks. What a test file does while it is loaded is done without a fault.
 */
import { relative } from 'node:path';
import {
  describe,
  inject,
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestSuite,
  TestRunner,
  test,
} from 'vitest';

type Hits = Record<string, number>;
type Coverage = { static: Hits; perTest: Record<string, Hits> };
type TestRun = { id: string; file: string; milliseconds: number; fault: string | undefined };

export type Question =
  | { kind: 'without fault' }
  | { kind: 'with fault'; fault: string; tests: string[]; hitLimit: number | undefined }
  | { kind: 'end' };

export type Answer =
  | { kind: 'ready' }
  | { kind: 'tests'; tests: TestRun[]; coverage: Coverage }
  /** `stale`: the test that failed fails without the fault as well. */
  | { kind: 'killed'; by: string; says: string; run: number; stale: boolean }
  | { kind: 'survived'; run: number }
  | { kind: 'endless'; hits: number };

declare module 'vitest' {
  interface ProvidedContext {
    mutantsName: string;
    mutantsTests: string[];
  }
}

/** What the mutated code reads and writes. */
type Instruments = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage: Coverage;
};

const instruments: Instruments = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { [inject('mutantsName')]: instruments });

for (const file of inject('mutantsTests')) {
  describe(relative(process.cwd(), file), async () => {
    await import(/* @vite-ignore */ file);
  });
}

test(
  'stands ready',
  async ({ task: own }) => {
    const tests = named(own.file.tasks.filter((task) => task !== own).flatMap(testsIn));
    const channel = new BroadcastChannel('mutants');
    channel.postMessage({ kind: 'ready' } satisfies Answer);
    await new Promise<void>((end) => {
      channel.onmessage = async ({ data }) => {
        const question = data as Question;
        if (question.kind === 'end') end();
        else
          channel.postMessage(
            question.kind === 'without fault' ? await allTests(tests) : await withFault(question, tests),
          );
      };
    });
    channel.close();
    for (const suite of new Set([...tests.values()].flatMap(suitesOf).reverse())) {
      for (const hook of TestRunner.getSuiteHooks(suite).afterAll) await hook(suite);
    }
  },
  Number.POSITIVE_INFINITY,
);

const testsIn = (task: RunnerTask): RunnerTestCase[] =>
  task.type === 'test' ? [task] : task.tasks.flatMap(testsIn);

/** The suites that a test lies in, the file's first. */
const suitesOf = ({ suite }: RunnerTask): RunnerTestSuite[] => (suite ? [...suitesOf(suite), suite] : []);

const fileOf = (task: RunnerTask) => suitesOf(task)[0]?.name ?? '';

/** By file and name; tests of one name in one file are told apart by a number. */
function named(tests: RunnerTestCase[]) {
  const all = new Map<string, RunnerTestCase>();
  for (const task of tests) {
    const names = [...suitesOf(task).slice(1), task].map(({ name }) => name);
    const id = `${fileOf(task)}#${names.join(' ')}`;
    let own = id;
    for (let number = 2; all.has(own); number++) own = `${id} (${number})`;
    all.set(own, task);
  }
  return all;
}

/** Gives what a test says if it fails. Suites are prepared once a round. */
function roundOf() {
  const prepared = new Set<RunnerTestSuite>();
  return async (task: RunnerTestCase, id?: string) => {
    const suites = suitesOf(task);
    try {
      for (const suite of suites.filter((each) => !prepared.has(each))) {
        prepared.add(suite);
        instruments.currentTestId = suite.id;
        for (const hook of TestRunner.getSuiteHooks(suite).beforeAll) await hook(suite);
      }
      instruments.currentTestId = id;
      try {
        for (const suite of suites) {
          for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) await hook(task.context, suite);
        }
        await TestRunner.getTestFn(task)();
      } finally {
        for (const suite of suites.toReversed()) {
          for (const hook of TestRunner.getSuiteHooks(suite).afterEach) await hook(task.context, suite);
        }
      }
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      instruments.currentTestId = undefined;
    }
  };
}

const durations = new Map<string, number>();

/** Twice, for only a test that passes twice in one process can be asked again and again. */
async function allTests(tests: Map<string, RunnerTestCase>): Promise<Answer> {
  const runs: TestRun[] = [];
  const first = roundOf();
  for (const [id, task] of tests) {
    const start = performance.now();
    const fault = await first(task, id);
    durations.set(id, performance.now() - start);
    runs.push({ id, file: fileOf(task), milliseconds: durations.get(id) ?? 0, fault });
  }
  const coverage = structuredClone(instruments.mutantCoverage);
  for (const [id, task] of tests) {
    const hits = coverage.perTest[id] ?? {};
    for (const suite of suitesOf(task)) Object.assign(hits, { ...coverage.perTest[suite.id], ...hits });
    coverage.perTest[id] = hits;
  }
  for (const id of Object.keys(coverage.perTest)) if (!tests.has(id)) delete coverage.perTest[id];
  const second = roundOf();
  for (const run of runs) {
    const fault = await second(tests.get(run.id) as RunnerTestCase);
    run.fault ??= fault && `passes once and not twice: ${fault}`;
  }
  return { kind: 'tests', tests: runs, coverage };
}

/** Until one fails, the shortest first. */
async function withFault(
  { fault, tests: ids, hitLimit }: Question & { kind: 'with fault' },
  tests: Map<string, RunnerTestCase>,
): Promise<Answer> {
  const order = ids.toSorted((a, b) => (durations.get(a) ?? 0) - (durations.get(b) ?? 0));
  const round = roundOf();
  Object.assign(instruments, { activeMutant: fault, hitCount: 0, hitLimit });
  for (const [index, id] of order.entries()) {
    const task = tests.get(id);
    const says = task && (await round(task));
    const hits = instruments.hitCount ?? 0;
    if (hitLimit !== undefined && hits > hitLimit) {
      Object.assign(instruments, { activeMutant: undefined, hitCount: undefined });
      return { kind: 'endless', hits };
    }
    if (task && says !== undefined) {
      Object.assign(instruments, { activeMutant: undefined, hitCount: undefined });
      const stale = (await roundOf()(task)) !== undefined;
      return { kind: 'killed', by: id, says, run: index + 1, stale };
    }
  }
  Object.assign(instruments, { activeMutant: undefined, hitCount: undefined });
  return { kind: 'survived', run: order.length };
}
