// `npm run bench [-- --runs N] [-- --only first,arrival,keys,finding,marks,sizes]`: how fast the atlas is, beside a bare map and beside itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureArrival } from './arrival.mjs';
import { openBrowser } from './browser.mjs';
import { buildAll } from './build.mjs';
import { measureFinding } from './finding.mjs';
import { measureMarks } from './lighthouse.mjs';
import { barePages, compareFirstViews, firstViewFiles, paintedPage } from './measure.mjs';
import { markdown, pairedRow, plainRow, ratioRow } from './report.mjs';
import { measureActs } from './responses.mjs';
import { serve } from './serve.mjs';
import { allFiles, isCode, total, weigh } from './size.mjs';
import { buildSizes, FACTORS, sizeRows } from './sizes.mjs';

const LEAST_RUNS = 15;
const LIMITS = { code: 1.3, firstRoute: 1.15, toggleFrames: 2, basemap: 1.3, wireMegabytes: 1.4 };
const GOALS = { keystrokeMs: 50, hoverMs: 10, indexMs: 1000, resultsMs: 50, firstTextMs: 1000 };
/** Of 100. */
const MARK_GOALS = {
  desktop: { performance: 85, accessibility: 100, 'best-practices': 100, seo: 100 },
  phone: { performance: 60, accessibility: 100, 'best-practices': 100, seo: 100 },
};
const ARRIVAL_GOALS = { words: 300, largest: 1500, slowWords: 2000, slowList: 8000 };
/** `first`: weight and first view beside a bare map; `arrival`: what a reader waits for; `keys`: what a reader does; `finding`: search and text; `marks`: Lighthouse’s; `sizes`: a larger atlas. */
const PARTS = ['first', 'arrival', 'keys', 'finding', 'marks', 'sizes'];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: String(LEAST_RUNS) },
    only: { type: 'string', default: PARTS.join() },
  },
});
const runs = Math.max(1, Number.parseInt(values.runs, 10) || LEAST_RUNS);
const parts = values.only.split(',');
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`No part "${unknown}"; there are ${PARTS.join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
try {
  const results = await measureAll(folder);
  const table = markdown(results.rows);
  const note = runs < LEAST_RUNS ? `\nA trial: medians need at least ${LEAST_RUNS} runs.\n` : '';
  writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync('bench-results.md', `${table}\n${note}`);
  console.log(`\n${table}\n${note}`);
  if (results.code) {
    const code = results.code.map(({ path, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)}  ${path}`);
    console.log(`JavaScript and CSS of the first view, kB gzip:\n${code.join('\n')}\n`);
  }
  console.log('Written to bench-results.md and, with every sample, bench-results.json.');
  process.exitCode = results.rows.every(({ met, limit }) => met || limit === undefined) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(into) {
  const results = { measured: new Date().toISOString(), runs, minutes: {}, rows: [] };
  const timed = async (name, work) => {
    const started = Date.now();
    const result = await work();
    results.minutes[name] = Math.round((Date.now() - started) / 6000) / 10;
    say(`${name} took ${results.minutes[name]} minutes`);
    return result;
  };
  const has = (part) => parts.includes(part);
  const built = await timed('building', () => buildAll(into));
  const sizes = has('sizes') ? await timed('building the sizes', () => buildSizes(into, say)) : undefined;
  const [site, bare] = [await serve(built.site), await serve(built.bare)];
  const larger = {};
  for (const factor of sizes ? FACTORS : []) larger[factor] = await serve(sizes[factor].folder);
  const browser = await openBrowser();
  try {
    const { scene, files } = await firstViewFiles(browser, site, built.site, 'en');
    const pages = { site: paintedPage(site), ...(has('first') && barePages(bare, scene)) };
    for (const factor in larger) pages[factor] = paintedPage(larger[factor]);
    if (has('first') || sizes)
      results.views = await timed('first views', () => compareFirstViews(browser, pages, scene, runs, say));
    if (has('first')) {
      Object.assign(results, await timed('weighing', () => weights(browser, site, built, files)));
      results.rows.push(...firstRows(results));
    }
    if (has('arrival')) {
      results.arrival = await timed('arrival', () => measureArrival(browser, site));
      results.rows.push(...arrivalRows(results.arrival));
    }
    if (has('keys') || sizes)
      results.acts = await timed('acts', () => measureActs(browser, site, built.site, runs));
    if (has('keys')) results.rows.push(...actRows(results.acts));
    if (has('finding')) {
      results.finding = await timed('finding', () => measureFinding(browser, site));
      results.rows.push(...findingRows(results.finding));
    }
    if (has('marks')) {
      results.marks = await timed('marks', () => measureMarks(site));
      results.rows.push(...markRows(results.marks));
    }
    if (sizes) {
      Object.assign(sizes[1], results.acts);
      for (const factor of FACTORS) {
        const { folder: built } = sizes[factor];
        const acts = () => measureActs(browser, larger[factor], built, runs);
        Object.assign(sizes[factor], await timed(`acts at ${factor} ×`, acts));
      }
      Object.assign(results, { sizes });
      results.rows.push(...FACTORS.flatMap((factor) => sizeRows(factor, sizes, results.views)));
    }
    return results;
  } finally {
    await browser.close();
    await Promise.all([site, bare, ...Object.values(larger)].map((one) => one.close()));
  }
}

/** @param files those of the first view in English */
async function weights(browser, site, built, files) {
  const wire = { en: total(files) };
  for (const language of ['zh', 'ru'])
    wire[language] = (await firstViewFiles(browser, site, built.site, language)).bytes;
  const code = files.filter(({ path }) => isCode(path));
  const library = weigh(built.library, allFiles(built.library).filter(isCode));
  return { code, library, files, wire };
}

function firstRows({ code, library, wire, views }) {
  const heaviest = Object.keys(wire).reduce((one, other) => (wire[other] > wire[one] ? other : one));
  const marks = (page, mark) => views[page].map((view) => view[mark]);
  return [
    ratioRow(
      'JavaScript and CSS needed for the first view, gzip, × bare MapLibre',
      'kB',
      total(code) / 1000,
      total(library) / 1000,
      { limit: LIMITS.code },
    ),
    pairedRow(
      'Navigation to the first painted route, × bare page with the same map',
      'ms',
      marks('site', 'firstRoute'),
      marks('bare', 'firstRoute'),
      { limit: LIMITS.firstRoute },
    ),
    pairedRow(
      'First view to idle, × the same map without its basemap',
      'ms',
      marks('bare', 'idle'),
      marks('ground', 'idle'),
      { limit: LIMITS.basemap },
    ),
    plainRow(
      `Bytes over the wire for the first view in the heaviest language (${heaviest})`,
      'MB',
      wire[heaviest] / 1e6,
      { limit: LIMITS.wireMegabytes },
    ),
  ];
}

function actRows({ toggles, keys, hover }) {
  return [
    plainRow(
      'A sector toggle, from click to the map’s render',
      'frames',
      toggles.map(({ frames }) => frames),
      { limit: LIMITS.toggleFrames },
    ),
    plainRow('A keystroke in the search, main thread until the page rests', 'ms', keys.ms, {
      goal: GOALS.keystrokeMs,
    }),
    plainRow('A hover on or off a route, main thread until the page rests', 'ms', hover.ms, {
      goal: GOALS.hoverMs,
    }),
  ];
}

function arrivalRows({ words, largest, list, slowWords, slowList }) {
  const goal = (name) => ({ goal: ARRIVAL_GOALS[name] });
  return [
    plainRow('Navigation to the first words', 'ms', words, goal('words')),
    plainRow('Navigation to the largest paint', 'ms', largest, goal('largest')),
    plainRow('Navigation to the list', 'ms', list, {}),
    plainRow('At 400 kbit/s: navigation to the first words', 'ms', slowWords, goal('slowWords')),
    plainRow('At 400 kbit/s: navigation to the list', 'ms', slowList, goal('slowList')),
  ];
}

function markRows(marks) {
  return Object.entries(marks).flatMap(([form, categories]) =>
    Object.entries(categories).map(([name, mark]) =>
      plainRow(`Lighthouse on a ${form}: ${name}`, 'of 100', mark, { least: MARK_GOALS[form][name] }),
    ),
  );
}

function findingRows({ ready, keys, junk, text, isBeforeMap }) {
  const before = isBeforeMap.filter(Boolean).length;
  return [
    plainRow('The search, from the first focus to its first results', 'ms', ready, { goal: GOALS.indexMs }),
    plainRow('A key in the search until its results stand', 'ms', keys, { goal: GOALS.resultsMs }),
    plainRow('300 characters of junk in the search, likewise', 'ms', junk, { goal: GOALS.resultsMs }),
    plainRow(
      `Navigation to the first text of the reading page; in ${before} of ${text.length} before the map was drawn`,
      'ms',
      text,
      { goal: GOALS.firstTextMs },
    ),
  ];
}

function say(words) {
  console.log(`bench: ${words}`);
}
