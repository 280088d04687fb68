// The same atlas at several times its size: what grows with the data, and how fast.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildSiteOf } from './build.mjs';
import { multiply } from './multiply.mjs';
import { median, pairedRow, ratioRow, sampledRow } from './report.mjs';

export const FACTORS = [10, 30];
/** What a reader does costs no more in a large atlas than in a small one. */
const FLAT = 1.25;
/** The first route, and what travels before it: what is not drawn then need not be there. */
const FIRST = { 10: 1.2, 30: 1.5 };
const CHECKS = 3;

const run = promisify(execFile);

/** The curated files and the site of each factor, 1 included, below `folder`. */
export async function buildSizes(folder, say) {
  const sizes = {};
  for (const factor of [1, ...FACTORS]) {
    say(`the atlas at ${factor} ×: writing, checking, building`);
    const geodata = join(folder, `geodata-${factor}`);
    multiply(resolve('geodata'), geodata, factor);
    const checkSeconds = [];
    for (let turn = 0; turn < CHECKS; turn += 1) checkSeconds.push(await secondsOf(() => check(geodata)));
    const site = join(folder, `site-${factor}`);
    const buildSeconds = await secondsOf(() => buildSiteOf(geodata, site));
    sizes[factor] = { folder: site, checkSeconds, buildSeconds };
  }
  sizes.startSeconds = await startSeconds(folder);
  return sizes;
}

/** What the check takes to start, found in a folder of nothing. */
async function startSeconds(folder) {
  const empty = join(folder, 'geodata-0');
  mkdirSync(empty);
  return secondsOf(() => check(empty).catch(() => {}));
}

/** In a process of its own, as a curator runs it; a problem of the made-up files ends the bench, in words. */
async function check(geodata) {
  try {
    await run(process.execPath, ['src/compile/cli/run.mjs', './src/compile/cli/check.ts', geodata]);
  } catch ({ stdout, stderr }) {
    throw new Error(`The made-up atlas in ${geodata} has problems:\n${stdout}${stderr}`);
  }
}

async function secondsOf(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/**
 * @param sizes by factor, of `buildSizes` and `measureActs` together
 * @param views marks of the first views by round; `site` is the atlas as it is
 */
export function sizeRows(factor, sizes, views) {
  const [ours, one] = [sizes[factor], sizes[1]];
  const named = (words) => `At ${factor} × the data, × of today’s: ${words}`;
  const togglesOf = ({ toggles }) => ({ ms: toggles.map(({ milliseconds }) => milliseconds), isCut: false });
  const seconds = ({ checkSeconds }) => median(checkSeconds) - sizes.startSeconds;
  const firstRoutes = (of) => views[of].map(({ firstRoute }) => firstRoute);
  return [
    ratioRow(named('check of the data, less its start'), 's', seconds(ours), seconds(one), { goal: factor }),
    ratioRow(named('build of the site'), 's', ours.buildSeconds, one.buildSeconds, { goal: factor }),
    ratioRow(named('bytes before the first painted route, gzip'), 'kB', ours.bytes / 1000, one.bytes / 1000, {
      goal: FIRST[factor],
    }),
    pairedRow(
      named('navigation to the first painted route'),
      'ms',
      firstRoutes(factor),
      firstRoutes('site'),
      {
        goal: FIRST[factor],
      },
    ),
    sampledRow(named('a keystroke'), 'ms', ours.keys, one.keys, { goal: FLAT }),
    sampledRow(named('a hover'), 'ms', ours.hover, one.hover, { goal: FLAT }),
    sampledRow(named('a sector toggle'), 'ms', togglesOf(ours), togglesOf(one), { goal: FLAT }),
    ratioRow(named('nodes with the commitments listed'), '', ours.nodes.commitments, one.nodes.commitments, {
      goal: FLAT,
    }),
    ratioRow(named('nodes with the routes listed'), '', ours.nodes.routes, one.nodes.routes, { goal: FLAT }),
  ];
}
