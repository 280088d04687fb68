import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mapSettled } from './labels.ts';
import { MAP_SIZE, VIEWS, WINDOW_SIZE } from './views.ts';

/** Beside the pictures: which browser drew them. `npm run pictures -- --update-visual` writes all of it. */
const RECORD = join(import.meta.dirname, 'visual.spec.ts-snapshots', 'browser.json');

test.use({ viewport: WINDOW_SIZE });

test.beforeEach(({ browser }, { config }) => {
  if (config.updateSnapshots === 'all') return;
  const { chromium } = JSON.parse(readFileSync(RECORD, 'utf8'));
  const told =
    'letters and lines differ between browsers, so the pictures hold for the one that drew them: run "npm test" ' +
    'on Linux x64 without ATLAS_CHROMIUM, or, where the pinned browser changed, "npm run pictures -- --update-visual"';
  expect(browser.version(), told).toBe(chromium);
});

for (const { name, file, scheme, query } of VIEWS) {
  test(`${name}, ${scheme}, looks as it did`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`./${query}`);
    await mapSettled(page);
    const map = page.locator('#map');
    expect(await map.boundingBox()).toMatchObject(MAP_SIZE);
    await expect(map).toHaveScreenshot(`${file}.png`, { maxDiffPixelRatio: 0.002 });
  });
}
