import { expect } from '@playwright/test';
import { dropped, silent, status, test, well } from './host.ts';
import { mapIdle, sectorButton } from './support.ts';

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

/** Of the score by which browsers tell how much of a page moved by itself, 0.1 is still called good; a font that comes late takes 0.02. */
const LITTLE_MOVED = 0.05;

test('what is read while a page begins stays in its place, on a phone and on a desk', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((shifts) => {
      for (const shift of shifts.getEntries()) moved.push(JSON.stringify(shift));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const [size, query] of [
    [{ width: 390, height: 844 }, '?lang=zh'],
    [{ width: 390, height: 844 }, '?lang=en&page=ledger'],
    [{ width: 1280, height: 800 }, '?lang=ru'],
  ] as const) {
    await page.setViewportSize(size);
    const held: (() => void)[] = [];
    host.answer(/\/index-.*\.js$/, (...asked) => void held.push(() => well(...asked)));
    await page.goto(`.${query}`, { waitUntil: 'commit' });
    // The first words are seen before any script runs.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await expect.poll(() => held.length).toBe(1);
    for (const answer of held) answer();
    await mapIdle(page);
    await expect(page.locator('.panel .header')).toBeVisible();
    const moved = await page.evaluate(() => (window as { moved?: string[] }).moved ?? []);
    const score = moved.map((shift) => JSON.parse(shift).value).reduce((sum, value) => sum + value, 0);
    expect(score, `${query}: ${moved.join(' ')}`).toBeLessThan(LITTLE_MOVED);
  }
});
