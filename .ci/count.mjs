// Sums what Vitest and Playwright wrote of their runs. A step that failed without a failed test (an
// install, a lint error, a type error, a build) counts as one failure, so that a red run never reads as green.
import { readFileSync } from 'node:fs';

const exitCode = Number(process.argv[2] ?? 0);
const vitest = report('vitest');
const playwright = report('playwright');

const unloaded = (vitest?.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
const passed =
  (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0) + (playwright?.stats.flaky ?? 0);
const failed = (vitest?.numFailedTests ?? 0) + unloaded.length + (playwright?.stats.unexpected ?? 0);

console.log(`${passed} passed, ${failed === 0 && exitCode !== 0 ? 1 : failed} failed`);

function report(name) {
  try {
    return JSON.parse(readFileSync(`node_modules/.cache/reports/${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}
