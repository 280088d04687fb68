// Sums what Vitest and Playwright wrote of their runs. A step that failed without a failed test (an
// install, a lint error, a type error, a build) counts as one failure, so that a red run never reads as green.
import { readFileSync } from 'node:fs';

const exitCode = Number(process.argv[2] ?? 0);
let passed = 0;
let failed = 0;
for (const playwright of [report('playwright'), report('nginx')]) {
  passed += (playwright?.stats.expected ?? 0) + (playwright?.stats.flaky ?? 0);
  failed += playwright?.stats.unexpected ?? 0;
}
for (const vitest of [report('vitest'), report('engines')]) {
  const unloaded = (vitest?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  passed += vitest?.numPassedTests ?? 0;
  failed += (vitest?.numFailedTests ?? 0) + unloaded.length;
}

console.log(`${passed} passed, ${failed === 0 && exitCode !== 0 ? 1 : failed} failed`);

function report(name) {
  try {
    return JSON.parse(readFileSync(`node_modules/.cache/reports/${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}
