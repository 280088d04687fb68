// What finding costs: until the search answers, a key in it, junk in it; and until the first text can be read.
import { PATIENCE_MS, settled } from './measure.mjs';

const WORDS = ['aktau', '中吉乌', 'line d', 'railway gazette', 'бедел'];
const JUNK = 'qzxw'.repeat(75);
/** The index is fetched once a page: so many pages are opened for it, and as many for the text. */
const PAGES = 5;

/** All ms: `ready` from the first focus to the first result, `keys` and `junk` a change of the words, `text` since the navigation. */
export async function measureFinding(browser, site) {
  const [ready, keys, junk, text, isBeforeMap] = [[], [], [], [], []];
  for (let run = 0; run < PAGES; run += 1) {
    const found = await search(browser, site);
    ready.push(found.ready);
    keys.push(...found.keys);
    junk.push(...found.junk);
    const read = await firstText(browser, site);
    text.push(read.text);
    isBeforeMap.push(read.text < read.map);
  }
  return { ready, keys, junk, text, isBeforeMap };
}

async function search(browser, site) {
  const page = await browser.newPage();
  try {
    await page.goto(`${site.url}?lang=en`);
    await settled(page, () => window.atlasProbe.ready);
    await page.locator('#search').waitFor({ timeout: PATIENCE_MS });
    return await page.evaluate(
      async ([words, nonsense]) => {
        const box = document.getElementById('search');
        const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
        const type = (value) => {
          write.call(box, value);
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        };
        /** The page answers a key before it yields: once the microtasks have run, all is in place. */
        const timed = async (value) => {
          const start = performance.now();
          type(value);
          await null;
          return performance.now() - start;
        };
        const start = performance.now();
        box.focus();
        type('aktau');
        await new Promise((resolve) => {
          const look = () => {
            if (!document.querySelector('[role=option]')) return;
            watch.disconnect();
            resolve();
          };
          const watch = new MutationObserver(look);
          watch.observe(document.body, { subtree: true, childList: true });
          look();
        });
        const ready = performance.now() - start;
        const [keys, junk] = [[], []];
        for (const word of words)
          for (let length = 1; length <= word.length; length += 1)
            keys.push(await timed(word.slice(0, length)));
        for (const cut of [0, 1, 2]) junk.push(await timed(nonsense.slice(cut)));
        return { ready, keys, junk };
      },
      [WORDS, JUNK],
    );
  } finally {
    await page.context().close();
  }
}

async function firstText(browser, site) {
  const page = await browser.newPage();
  try {
    await page.addInitScript(() => {
      window.firstText = new Promise((resolve) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.read-words')?.textContent) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        });
        watch.observe(document, { subtree: true, childList: true });
      });
    });
    await page.goto(`${site.url}?lang=en&page=read`);
    const text = await (await settled(page, () => window.firstText)).jsonValue();
    const { marks } = await (await settled(page, () => window.atlasProbe.ready)).jsonValue();
    return { text, map: marks.idle };
  } finally {
    await page.context().close();
  }
}
