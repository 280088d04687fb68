import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { UI_LANGUAGE_IDS } from '../../src/domain/languages.ts';
import { commitmentRow, detail, openAtlas, sectorButton } from './support.ts';

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

for (const language of UI_LANGUAGE_IDS) {
  // Colours are the same in every language.
  const schemes = language === 'en' ? (['light', 'dark'] as const) : (['light'] as const);
  test(`axe finds nothing on the start page, a route, a commitment and a text in ${language}, ${schemes.join(' and ')}`, async ({
    page,
  }) => {
    for (const query of [
      '',
      '&route=china-kyrgyzstan-uzbekistan-railway',
      '&commitment=outcomes.consensus-18a',
      '&page=read&passage=declaration.7-4&of=route/china-kyrgyzstan-uzbekistan-railway',
    ]) {
      await page.goto(`./?lang=${language}${query}`);
      await expect(page.locator('.header h1')).toBeVisible();
      if (query.includes('page=read')) await expect(page.locator('.read-trail')).toBeVisible();
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violations(page), `${query} ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('the site asks no other host for anything', async ({ page, baseURL }) => {
  const others: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(baseURL ?? '').host) others.push(request.url());
  });
  await openAtlas(page);
  await (await commitmentRow(page, 'outcomes.consensus-21a')).click();
  await page.getByRole('button', { name: 'About' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(others).toEqual([]);
});

test('list, detail and back are reached from the keyboard', async ({ page }) => {
  await openAtlas(page);
  const row = await commitmentRow(page, 'outcomes.consensus-21a');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(detail(page).locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('a group of buttons is one stop: arrows walk it, and Tab leaves it and comes back to where one was', async ({
  page,
}) => {
  await openAtlas(page);
  await (await sectorButton(page, 'transport')).focus();
  const sectors = page.locator('.sectors button');
  await page.keyboard.press('ArrowRight');
  await expect(sectors.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(sectors.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tab', { name: /^Routes/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /^Commitments/ })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(sectors.nth(1)).toBeFocused();
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

test('on a phone a finger finds all that the sheet offers', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?lang=ru');
  const missed = await page.evaluate((least) => {
    const targets = document.querySelectorAll('.panel :is(button, input, a)');
    return [...targets].flatMap((target) => {
      const { left, right, top, bottom, width } = target.getBoundingClientRect();
      if (width === 0 || left < 0 || right > innerWidth || bottom > innerHeight) return [];
      const [x, y, reach] = [(left + right) / 2, (top + bottom) / 2, least / 2 - 1];
      const around = [
        [x - reach, y],
        [x + reach, y],
        [x, y - reach],
        [x, y + reach],
      ] as const;
      const isHit = around.every(([atX, atY]) => target.contains(document.elementFromPoint(atX, atY)));
      return isHit ? [] : [target.getAttribute('aria-label') ?? target.textContent];
    });
  }, 44);
  expect(missed).toEqual([]);
  const row = await page.locator('.row').first().boundingBox();
  expect(row?.y, 'where the first row begins').toBeLessThan(725);
});
