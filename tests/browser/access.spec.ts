import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { detail, openAtlas } from './support.ts';

const VIEWS = {
  'the start page': '',
  'a route': '&route=china-kyrgyzstan-uzbekistan-railway',
  'a commitment': '&commitment=outcomes.consensus-18',
};

for (const language of LANGUAGES) {
  for (const [name, query] of Object.entries(VIEWS)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on ${name} in ${language}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openAtlas(page, `?lang=${language}${query}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
        ).toEqual([]);
      });
    }
  }
}

test('the site asks no other host for anything', async ({ page, baseURL }) => {
  const others: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(baseURL ?? '').host) others.push(request.url());
  });
  await openAtlas(page);
  await page.locator('[data-commitment="outcomes.consensus-21"]').click();
  await page.getByRole('button', { name: 'About' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(others).toEqual([]);
});

test('list, detail and back are reached from the keyboard', async ({ page }) => {
  await openAtlas(page);
  const row = page.locator('[data-commitment="outcomes.consensus-21"]');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(detail(page).locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('the language follows the browser, then the reader', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    locale: 'ru-RU',
    reducedMotion: 'reduce',
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('h1')).toHaveText('Атлас коридоров');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Corridor atlas');
  const next = await context.newPage();
  await next.goto('./');
  await expect(next.locator('h1')).toHaveText('Corridor atlas');
  await context.close();
});
