/** Stryker's side of session.ts: starts it, and asks it about one fault after the other. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { createVitest } from 'vitest/node';
import { PART, PARTS } from './parts.mjs';

function testFiles() {
  const { tests } = PARTS[process.env[PART]];
  return readdirSync('tests', { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && tests.some((start) => name.startsWith(start)))
    .map((name) => resolve('tests', name))
    .sort();
}

const STALE = 'A fault left something behind in the tests, which are loaded anew.';

class SessionRunner {
  #vitest;
  #channel = new BroadcastChannel('mutants');
  #asked = 0;
  #isStale = false;

  /** Faults in what runs only while the code is loaded are ignored, so nothing is loaded anew for one. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#vitest = await createVitest('test', {
      config: 'tests/mutants/vitest.config.ts',
      pool: 'threads',
      maxWorkers: 1,
      watch: false,
      reporters: [{}],
      onConsoleLog: () => false,
    });
    this.#vitest.provide('mutantsName', INSTRUMENTER_CONSTANTS.NAMESPACE);
    this.#vitest.provide('mutantsTests', testFiles());
    const ready = this.#answer();
    const ended = this.#vitest.start().then(() => {
      const errors = this.#vitest.state.getFiles().flatMap(({ result }) => result?.errors ?? []);
      throw new Error(`The tests cannot be loaded: ${errors.map(({ stack }) => stack).join('\n')}`);
    });
    // An error after the tests stand ready comes with the end of the run.
    ended.catch(() => {});
    await Promise.race([ready, ended]);
  }

  async dryRun() {
    const { tests, coverage } = await this.#ask({ kind: 'without fault' });
    return {
      status: 'complete',
      mutantCoverage: coverage,
      tests: tests.map(({ id, file, milliseconds, fault }) => ({
        id,
        name: id,
        fileName: resolve(file),
        timeSpentMs: milliseconds,
        ...(fault === undefined ? { status: 0 } : { status: 1, failureMessage: fault }),
      })),
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    // After an error Stryker starts the process anew and asks once more.
    if (this.#isStale) throw new Error(STALE);
    const isFirst = this.#asked++ === 0;
    const answer = await this.#ask({
      kind: 'with fault',
      fault: activeMutant.id,
      tests: testFilter,
      hitLimit,
    });
    if (answer.kind === 'endless') return { status: 'timeout', reason: `${answer.hits} rounds` };
    if (answer.kind === 'survived') return { status: 'survived', nrOfTests: answer.run };
    this.#isStale = answer.stale;
    // Nothing says which fault it was that failed the test: this one, or one before it.
    if (answer.stale && !isFirst) throw new Error(STALE);
    return { status: 'killed', killedBy: [answer.by], failureMessage: answer.says, nrOfTests: answer.run };
  }

  async dispose() {
    this.#channel.postMessage({ kind: 'end' });
    await this.#vitest?.close();
    this.#channel.close();
  }

  async #ask(question) {
    const answer = this.#answer();
    this.#channel.postMessage(question);
    return await answer;
  }

  #answer() {
    return new Promise((done) => {
      this.#channel.onmessage = ({ data }) => done(data);
    });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'session', SessionRunner)];
