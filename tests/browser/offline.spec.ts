import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { manifest } from '../../src/sheets/installable.ts';
import { dropped, test } from './host.ts';
import { nextRelease } from './nextRelease.ts';
import { detail, mapIdle, openAtlas } from './support.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit the atlas works without a network, and a new release is offered, whole', async ({
  page,
  host,
}) => {
  const drawn = () =>
    page.evaluate(() =>
      ['railway-line', 'water'].map(
        (layer) => window.atlasMap?.queryRenderedFeatures({ layers: [layer] }).length,
      ),
    );
  const entry = () => page.locator('script[type="module"]').first().getAttribute('src');
  await openAtlas(page, '?lang=en');
  await page.locator('.pages button').last().click();
  const state = page.getByRole('dialog').locator('[data-keeping]');
  await expect(state).toHaveAttribute('data-keeping', 'saved');
  await expect(state).toContainText(/\d MB/);
  // It can be installed beside other programs; this browser itself does not say what of its signs is missing.
  const devtools = await page.context().newCDPSession(page);
  const { errors, data = '' } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons } = JSON.parse(data) as ReturnType<typeof manifest>;
  for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
    const png = await (await page.request.get(src)).body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }

  host.answer(/./, dropped);
  await page.goto('./?lang=en&route=tacheng-ayagoz-railway');
  await mapIdle(page);
  await expect(detail(page).locator('blockquote').first()).toBeVisible();
  const [lines, land] = await drawn();
  expect(lines).toBeGreaterThan(0);
  expect(land).toBeGreaterThan(0);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('h1')).toHaveText('走廊图集');
  await expect(page.locator('.notice')).toHaveCount(0);

  host.heal();
  const first = await entry();
  const folder = nextRelease();
  try {
    host.serve(folder);
    // The host is asked for its worker whenever a page is opened; the page opened now is still the kept one.
    await page.reload();
    const offer = page.locator('.notice[data-kind="next-release"]');
    await expect(offer).toBeVisible();
    expect(await entry()).toBe(first);
    await page.locator('.pages [data-page="timeline"]').click();
    await expect(page.locator('.timeline')).toBeVisible();
    await page.locator('.pages [data-page="map"]').click();
    await offer.getByRole('button').click();
    await expect(offer).toHaveCount(0);
    await expect.poll(entry).toContain('-next.js');
    await mapIdle(page);
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
