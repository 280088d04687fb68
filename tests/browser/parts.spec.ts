import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type Answer, dropped, status, test, well } from './host.ts';
import { nextRelease } from './nextRelease.ts';
import { detail, mapIdle } from './support.ts';

/** What a fault of a part must leave as it is. */
async function expectRest(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveText('Corridor atlas');
  await expect(page.locator('#map canvas')).toHaveCount(1);
}

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const notice = (page: Page) => page.locator('.part-notice');

test('every part that does not come leaves the rest, says so at its place, and comes when asked again', async ({
  page,
  host,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const faults: [RegExp, Answer][] = [
    [/\/LegendBody-.*\.js$/, dropped],
    // A style sheet, a chunk that two parts share, a part itself, and its data.
    [/\/Detail-.*\.css$/, status(503)],
    [/\/useScrollLock-.*\.js$/, dropped],
    [/\/About-.*\.js$/, dropped],
    [/\/Timeline-.*\.js$/, status(404)],
    [/\/atlas\.json$/, status(500)],
  ];
  for (const [pattern, answer] of faults) host.answer(pattern, answer);
  await page.goto('./?lang=en&list=commitments');

  await page.locator('.legend summary').click();
  await expect(page.locator('.legend').locator(notice(page))).toBeVisible();
  await expectRest(page);
  host.heal(/\/LegendBody-.*\.js$/);
  await again(page).click();
  await expect(page.locator('.legend-body')).toBeVisible();
  await page.locator('.legend summary').click();

  await page.locator('[data-commitment]').first().click();
  await expect(page.locator('.panel-body').locator(notice(page))).toBeVisible();
  await expectRest(page);
  await page.goBack();
  await expect(page.locator('[data-commitment]').first()).toBeVisible();
  await page.locator('[data-commitment]').first().click();
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.locator('[data-commitment]').first()).toBeVisible();
  host.heal(/\/atlas\.json$/);
  host.heal(/\/Detail-.*\.css$/);
  host.heal(/\/useScrollLock-.*\.js$/);
  await page.locator('[data-commitment]').first().click();
  await expect(detail(page).locator('blockquote').first()).toBeVisible();
  const hasSheet = await page.evaluate(() =>
    [...document.styleSheets].some(({ href, cssRules }) => href?.includes('/Detail-') && cssRules.length > 0),
  );
  expect(hasSheet).toBe(true);

  await page.getByRole('button', { name: 'About' }).click();
  await expect(notice(page)).toBeVisible();
  await expectRest(page);
  await page.keyboard.press('Escape');
  await expect(notice(page)).toHaveCount(0);
  await expect(detail(page)).toBeVisible();
  await page.getByRole('button', { name: 'About' }).click();
  await expect(notice(page)).toBeVisible();
  host.heal(/\/About-.*\.js$/);
  await again(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Time line' }).click();
  await expect(page.locator('.over-map').locator(notice(page))).toBeVisible();
  await expectRest(page);
  host.heal();
  await again(page).click();
  await expect(page.locator('.timeline')).toBeVisible();

  // Some browsers keep the failure of a module: only what has come already may be imported.
  for (const pattern of [/\/LegendBody-.*\.js$/, /\/About-.*\.js$/]) {
    const asked = host.asked(pattern).map(({ destination }) => destination);
    expect(asked.filter((destination) => destination === 'script')).toHaveLength(1);
    expect(asked.at(-1)).toBe('script');
  }
  expect(errors).toEqual([]);
});

test('what became of a promise comes late and moves nothing that can be pressed', async ({ page, host }) => {
  const standing = () =>
    detail(page)
      .locator('a, button, summary')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .filter((one) => !one.closest('.became, .became-of-thing'))
          .map((one) => [one.textContent, Math.round(one.getBoundingClientRect().top)]),
      );
  const held: (() => void)[] = [];
  host.answer(/\/ledger\.json$/, (...asked) => void held.push(() => well(...asked)));
  for (const [query, late] of [
    ['?lang=en&commitment=outcomes.consensus-18a', '.became h3'],
    ['?lang=en&route=china-kyrgyzstan-uzbekistan-railway', '.became-of-thing p > span'],
    ['?lang=en&place=aktau-port', '.became-of-thing p > span'],
  ] as const) {
    await page.goto(`./${query}#map=4/30/100`);
    await expect(page.getByRole('button', { name: 'Show on map' })).toBeVisible();
    // Until what is late is told to be late.
    await expect(detail(page).locator('.part-coming')).toBeVisible();
    // Letters that come late move lines by themselves.
    await page.evaluate(() => document.fonts.ready);
    const before = await standing();
    expect(before.length).toBeGreaterThan(3);
    for (const release of held.splice(0)) release();
    await expect(detail(page).locator(late).first()).toBeVisible();
    expect(await standing()).toEqual(before);
  }
});

test('a part that is gone with a new release brings the page of that release, once', async ({
  page,
  host,
}) => {
  const pages = () => host.asked(/\/$/).filter(({ destination }) => destination === 'document').length;
  await page.goto('./?lang=en&list=commitments');
  await mapIdle(page);
  const folder = nextRelease();
  try {
    host.serve(folder);
    host.answer(/\/Detail-.*\.js$/, (request, response, file) =>
      (pages() > 1 ? well : status(404))(request, response, file),
    );
    // The ground under the map is missed at the same time: each asks the host, and all hear of the release at once.
    const asking: (() => void)[] = [];
    host.answer(/\/$/, (...asked) =>
      asked[0].headers['sec-fetch-dest'] === 'empty'
        ? void asking.push(() => well(...asked))
        : well(...asked),
    );
    await page.evaluate(() => void window.atlasMap?.jumpTo({ center: [74, 42], zoom: 7 }));
    await page.locator('[data-commitment]').first().click();
    await expect.poll(() => asking.length).toBeGreaterThan(1);
    host.heal(/\/$/);
    for (const hear of asking) hear();
    await expect(detail(page).locator('blockquote').first()).toBeVisible();
    expect(pages()).toBe(2);
    await expect(notice(page)).toHaveCount(0);

    // Where the page of the new release misses a part too, it is told, and the page stays.
    host.answer(/\/Timeline-.*\.js$/, status(404));
    await page.locator('.pages [data-page="timeline"]').click();
    await expect(notice(page)).toBeVisible();
    expect(pages()).toBe(2);

    // A map over which a release goes does not draw the ground of another: it comes with the page of that release.
    host.serve('dist');
    await page.goto('./?lang=en');
    await page.waitForFunction(() => window.atlasMap?.isSourceLoaded('basemap'));
    host.serve(folder);
    const asked = host.asked(/atlas\.pmtiles$/).length;
    await page.evaluate(() => void window.atlasMap?.jumpTo({ center: [74, 42], zoom: 7 }));
    await expect.poll(pages).toBe(4);
    const ground = () => host.asked(/atlas\.pmtiles$/).slice(asked);
    await expect.poll(() => ground().at(-1)?.path).toContain('-next/');
    await expect(notice(page)).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
