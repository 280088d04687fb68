import { expect } from '@playwright/test';
import { dropped, silent, status, test } from './host.ts';
import { sectorButton } from './support.ts';

/** Until the panels stand, the page is what the host sent: nothing of ours runs. */
for (const [what, pattern] of [
  ['the entry', /\/index-.*\.js$/],
  ['the data of the opening', /\/opening\.json$/],
  ['the panels', /\/mount-.*\.js$/],
] as const)
  test(`while ${what} does not answer, the first words stand, and then what to do`, async ({
    page,
    host,
  }) => {
    host.answer(pattern, silent);
    await page.goto('.?lang=en', { waitUntil: 'commit' });
    await expect(page.locator('.start')).toContainText('Loading the map and the list');
    const late = page.locator('.start-late');
    await expect(late).toBeHidden();
    const delays = await late.evaluate((element) =>
      element.getAnimations().map((animation) => {
        const { delay } = animation.effect?.getComputedTiming() ?? {};
        animation.finish();
        return delay;
      }),
    );
    expect(delays).toEqual([12_000]);
    await expect(late).toBeVisible();
    await expect(late.getByRole('link').first()).toHaveAttribute('href', './data/commitments.csv');
  });

test('an entry that is not there leaves the first words', async ({ page, host }) => {
  for (const answer of [status(404), dropped]) {
    host.answer(/\/index-.*\.js$/, answer);
    await page.goto('.?lang=en', { waitUntil: 'commit' });
    await expect(page.locator('.start')).toContainText('正在载入地图和列表');
  }
});

for (const [what, pattern, words] of [
  ['the code of the map', /\/startMap-.*\.js$/, 'the map'],
  ['the worker of the map', /\/maplibre-gl-worker-.*\.js$/, 'the lines'],
] as const)
  test(`while ${what} does not answer, the list stands, and the reader is told`, async ({ page, host }) => {
    host.answer(pattern, silent);
    await page.clock.install();
    await page.goto('.?lang=en', { waitUntil: 'commit' });
    await page.clock.runFor(3000);
    await expect(page.locator('[data-thing]').first()).toBeVisible();
    await expect(page.locator('.notice')).toHaveCount(0);
    await page.clock.runFor(12_000);
    await expect(page.locator('.notice')).toContainText(words);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await (await sectorButton(page, 'energy')).click();
    await expect(await sectorButton(page, 'energy')).toHaveAttribute('aria-pressed', 'true');
  });
