// What a reader's acts cost: a letter in the search, a hover on the map, a sector; and how much the page holds.
import { bytesToFirstRoute, PATIENCE_MS, sectorToggles, settled } from './measure.mjs';
import { median } from './report.mjs';

const SEARCH = 'input[type=search]';
const LISTS = '.lists .row';
const TABS = '.lists [role=tab]';
/** Typed letter by letter, then taken back: the lists shrink and grow. */
const WORD = 'aktau';
/** Map and page have come to rest when nothing changed so long, ms; given up after so long. */
const REST_MS = 600;
const RESTLESS_MS = 20_000;
/** A slow atlas is asked less often: after so long, ms, fewer samples than wished for are enough, at worst one. */
const LONGEST_MS = 40_000;
const LEAST_SAMPLES = 1;
const FLOOR_SAMPLES = 5;

/** @param folder what `site` serves */
export async function measureActs(browser, site, folder, runs) {
  const bytes = await bytesToFirstRoute(browser, site, folder);
  const acts = {};
  const page = await openAtlas(browser, site);
  try {
    acts.nodes = await nodesIn(page);
    acts.keys = await keystrokes(page, runs);
    acts.hover = await hovers(page, runs);
  } finally {
    await page.context().close();
  }
  return { bytes, ...acts, toggles: await sectorToggles(browser, site, runs) };
}

/** The page of an atlas with its panels, at rest, or still at work after all patience. */
async function openAtlas(browser, site) {
  const page = await browser.newPage();
  await page.goto(`${site.url}?lang=en`);
  await settled(page, () => window.atlasProbe.ready);
  await page.locator(LISTS).first().waitFor({ timeout: PATIENCE_MS });
  await still(page);
  return page;
}

/** Elements in the page, with the commitments listed and with the routes and places. */
async function nodesIn(page) {
  const count = async (tab) => {
    await page.locator(TABS).nth(tab).click();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return page.evaluate(() => document.querySelectorAll('*').length);
  };
  return { commitments: await count(1), routes: await count(0) };
}

/**
 * What an act costs, ms, sample by sample; cut where the page did not come to rest and more may follow.
 * @typedef {{ ms: number[], isCut: boolean }} Samples
 */

/** Each letter of a word typed and taken back. @returns {Promise<Samples>} */
async function keystrokes(page, runs) {
  await page.locator(SEARCH).focus();
  const keys = [...WORD, ...[...WORD].map(() => 'Backspace')];
  const samples = await sampled(page, runs, (turn) => page.keyboard.press(keys[turn % keys.length]));
  await page.locator(SEARCH).fill('');
  await still(page);
  return samples;
}

/** The mouse coming onto a route and leaving it, in turn. @returns {Promise<Samples>} */
async function hovers(page, runs) {
  const points = await page.evaluate((count) => window.atlasProbe.pointsOnRoutes(count), runs);
  if (points.length === 0) throw new Error('No route lies free under the mouse');
  const away = await page.locator('canvas').first().boundingBox();
  const corner = { x: away.x + 2, y: away.y + 2 };
  await page.mouse.move(corner.x, corner.y);
  await still(page);
  return sampled(page, runs, (turn) => {
    const { x, y } = turn % 2 === 0 ? points[(turn / 2) % points.length] : corner;
    return page.mouse.move(x, y);
  });
}

/**
 * Processor time of the main thread, ms, from an input until map and page rest: script, style, layout, paint and
 * the map's frames, by the browser's own count of its tasks (`TaskDuration` in thread time, which another
 * busy process does not lengthen as it would the clock's; within a twentieth of what a trace of the same tasks
 * adds up to). What the drawing costs in the GPU's process is not in it. What the same wait costs without an
 * input is taken off.
 */
async function sampled(page, runs, act) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const sample = async (doing) => {
    const before = await taskMs();
    await doing();
    const isStill = await still(page);
    return { ms: (await taskMs()) - before, isStill };
  };
  const started = Date.now();
  const waits = [];
  do waits.push(await sample(async () => {}));
  while (waits.length < FLOOR_SAMPLES && waits.every(({ isStill }) => isStill));
  // A map that does not rest has no floor: all that it does counts.
  const floor = waits.every(({ isStill }) => isStill) ? median(waits.map(({ ms }) => ms)) : 0;

  const samples = { ms: [], isCut: false };
  const isEnough = () => samples.ms.length >= LEAST_SAMPLES && Date.now() - started > LONGEST_MS;
  while (samples.ms.length < runs && !isEnough()) {
    const { ms, isStill } = await sample(() => act(samples.ms.length));
    samples.ms.push(Math.max(0, ms - floor));
    samples.isCut ||= !isStill;
  }
  await session.detach();
  return samples;
}

function still(page) {
  return page.evaluate(([rest, patience]) => window.atlasProbe.still(rest, patience), [REST_MS, RESTLESS_MS]);
}
