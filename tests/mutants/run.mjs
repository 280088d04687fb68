/**
 * Puts small faults into the code and counts those that the unit tests find: `npm run test:mutants [part…]`.
 * A part that has ended is kept in node_modules/.cache/mutants, and only what has changed since is tried again.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PART, PARTS } from './parts.mjs';

const GOAL = 75;
const root = resolve(import.meta.dirname, '../..');
const stryker = 'tests/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';
const reportOf = (part) => `node_modules/.cache/mutants/${part}.json`;

function score({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }) {
  return (100 * (Killed + Timeout)) / (Killed + Timeout + Survived + NoCoverage);
}

function count(mutants) {
  const counts = {};
  for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

const row = (name, counts) => ({
  folder: name,
  'score, %': Math.round(10 * score(counts)) / 10,
  killed: counts.Killed ?? 0,
  'timed out': counts.Timeout ?? 0,
  survived: counts.Survived ?? 0,
  'met by no test': counts.NoCoverage ?? 0,
  'left out (run at load)': counts.Ignored ?? 0,
  'cannot be tried': (counts.RuntimeError ?? 0) + (counts.CompileError ?? 0),
});

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown}; there are: ${Object.keys(PARTS).join(', ')}`);

const mutants = new Map();
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const args = ['--incrementalFile', reportOf(part), '--mutate', PARTS[part].mutate.join(',')];
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'tests/mutants/stryker.json', ...args], {
    cwd: root,
    env: { ...process.env, [PART]: part },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The part ${part} did not end.`);
  const { files } = JSON.parse(readFileSync(resolve(root, reportOf(part)), 'utf8'));
  for (const [file, { mutants: own }] of Object.entries(files)) {
    mutants.set(dirname(file), [...(mutants.get(dirname(file)) ?? []), ...own]);
  }
}

const whole = count([...mutants.values()].flat());
console.table([...[...mutants].map(([folder, own]) => row(folder, count(own))), row('all', whole)]);
if (score(whole) < GOAL) {
  console.error(`Less than ${GOAL} % of the faults were found.`);
  process.exitCode = 1;
}
