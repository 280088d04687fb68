import { expect } from '@playwright/test';
import { dropped, test, whole } from './host.ts';
import { commitmentRow, detail, mapIdle, openAtlas, readAtlas, sectorButton } from './support.ts';

test('unknown words in a link are named, and the rest of the link works', async ({ page }) => {
  await openAtlas(
    page,
    '?lang=en&route=atlantis-railway&sectors=energy,teapots&place=bedel&colour=blue&utm_source=mail',
  );
  const notices = page.locator('.notice');
  // What is no word of ours is passed over.
  await expect(notices).toHaveCount(1);
  await expect(notices).toContainText('route=atlantis-railway, sectors=teapots');
  await expect(detail(page).locator('h2')).toHaveText('Bedel crossing');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toHaveCount(0);
});

test('a link that a messenger damaged shows what it was to show, and is whole again', async ({ page }) => {
  await openAtlas(
    page,
    '?lang=en&amp;route=trans-caspian-aktau&amp;utm_source=chat%23map%3D6.00%2F43.6%2F51.2。',
  );
  await expect(detail(page).locator('h2')).toContainText('Aktau');
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(await page.evaluate(() => window.atlasMap?.getZoom())).toBe(6);
  await expect(page).toHaveURL(/\?route=trans-caspian-aktau&lang=en#map=6(\.00)?\/43\.6\d*\/51\.2\d*$/);
});

test('junk in the hash leaves the opening view', async ({ page }) => {
  await openAtlas(page, '?lang=xx#map=north/east/%%');
  await expect(page.locator('.notice')).toContainText('xx');
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

test('without the background map the lines are drawn, and the page says what is missing', async ({
  page,
  host,
}) => {
  host.answer(/\/basemap\//, dropped);
  await openAtlas(page);
  await expect(page.locator('.notice')).toContainText('background map');
  const lines = await page.evaluate(
    () => window.atlasMap?.queryRenderedFeatures({ layers: ['railway-line'] }).length,
  );
  expect(lines).toBeGreaterThan(0);
});

test('names and marks that do not load are told, and the lines are drawn', async ({ page, host }) => {
  host.answer(/\/data\/(nodes|route-names|area-names)\.geojson$/, dropped);
  await openAtlas(page);
  await expect(page.locator('.notice')).toContainText('names and marks');
  const lines = await page.evaluate(
    () => window.atlasMap?.queryRenderedFeatures({ layers: ['railway-line'] }).length,
  );
  expect(lines).toBeGreaterThan(0);
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

// A host that knows no parts of files says so by 200; some say 206, and send everything all the same.
for (const code of [200, 206] as const)
  test(`a background map that comes whole with status ${code} is drawn, and asked for once`, async ({
    page,
    host,
  }) => {
    host.answer(/atlas\.pmtiles$/, whole(code));
    await openAtlas(page);
    const land = await page.evaluate(
      () => window.atlasMap?.queryRenderedFeatures({ layers: ['land'] }).length,
    );
    expect(land).toBeGreaterThan(0);
    expect(host.asked(/atlas\.pmtiles$/)).toHaveLength(1);
  });

test('a language that does not load is named, and can be chosen again', async ({ page, host }) => {
  await openAtlas(page);
  host.answer(/\/zh-.*\.js$/, dropped);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('.notice')).toContainText('language could not be loaded');
  await expect(page.locator('h1')).toHaveText('Corridor atlas');
  host.heal();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('h1')).toHaveText('走廊图集');
});
