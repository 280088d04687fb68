import { expect } from '@playwright/test';
import { dropped, silent, test, well, whole } from './host.ts';
import { commitmentRow, detail, mapIdle, openAtlas, readAtlas, sectorButton } from './support.ts';

test('unknown words in a link are named, what a messenger did to it is undone, and junk in it leaves the opening view', async ({
  page,
}) => {
  await page.goto(
    './?lang=en&route=atlantis-railway&sectors=energy,teapots&place=bedel&year=1999&colour=blue&utm_source=mail',
  );
  const notices = page.locator('.notice');
  // What is no word of ours is passed over.
  await expect(notices).toHaveCount(1);
  await expect(notices).toContainText('route=atlantis-railway, sectors=teapots, year=1999');
  await expect(detail(page).locator('h2')).toHaveText('Bedel crossing');
  // A year that the atlas does not have is the newest.
  await expect(page.getByRole('button', { name: 'Year …' })).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toHaveCount(0);

  await openAtlas(
    page,
    '?lang=en&amp;route=trans-caspian-aktau&amp;utm_source=chat%23map%3D6.00%2F43.6%2F51.2。',
  );
  await expect(detail(page).locator('h2')).toContainText('Aktau');
  await expect(notices).toHaveCount(0);
  expect(await page.evaluate(() => window.atlasMap?.getZoom())).toBe(6);
  await expect(page).toHaveURL(/\?route=trans-caspian-aktau&lang=en#map=6(\.00)?\/43\.6\d*\/51\.2\d*$/);

  await openAtlas(page, '?lang=xx#map=north/east/%%');
  await expect(notices).toContainText('xx');
  await expect(page.locator('[data-thing]').first()).toBeVisible();
});

test('without WebGL the page says so, a drawing stands in the map’s place, and lists, details and filters work', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : original.call(this, kind as never, ...(rest as never[]));
    } as typeof original;
  });
  await page.goto('.?lang=en');
  await expect(page.locator('.notice')).toContainText('WebGL');
  await page.locator('.notice button').click();
  const drawing = page.getByRole('group', { name: 'Map of all routes' });
  const { routes } = await readAtlas(page);
  for (const { id, short } of routes) {
    const line = drawing.locator(`[data-opens="route/${id}"]`);
    await expect(line.locator('title')).toContainText(`${short.en}. `);
    await expect(line.locator('title')).toContainText(/ km$/);
    await expect(drawing.locator('text', { hasText: short.en }).first()).toBeAttached();
  }
  await drawing.locator('[data-opens="route/tacheng-ayagoz-railway"]').focus();
  await page.keyboard.press('Enter');
  await expect(detail(page).locator('h2')).toHaveText('Tacheng–Ayagoz railway');
  await page.goBack();
  await (await sectorButton(page, 'energy')).click();
  await expect(drawing.locator('[data-opens="route/tacheng-ayagoz-railway"]')).toHaveCount(0);
  await (await commitmentRow(page, 'outcomes.consensus-31')).click();
  await expect(detail(page).locator('blockquote mark')).toHaveText('中国－中亚天然气管道');
});

test('without the background map, the names and the marks the lines are drawn, the page says what is missing, and it comes with the network', async ({
  page,
  host,
}) => {
  host.answer(/\/basemap\/|\/data\/(nodes|route-names|area-names)\.geojson$|\/ledger\.json$/, dropped);
  await openAtlas(page, '?lang=en&sites=shown');
  await expect(page.locator('.notice', { hasText: 'background map' })).toBeVisible();
  await expect(page.locator('.notice', { hasText: 'names and marks' })).toBeVisible();
  const drawn = (layer: string) =>
    page.evaluate((id) => window.atlasMap?.queryRenderedFeatures({ layers: [id] }).length, layer);
  expect(await drawn('railway-line')).toBeGreaterThan(0);
  // What is asked for later is missed no less, and tried again no less.
  await expect.poll(() => host.asked(/\/ledger\.json$/).length).toBeGreaterThan(0);
  host.heal();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.locator('.site-mark').first()).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a part of the page that does not load is named, and the map works', async ({ page, host }) => {
  host.answer(/\/mount-.*\.js$/, dropped);
  await page.goto('.?lang=en');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await mapIdle(page);
  const lines = await page.evaluate(
    () => window.atlasMap?.queryRenderedFeatures({ layers: ['railway-line'] }).length,
  );
  expect(lines).toBeGreaterThan(0);
});

test('a map that does not load is named, and the lists work', async ({ page, host }) => {
  host.answer(/\/startMap-.*\.js$/, dropped);
  await page.goto('.?lang=en');
  await expect(page.locator('.notice')).toContainText('The map could not be loaded');
  await (await commitmentRow(page, 'outcomes.consensus-21a')).click();
  await expect(detail(page).locator('mark').first()).toHaveText('中吉乌铁路');
});

test('a background map that comes whole is drawn, and asked for once', async ({ page, host }) => {
  const asked = () => host.asked(/atlas\.pmtiles$/).length;
  // A host that knows no parts of files says so by 200; some say 206, and send everything all the same.
  for (const code of [200, 206] as const) {
    host.answer(/atlas\.pmtiles$/, whole(code));
    const before = asked();
    await openAtlas(page);
    const water = await page.evaluate(
      () => window.atlasMap?.queryRenderedFeatures({ layers: ['water'] }).length,
    );
    expect(water, String(code)).toBeGreaterThan(0);
    expect(asked() - before, String(code)).toBe(1);
  }
});

test('of languages the last that was asked for is spoken; one that does not load is named, and can be chosen again', async ({
  page,
  host,
}) => {
  const title = page.locator('h1');
  const choose = (name: string) => page.getByRole('button', { name, exact: true }).click();
  // Without the map, which has no part in this.
  host.answer(/\/startMap-.*\.js$/, silent);
  await page.goto('./?lang=en');
  await expect(page.locator('.row').first()).toBeVisible();
  const held: (() => void)[] = [];
  host.answer(/\/ru-.*\.js$/, (...question) => void held.push(() => well(...question)));
  await choose('Русский');
  await expect.poll(() => held.length).toBe(1);
  await choose('English');
  const late = page.waitForResponse(/\/ru-.*\.js$/);
  host.heal(/\/ru-.*\.js$/);
  for (const answer of held) answer();
  const words = (await late).url();
  // When it is there for this, what would speak it has had its turn.
  await page.evaluate(async (url) => {
    await import(url);
    await new Promise((resolve) => setTimeout(resolve));
  }, words);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(title).toHaveText('Corridor atlas');

  host.answer(/\/zh-.*\.js$/, dropped);
  await choose('中文');
  await expect(page.locator('.notice')).toContainText('language could not be loaded');
  await expect(title).toHaveText('Corridor atlas');
  host.heal(/\/zh-.*\.js$/);
  await choose('中文');
  await expect(title).toHaveText('走廊图集');
});
