import { expect, type Page } from '@playwright/test';
import { instead, test } from './host.ts';
import { mapIdle, openAtlas, readAtlas, showCommitments } from './support.ts';

/** Texts that a machine would translate though they are quotes or names, or that do not say that they are Chinese. */
function translatable(page: Page, names: string[]): Promise<string[]> {
  return page.evaluate((kept) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const parent = walker.currentNode.parentElement;
      const isHan = /\p{Script=Han}/u.test(text);
      if (!parent || parent.closest('script, style, noscript') || !(isHan || kept.includes(text))) continue;
      if (!parent.closest('[translate="no"]')) faults.push(`translatable: ${text}`);
      if (isHan && !parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
        faults.push(`not told as Chinese: ${text}`);
    }
    return faults;
  }, names);
}

test('quotes and names are kept from translation, and the map and the row of pages speak the language that is chosen', async ({
  page,
}) => {
  /** What of the row of pages a desk's panel has no room for, px. */
  const beyond = () =>
    page.locator('.pages').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await openAtlas(page, '?lang=en');
  const { routes, places } = await readAtlas(page);
  const names = [
    ...[...routes, ...places].flatMap(({ name }) => Object.values(name)),
    ...routes.flatMap(({ short }) => Object.values(short)),
    ...routes.flatMap(({ segments }) => segments.map(({ name }) => name.en)),
  ];
  await showCommitments(page);
  await expect(page.locator('.row q').first()).toBeVisible();
  expect(await translatable(page, names)).toEqual([]);
  await page.getByRole('tab', { name: /Routes and places/ }).click();
  await page.locator('[data-thing="china-kyrgyzstan-uzbekistan-railway"]').click();
  await expect(page.locator('.detail blockquote').first()).toBeVisible();
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  expect(await translatable(page, names)).toEqual([]);
  await page.getByRole('button', { name: 'Time line' }).click();
  await expect(page.locator('.time-row').nth(3)).toBeVisible();
  expect(await translatable(page, names)).toEqual([]);
  await page.goBack();
  await expect(page.locator('.timeline')).toHaveCount(0);

  const spoken = () =>
    page.evaluate(() => ({
      page: document.documentElement.lang,
      unit: document.querySelector('.maplibregl-ctrl-scale')?.textContent?.replace(/[\d\s]/g, ''),
      words: [...document.querySelectorAll('#map [title], #map[aria-label], #map [aria-label]')].flatMap(
        (one) => [one.getAttribute('title'), one.getAttribute('aria-label')].filter((word) => word !== null),
      ),
    }));
  const english = await spoken();
  expect(english.unit).toBe('km');
  expect(english.words).toContain('Credits');
  expect(await beyond()).toBe(0);
  await page.getByRole('button', { name: '中文' }).click();
  await expect.poll(async () => (await spoken()).page).toBe('zh-Hans');
  const chinese = await spoken();
  expect(chinese.unit).toBe('公里');
  expect(await beyond()).toBe(0);
  for (const word of chinese.words) expect(word).toMatch(/\p{Script=Han}/u);
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect.poll(async () => (await spoken()).page).toBe('ru');
  const russian = await spoken();
  expect(russian.unit).toBe('км');
  expect(await beyond()).toBe(0);
  for (const word of russian.words) expect(word).toMatch(/\p{Script=Cyrillic}/u);
  // A new style makes new sources, and with them new credits.
  await page.emulateMedia({ colorScheme: 'dark' });
  await mapIdle(page);
  expect((await spoken()).words).toEqual(russian.words);
});

test('in a frame the wheel scrolls the page around it, Ctrl and the wheel zoom the map, and it says so', async ({
  page,
  host,
}) => {
  host.answer(
    /^\/around\.html$/,
    instead(`<!doctype html><title>Around</title><body style="height:3000px;margin:0">
      <iframe src="./?lang=en" title="Atlas" width="900" height="500" style="border:0"></iframe>`),
  );
  await page.goto('./around.html');
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => window.atlasMap?.loaded() && document.querySelector('.row'));
  const state = async () => ({
    scrolled: await page.evaluate(() => window.scrollY),
    zoom: await frame.evaluate(() => window.atlasMap?.getZoom()),
  });
  const before = await state();
  await page.mouse.move(650, 250);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await state()).scrolled).toBeGreaterThan(0);
  expect((await state()).zoom).toBe(before.zoom);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await state()).zoom).toBeGreaterThan(before.zoom ?? Infinity);
  expect((await state()).scrolled).toBe(0);

  const told = frame.locator('.maplibregl-desktop-message');
  await expect(told).toHaveText('Ctrl and the wheel zoom the map');
  await frame.getByRole('button', { name: 'Русский' }).click();
  await expect(told).toHaveText(/Ctrl/);
  await expect(told).toHaveText(/колесо/);
  await expect(frame.locator('.maplibregl-mobile-message')).toHaveText(/двумя пальцами/);
});
