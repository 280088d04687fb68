import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { mapIdle, openAtlas, readAtlas } from './support.ts';

const RAILWAY = 'china-kyrgyzstan-uzbekistan-railway';
const LINE_D = 'china-central-asia-gas-pipeline-line-d';

/** The statuses with which the map draws a route, once they are as expected. */
function drawnAs(page: Page, route: string) {
  return expect.poll(() =>
    page.evaluate(
      (id) => [
        ...new Set(
          window.atlasMap
            ?.querySourceFeatures('routes', { filter: ['==', ['get', 'route'], id] })
            .map(({ properties }) => properties.status),
        ),
      ],
      route,
    ),
  );
}

test('the year is chosen from the keyboard, and the map draws what its claims support', async ({ page }) => {
  await openAtlas(page, `?lang=en&route=${LINE_D}&sectors=energy`);
  const start = await page.evaluate(() => window.history.length);
  await drawnAs(page, LINE_D).toEqual(['stalled']);

  await page.getByRole('button', { name: 'Year …' }).focus();
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider', { name: 'Year of the map' });
  await expect(slider).toBeFocused();
  await expect(slider).toHaveAttribute('aria-valuetext', /^end of 20/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/[?&]year=2013&/);
  await drawnAs(page, LINE_D).toEqual(['unsourced']);
  await mapIdle(page);
  const thin = await page.evaluate(
    () => window.atlasMap?.queryRenderedFeatures({ layers: ['corridor-unsourced'] }).length,
  );
  expect(thin).toBeGreaterThan(0);

  for (let year = 2013; year < 2018; year++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/[?&]year=2018&/);
  await drawnAs(page, LINE_D).toEqual(['planned']);
  await mapIdle(page);
  // Selection and filter outlive the new lines, and the way through the years is one step back.
  const states = await page.evaluate(
    ([line, railway]) =>
      [line, railway].map((id) => window.atlasMap?.getFeatureState({ source: 'routes', id: id ?? '' })),
    [LINE_D, RAILWAY],
  );
  expect(states).toMatchObject([
    { selected: true, dim: false },
    { selected: false, dim: true },
  ]);
  expect(await page.evaluate(() => window.history.length)).toBe(start + 1);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/year=/);
  await expect(page.getByRole('button', { name: 'Year …' })).toBeFocused();
  await drawnAs(page, LINE_D).toEqual(['stalled']);
});

test('a year survives a change of theme and the time line, and the legend explains what has no source by then', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openAtlas(page, '?lang=en&year=2018');
  await drawnAs(page, LINE_D).toEqual(['planned']);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await mapIdle(page);
  await drawnAs(page, LINE_D).toEqual(['planned']);

  // A line without a source is explained only while a year is set, and Back leads from the time line to the year.
  const legend = page.locator('.legend');
  await legend.locator('summary').click();
  await expect(legend).toContainText('Status at the end of 2018');
  await expect(legend).toContainText('No source that early');
  const slider = page.getByRole('slider', { name: 'Year of the map' });
  await page.getByRole('button', { name: 'Time line' }).click();
  await expect(page.locator('.time-year').first()).toHaveAttribute('data-year', '2018');
  await page.goBack();
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect(slider).toHaveValue('2018');
  await page.getByRole('button', { name: 'Newest' }).click();
  await expect(legend).not.toContainText('No source that early');
});

/** All routes are seen at once, each with its bar and the summit across it; a row unfolds where dots lie over each other. */
async function expectAllSeen(page: Page): Promise<void> {
  const rows = page.locator('.timeline-body section').first().locator('[data-row]');
  await expect(rows).toHaveCount(15);
  for (const row of await rows.all()) {
    await expect(row).toBeInViewport({ ratio: 1 });
    await expect(row.locator('.time-bar path').first()).toBeAttached();
    await expect(row.locator('.time-summit')).toHaveCount(1);
  }
  const more = rows.first().locator('.time-more');
  const before = await rows.first().boundingBox();
  await more.click();
  await expect(rows.first().locator('[data-over]')).toHaveCount(0);
  expect((await rows.first().boundingBox())?.height).toBeGreaterThan(before?.height ?? 0);
}

test('the time line shows all routes at once, is read from the keyboard alone, and leads to a route beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./?lang=en');
  const { routes } = await readAtlas(page);
  await page.getByRole('button', { name: 'Time line' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Time line' })).toBeFocused();
  await expectAllSeen(page);
  await expect(page.locator('.timeline [data-row]').first()).toBeVisible();
  const claims = routes.find(({ id }) => id === RAILWAY)?.claims ?? [];
  const row = page.locator(`[data-row="${RAILWAY}"]`);
  await expect(row.locator('.time-dot')).toHaveCount(claims.length);

  // A row is one stop: its name first, then its dots from the oldest to the newest.
  await row.locator('.time-name').focus();
  await page.keyboard.press('ArrowRight');
  await expect(row.locator('.time-dot').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const dot = row.locator('.time-dot').nth(1);
  await expect(dot).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(row.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(dot).toBeFocused();

  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card.locator('.source')).toBeVisible();
  const label = (await dot.getAttribute('aria-label')) ?? '';
  await expect(card).toContainText(label.split(' · ')[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(dot).toBeFocused();
  await expect(page.locator('.timeline')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect(page).not.toHaveURL(/page=/);
  const toTimeline = page.getByRole('button', { name: 'Time line' });
  await expect(toTimeline).toBeFocused();

  // A detail opens its route beside the time line, and Escape closes only the time line.
  await toTimeline.click();
  await row.locator('.time-dot').first().click();
  await card.getByRole('link', { name: /Kyrgyzstan/ }).click();
  await expect(page.locator('.detail h2')).toHaveText('China–Kyrgyzstan–Uzbekistan railway');
  await expect(page).toHaveURL(/page=timeline/);
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect(page.locator('.detail h2')).toBeVisible();
});

test('a route’s own strip shows its claims, and one of them in place', async ({ page }) => {
  await openAtlas(page, `?lang=en&route=${RAILWAY}`);
  const { routes } = await readAtlas(page);
  const claims = routes.find(({ id }) => id === RAILWAY)?.claims ?? [];
  const dots = page.locator('.time-strip .time-dot');
  await expect(dots).toHaveCount(claims.length);
  await dots.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('.source')).toBeVisible();
  expect(await axeFaults(page, '.time-strip', '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dots.first()).toBeFocused();
  await expect(page.locator('.detail')).toBeVisible();
});
