import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mapSettled } from './labels.ts';
import { MAP_SIZE, VIEWS, WINDOW_SIZE } from './views.ts';

/** Beside the pictures: which browser drew them. `npm run pictures -- --update-visual` writes all of it. */
const RECORD = join(import.meta.dirname, 'visual.spec.ts-snapshots', 'browser.json');

test.use({ viewport: WINDOW_SIZE });

test.beforeEach(({ browser }, { config }) => {
  if (config.updateSnapshots === 'all') return;
  test.skip(!existsSync(RECORD), 'no pictures are kept yet: run "npm run pictures -- --update-visual"');
  const { chromiumMajor } = JSON.parse(readFileSync(RECORD, 'utf8'));
  const major = Number.parseInt(browser.version(), 10);
  test.skip(
    major !== chromiumMajor,
    `the pictures were drawn by Chromium ${chromiumMajor}, this is ${major}: letters and lines differ`,
  );
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
