import { total, weigh } from './size.mjs';

const PATIENCE_MS = 120_000;
const TOGGLES = '[data-sector]';

/** Opens a page, waits until its map is idle, closes it: marks in ms since navigation, and the scene. */
export async function firstView(browser, url, { viewport, before = async () => {} } = {}) {
  const page = await browser.newPage(viewport);
  try {
    await page.goto(url);
    const view = await (await settled(page, () => window.atlasProbe.ready)).jsonValue();
    if (view.marks.firstRoute === undefined) throw new Error(`No route was drawn at ${url}`);
    await before(page);
    return view;
  } finally {
    await page.context().close();
  }
}

/** The files that the site asks for until map and panels stand. */
export async function firstViewFiles(browser, site, folder, language) {
  site.asked.clear();
  const scene = await firstView(browser, `${site.url}?lang=${language}`, {
    before: (page) => page.locator(TOGGLES).first().waitFor({ timeout: PATIENCE_MS }),
  });
  const files = weigh(folder, site.asked.keys(), site.asked);
  return { scene, files, bytes: total(files) };
}

/** The same map on the three pages, in turn and each turn in another order. */
export async function compareFirstViews(browser, site, bare, scene, runs, say) {
  const pages = {
    site: { url: site.url },
    bare: { url: `${bare.url}bare.html#map=${scene.camera}`, viewport: scene.viewport },
    ground: { url: `${bare.url}bare.html?ground=off#map=${scene.camera}`, viewport: scene.viewport },
  };
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
    const buttons = page.locator(TOGGLES);
    await buttons.first().waitFor({ timeout: PATIENCE_MS });
    const count = await buttons.count();
    for (let click = 0; toggles.length < runs; click += 1) {
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
function settled(page, promise) {
  return page.waitForFunction(promise, null, { timeout: PATIENCE_MS });
}
