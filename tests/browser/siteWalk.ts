import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { detail, mapIdle } from './support.ts';

/** An edition that no site keeps. */
const NO_EDITION = '1999.01';

/**
 * Walks through the site that stands at an address, on any host: a detail, every page, the dialogs, each kind of export, each
 * language, and a page that needs no script.
 * @param site address of the folder of the built site, with its slash
 * @returns what went wrong on the way: what a policy refused, what was thrown, what was asked of
 *   another host, what the map or a part of the page missed
 */
export async function walkThrough(page: Page, site: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site).origin) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) faults.push(message.text());
  });
  const dialog = page.getByRole('dialog');
  const leave = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };

  await page.goto(`${site}?lang=en&route=western-china-western-europe-highway&edition=${NO_EDITION}`);
  await mapIdle(page);
  await expect(detail(page).locator('blockquote').first()).toBeVisible();
  const notices = page.locator('.notice');
  await expect(notices).toContainText(NO_EDITION);
  await expect(notices).toHaveCount(1);
  const drawn = await page.evaluate(() =>
    ['railway-line', 'water'].filter(
      (layer) => !window.atlasMap?.queryRenderedFeatures({ layers: [layer] }).length,
    ),
  );
  faults.push(...drawn.map((layer) => `${layer} is not drawn`));

  for (const button of await page.locator('.pages button[data-page]').all()) {
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'page');
  }
  await page.locator('.pages [data-page="map"]').click();

  await page.locator('.to-about').click();
  const exported = async (button: string) => {
    const download = page.waitForEvent('download');
    await dialog.locator(button).first().click();
    return readFileSync(await (await download).path()).length;
  };
  for (const nth of await dialog.locator('.take-files .button').all()) {
    const download = page.waitForEvent('download');
    await nth.click();
    expect(readFileSync(await (await download).path()).length).toBeGreaterThan(100);
  }
  for (const section of ['share', 'cite', 'picture']) {
    await dialog.locator(`.take-sections [data-value="${section}"]`).click();
    await expect(dialog.locator('section').first()).toBeVisible();
  }
  expect(await exported('section > .button')).toBeGreaterThan(10_000);
  await leave();

  await page.locator('.pages button').last().click();
  await expect(dialog.getByRole('link', { name: 'datapackage.json' })).toBeVisible();
  await leave();
  for (const [name, title] of [
    ['中文', '走廊图集'],
    ['Русский', 'Атлас коридоров'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(page.locator('h1')).toHaveText(title);
  }
  await expect(page.locator('.part-notice')).toHaveCount(0);

  await page.goto(`${site}ru/routes/tacheng-ayagoz-railway.html`);
  await page.locator('main a[href*="route=tacheng-ayagoz-railway"]').first().click();
  await expect(detail(page).locator('h2')).toBeVisible();
  expect(page.url()).toContain(`${site}?`);
  return faults;
}
