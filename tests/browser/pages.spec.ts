import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { turnTo } from './support.ts';

/** Pages of words, and what each of them stands in. */
const PAGES = {
  ledger: '.ledger',
  changes: '.changes',
  read: '.reading',
  concordance: '.concordance',
} as const;
const LANGUAGES = ['en', 'zh', 'ru'] as const;
const THEMES = ['light', 'dark'] as const;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
/** Each page light and wide in one language, dark and narrow in another; all there is with `ATLAS_AXE=all`. */
const isWhole = process.env.ATLAS_AXE === 'all';

test('axe finds nothing on any page of words, in any language, theme and size', async ({ page }) => {
  test.setTimeout(isWhole ? 900_000 : 180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lang=en&page=ledger');
  await expect(page.locator('.ledger-table')).toBeVisible();
  const faults: unknown[] = [];
  let turn = 0;
  for (const [size, viewport] of SIZES.entries())
    for (const [theme, colorScheme] of THEMES.entries()) {
      if (!isWhole && theme !== size) continue;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const [name, place] of Object.entries(PAGES)) {
        turn += 1;
        for (const [index, language] of LANGUAGES.entries()) {
          if (!isWhole && turn % LANGUAGES.length !== index) continue;
          await turnTo(page, `?lang=${language}&page=${name}${isWhole ? '' : '&fates=held'}`);
          await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
          await expect(page.locator(`${place} h2`).first()).toBeVisible();
          const found = await axeFaults(page, place);
          faults.push(...found.map((fault) => [language, name, colorScheme, viewport.width, fault]));
        }
      }
    }
  expect(faults).toEqual([]);
});
