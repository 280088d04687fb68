import { expect, type Page } from '@playwright/test';
import { test } from './host.ts';
import { detail, mapIdle, openAtlas, sectorButton } from './support.ts';

/** Takes the map's context back, as a browser does that is short of memory, and gives another when it is told to. */
async function lose(page: Page): Promise<{ giveBack(): Promise<void> }> {
  const extension = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
    const held = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    held?.loseContext();
    return held;
  });
  return { giveBack: () => extension.evaluate((held) => held?.restoreContext()) };
}

test('without its context the map says so, the page works, and the map returns as what was chosen meanwhile', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openAtlas(page, '?lang=en&list=commitments');
  const { giveBack } = await lose(page);
  await expect(page.locator('.notice[data-kind="map-lost"]')).toBeVisible();

  await (await sectorButton(page, 'energy')).click();
  await page.locator('[data-commitment="outcomes.consensus-31"]').click();
  await expect(detail(page).locator('blockquote mark')).toHaveText('中国－中亚天然气管道');
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('button', { name: /^Theme/ }).click();
  const theme = await page.evaluate(() => document.documentElement.dataset.theme);
  await page.locator('#map').hover({ position: { x: 300, y: 200 } });
  await page.mouse.wheel(0, -300);
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goBack();
  await expect(detail(page)).toHaveCount(0);
  await page.goForward();
  await expect(detail(page)).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(1);

  await giveBack();
  await expect(page.locator('.notice')).toHaveCount(0);
  await mapIdle(page);
  const drawn = await page.evaluate(() => {
    const map = window.atlasMap;
    const selected = map
      ?.queryRenderedFeatures()
      .filter(({ layer, state }) => layer.source === 'routes' && state.selected)
      .map(({ properties }) => properties.route);
    const images = map?.listImages().length ?? 0;
    return { selected: [...new Set(selected)], images };
  });
  expect(drawn.selected.length).toBeGreaterThan(0);
  expect(drawn.images).toBeGreaterThan(5);
  expect(theme).toBe(await page.evaluate(() => document.documentElement.dataset.theme));

  // The context comes back while there is no network; what could not be fetched then comes with the network.
  await page.context().setOffline(true);
  const second = await lose(page);
  await second.giveBack();
  await expect.poll(() => page.evaluate(() => Boolean(window.atlasMap?.style))).toBe(true);
  await expect(page.locator('.notice[data-kind="lines-missing"]')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.locator('.notice')).toHaveCount(0);
  await mapIdle(page);
  expect(
    await page.evaluate(
      () => window.atlasMap?.queryRenderedFeatures().filter(({ layer }) => layer.source === 'routes').length,
    ),
  ).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
