import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Answer, dropped, status, test, well } from './host.ts';
import { detail } from './support.ts';

/** What a fault of a part must leave as it is. */
async function expectRest(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveText('Corridor atlas');
  await expect(page.locator('#map canvas')).toHaveCount(1);
}

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const notice = (page: Page) => page.locator('.part-notice');

test('every part that does not come leaves the rest, says so at its place, and comes when asked again', async ({
  page,
  host,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const faults: [RegExp, Answer][] = [
    [/\/LegendBody-.*\.js$/, dropped],
    // A style sheet, a chunk that two parts share, a part itself, and its data.
    [/\/Detail-.*\.css$/, status(503)],
    [/\/useScrollLock-.*\.js$/, dropped],
    [/\/About-.*\.js$/, dropped],
    [/\/Timeline-.*\.js$/, status(404)],
    [/\/atlas\.json$/, status(500)],
  ];
  for (const [pattern, answer] of faults) host.answer(pattern, answer);
  await page.goto('./?lang=en&list=commitments');

  await page.locator('.legend summary').click();
  await expect(page.locator('.legend').locator(notice(page))).toBeVisible();
  await expectRest(page);
  host.heal(/\/LegendBody-.*\.js$/);
  await again(page).click();
  await expect(page.locator('.legend-body')).toBeVisible();
  await page.locator('.legend summary').click();

  await page.locator('[data-commitment]').first().click();
  await expect(page.locator('.panel-body').locator(notice(page))).toBeVisible();
  await expectRest(page);
  await page.goBack();
  await expect(page.locator('[data-commitment]').first()).toBeVisible();
  await page.locator('[data-commitment]').first().click();
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.locator('[data-commitment]').first()).toBeVisible();
  host.heal(/\/atlas\.json$/);
  host.heal(/\/Detail-.*\.css$/);
  host.heal(/\/useScrollLock-.*\.js$/);
  await page.locator('[data-commitment]').first().click();
  await expect(detail(page).locator('blockquote').first()).toBeVisible();
  const hasSheet = await page.evaluate(() =>
    [...document.styleSheets].some(({ href, cssRules }) => href?.includes('/Detail-') && cssRules.length > 0),
  );
  expect(hasSheet).toBe(true);

  await page.getByRole('button', { name: 'About' }).click();
  await expect(notice(page)).toBeVisible();
  await expectRest(page);
  await page.keyboard.press('Escape');
  await expect(notice(page)).toHaveCount(0);
  await expect(detail(page)).toBeVisible();
  await page.getByRole('button', { name: 'About' }).click();
  await expect(notice(page)).toBeVisible();
  host.heal(/\/About-.*\.js$/);
  await again(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Time line' }).click();
  await expect(page.locator('.over-map').locator(notice(page))).toBeVisible();
  await expectRest(page);
  host.heal();
  await again(page).click();
  await expect(page.locator('.timeline')).toBeVisible();

  // Some browsers keep the failure of a module: only what has come already may be imported.
  for (const pattern of [/\/LegendBody-.*\.js$/, /\/About-.*\.js$/]) {
    const asked = host.asked(pattern).map(({ destination }) => destination);
    expect(asked.filter((destination) => destination === 'script')).toHaveLength(1);
    expect(asked.at(-1)).toBe('script');
  }
  expect(errors).toEqual([]);
});

/** The built site as a next release would be: the same under another entry. */
function nextRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('dist', folder, { recursive: true });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = /assets\/(index-[^"]+)\.js/.exec(page)?.[1] ?? '';
  renameSync(join(folder, 'assets', `${entry}.js`), join(folder, 'assets', `${entry}-next.js`));
  const code = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  for (const file of ['index.html', ...code.map((name) => join('assets', name))]) {
    const words = readFileSync(join(folder, file), 'utf8');
    if (words.includes(entry))
      writeFileSync(join(folder, file), words.replaceAll(`${entry}.js`, `${entry}-next.js`));
  }
  return folder;
}

test('a part that is gone with a new release brings the page of that release, once', async ({
  page,
  host,
}) => {
  const pages = () => host.asked(/\/$/).filter(({ destination }) => destination === 'document').length;
  await page.goto('./?lang=en&list=commitments');
  await expect(page.locator('[data-commitment]').first()).toBeVisible();
  const folder = nextRelease();
  try {
    host.serve(folder);
    host.answer(/\/Detail-.*\.js$/, (request, response, file) =>
      (pages() > 1 ? well : status(404))(request, response, file),
    );
    await page.locator('[data-commitment]').first().click();
    await expect(detail(page).locator('blockquote').first()).toBeVisible();
    expect(pages()).toBe(2);
    await expect(notice(page)).toHaveCount(0);

    // Where the page of the new release misses a part too, it is told, and the page stays.
    host.answer(/\/Timeline-.*\.js$/, status(404));
    await page.locator('.pages [data-page="timeline"]').click();
    await expect(notice(page)).toBeVisible();
    expect(pages()).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
