// What a reader waits for: the first words, the largest paint, the list; on this machine's network and on a slow one.
import { PATIENCE_MS, settled } from './measure.mjs';

const PAGES = 5;
/** 400 kbit/s with the delay of a bad mobile network. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** All ms since the navigation. */
export async function measureArrival(browser, site) {
  const marks = { words: [], largest: [], list: [], slowWords: [], slowList: [] };
  for (let run = 0; run < PAGES; run += 1) {
    const fast = await arrival(browser, site);
    for (const name of ['words', 'largest', 'list']) marks[name].push(fast[name]);
    const slow = await arrival(browser, site, SLOW);
    marks.slowWords.push(slow.words);
    marks.slowList.push(slow.list);
  }
  return marks;
}

async function arrival(browser, site, network) {
  const page = await browser.newPage();
  try {
    if (network) {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', network);
    }
    await page.goto(`${site.url}?lang=en`, { timeout: PATIENCE_MS });
    const { list } = await (await settled(page, () => window.atlasProbe.listed)).jsonValue();
    if (!network) await settled(page, () => window.atlasProbe.ready);
    return { list, ...(await page.evaluate(() => window.atlasProbe.paints())) };
  } finally {
    await page.context().close();
  }
}
