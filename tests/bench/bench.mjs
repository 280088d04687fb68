// `npm run bench [-- --runs N]`: how fast the atlas is beside a bare map, measured in one run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { buildAll } from './build.mjs';
import { compareFirstViews, firstViewFiles, sectorToggles } from './measure.mjs';
import { markdown, median, plainRow, ratioRow } from './report.mjs';
import { serve } from './serve.mjs';
import { allFiles, isCode, total, weigh } from './size.mjs';

const LEAST_RUNS = 7;
const LIMITS = { code: 1.3, firstRoute: 1.15, toggleFrames: 2, basemap: 1.3, wireMegabytes: 1.4 };

const { values } = parseArgs({ options: { runs: { type: 'string', default: String(LEAST_RUNS) } } });
const runs = Math.max(1, Number.parseInt(values.runs, 10) || LEAST_RUNS);
const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
try {
  const results = await measureAll(folder);
  const table = markdown(results.rows);
  const note = runs < LEAST_RUNS ? `\nA trial: medians need at least ${LEAST_RUNS} runs.\n` : '';
  const code = results.code.map(({ path, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)}  ${path}`);
  writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync('bench-results.md', `${table}\n${note}`);
  console.log(`\n${table}\n${note}\nJavaScript and CSS of the first view, kB gzip:\n${code.join('\n')}`);
  console.log('\nWritten to bench-results.md and, with every sample, bench-results.json.');
  process.exitCode = results.rows.every(({ met }) => met) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(into) {
  say('building');
  const built = await buildAll(into);
  const site = await serve(built.site);
  const bare = await serve(built.bare);
  const browser = await openBrowser();
  try {
    const { scene, files } = await firstViewFiles(browser, site, built.site, 'en');
    const wire = { en: total(files) };
    for (const language of ['zh', 'ru'])
      wire[language] = (await firstViewFiles(browser, site, built.site, language)).bytes;
    const heaviest = Object.keys(wire).reduce((one, other) => (wire[other] > wire[one] ? other : one));
    const code = files.filter(({ path }) => isCode(path));
    const library = weigh(built.library, allFiles(built.library).filter(isCode));
    const views = await compareFirstViews(browser, site, bare, scene, runs, say);
    say('sector toggles');
    const toggles = await sectorToggles(browser, site, Math.max(runs, LEAST_RUNS));

    const medianOf = (page, mark) => median(views[page].map((marks) => marks[mark]));
    const rows = [
      ratioRow(
        'JavaScript and CSS needed for the first view, gzip, × bare MapLibre',
        'kB',
        total(code) / 1000,
        total(library) / 1000,
        LIMITS.code,
      ),
      ratioRow(
        'Navigation to the first painted route, × bare page with the same map',
        'ms',
        medianOf('site', 'firstRoute'),
        medianOf('bare', 'firstRoute'),
        LIMITS.firstRoute,
      ),
      plainRow(
        'A sector toggle, from click to the map’s render',
        'frames',
        median(toggles.map(({ frames }) => frames)),
        LIMITS.toggleFrames,
      ),
      ratioRow(
        'First view to idle, × the same map without its basemap',
        'ms',
        medianOf('bare', 'idle'),
        medianOf('ground', 'idle'),
        LIMITS.basemap,
      ),
      plainRow(
        `Bytes over the wire for the first view in the heaviest language (${heaviest})`,
        'MB',
        wire[heaviest] / 1e6,
        LIMITS.wireMegabytes,
      ),
    ];
    return { measured: new Date().toISOString(), runs, rows, code, library, files, wire, views, toggles };
  } finally {
    await browser.close();
    await Promise.all([site.close(), bare.close()]);
  }
}

function say(words) {
  console.log(`bench: ${words}`);
}
