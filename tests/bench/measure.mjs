import { total, weighAsked } from './size.mjs';

export const PATIENCE_MS = 240_000;
/** Unfolds the sectors. */
const FOLD = '.unfold-sectors';
const TOGGLES = '.sectors [data-value]';
/** A slow atlas is asked less often: after so long, ms, fewer toggles than wished for are enough. */
const LONGEST_MS = 40_000;
const LEAST_TOGGLES = 1;

const READY = () => window.atlasProbe.ready;
const PAINTED = () => window.atlasProbe.painted;

/** Opens a page, waits for its map, closes it: marks in ms since navigation, and the scene. */
async function firstView(browser, url, { viewport, until = READY, listed = false } = {}) {
  const page = await browser.newPage(viewport);
  try {
    await page.goto(url);
    const view = await (await settled(page, until)).jsonValue();
    if (view.marks.firstRoute === undefined) throw new Error(`No route was drawn at ${url}`);
    const lists = listed && (await (await settled(page, () => window.atlasProbe.listed)).jsonValue());
    return { ...view, at: Math.max(view.at, lists ? lists.at : 0) };
  } finally {
    await page.context().close();
  }
}

/** The files that the site is asked for until map and lists stand. */
export async function firstViewFiles(browser, site, folder, language) {
  site.forget();
  const scene = await firstView(browser, `${site.url}?lang=${language}`, { listed: true });
  const files = weighAsked(folder, site.asked(scene.at));
  return { scene, files, bytes: total(files) };
}

/** What travelled before the first route was painted. */
export async function bytesToFirstRoute(browser, site, folder) {
  site.forget();
  const { at } = await firstView(browser, `${site.url}?lang=en`, { until: PAINTED });
  return total(weighAsked(folder, site.asked(at)));
}

/** The same map with nothing of ours around it, with and without its ground. */
export function barePages(bare, { camera, viewport }) {
  return {
    bare: { url: `${bare.url}bare.html#map=${camera}`, viewport },
    ground: { url: `${bare.url}bare.html?ground=off#map=${camera}`, viewport },
  };
}

/** A page of which only the first painted route is asked. */
export function paintedPage(site) {
  return { url: site.url, until: PAINTED };
}

/** The first views of some pages by name, in turn and each round in another order: marks by name. */
export async function compareFirstViews(browser, pages, scene, runs, say) {
  const names = Object.keys(pages);
  const views = Object.fromEntries(names.map((name) => [name, []]));
  // The first round only warms the machine.
  for (let run = 0; run <= runs; run += 1) {
    say(run === 0 ? 'first views: warming up' : `first views: ${run} of ${runs}`);
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(run + turn) % names.length];
      const view = await firstView(browser, pages[name].url, pages[name]);
      if (name === 'bare') assertSameLayers(view.layers, scene.layers);
      if (run > 0) views[name].push(view.marks);
    }
  }
  return views;
}

function assertSameLayers(bare, site) {
  const differing = [...site.filter((id) => !bare.includes(id)), ...bare.filter((id) => !site.includes(id))];
  if (differing.length > 0)
    throw new Error(
      `The bare page does not draw the same map; these layers are on one page only: ${differing}`,
    );
}

/** Frames and milliseconds from a click on a sector to the map's render, each sector on and off in turn. */
export async function sectorToggles(browser, site, runs) {
  const page = await browser.newPage();
  const toggles = [];
  try {
    await page.goto(site.url);
    await settled(page, () => window.atlasProbe.ready);
    await page.locator(FOLD).click({ timeout: PATIENCE_MS });
    const buttons = page.locator(TOGGLES);
    await buttons.first().waitFor({ timeout: PATIENCE_MS });
    const count = await buttons.count();
    const started = Date.now();
    const isEnough = () => toggles.length >= LEAST_TOGGLES && Date.now() - started > LONGEST_MS;
    for (let click = 0; toggles.length < runs && !isEnough(); click += 1) {
      await page.evaluate(() => window.atlasProbe.armToggle());
      await buttons.nth(Math.floor(click / 2) % count).click();
      toggles.push(await (await settled(page, () => window.atlasProbe.toggled)).jsonValue());
    }
  } finally {
    await page.context().close();
  }
  return toggles;
}

/** What a promise of the page's comes to. */
export function settled(page, promise) {
  return page.waitForFunction(promise, null, { timeout: PATIENCE_MS });
}
