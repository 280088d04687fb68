import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { UI_LANGUAGE_IDS } from '../../src/domain/languages.ts';
import { mapIdle, openAtlas, readAtlas } from './support.ts';

const RAILWAY = 'china-kyrgyzstan-uzbekistan-railway';
const LINE_D = 'china-central-asia-gas-pipeline-line-d';

/** What lies over the map; the panel beside it is tested for itself. */
async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).include('.over-map').analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

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

test('the legend explains a line without a source only while a year is set', async ({ page }) => {
  await openAtlas(page, '?lang=en&year=2016');
  await page.locator('.legend summary').click();
  await expect(page.locator('.legend')).toContainText('Status at the end of 2016');
  await expect(page.locator('.legend')).toContainText('No source that early');
  await page.getByRole('button', { name: 'Newest' }).click();
  await expect(page.locator('.legend')).not.toContainText('No source that early');
});

test('a year survives a change of theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openAtlas(page, '?lang=en&year=2018');
  await drawnAs(page, LINE_D).toEqual(['planned']);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await mapIdle(page);
  await drawnAs(page, LINE_D).toEqual(['planned']);
});

test('the time line is read from the keyboard alone', async ({ page }) => {
  await openAtlas(page);
  const { routes } = await readAtlas(page);
  await page.getByRole('button', { name: 'Time line' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Time line' })).toBeFocused();
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
  await expect(page.getByRole('button', { name: 'Time line' })).toBeFocused();
});

test('each dot answers to its own click, and a click beside it to the nearest', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?lang=en&page=timeline');
  const dots = page.locator('[data-row="tacheng-ayagoz-railway"] .time-dot');
  for (const index of [0, 1, 2]) {
    await dots.nth(index).click();
    await expect(dots.nth(index)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const box = await dots.first().boundingBox();
  await page.mouse.click((box?.x ?? 0) - 9, (box?.y ?? 0) + 5);
  await expect(dots.first()).toHaveAttribute('aria-expanded', 'true');
});

for (const language of UI_LANGUAGE_IDS) {
  const schemes = language === 'en' ? (['light', 'dark'] as const) : (['light'] as const);
  test(`axe finds nothing on the time line in ${language}, ${schemes.join(' and ')}`, async ({ page }) => {
    test.slow();
    await openAtlas(page, `?lang=${language}&page=timeline&year=2022`);
    await expect(page.locator('.timeline [data-row]').first()).toBeVisible();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
}

test('a detail opens its route beside the time line, and Escape closes only the time line', async ({
  page,
}) => {
  await openAtlas(page, '?lang=en&page=timeline');
  await page.locator(`[data-row="${RAILWAY}"] .time-dot`).first().click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Kyrgyzstan/ })
    .click();
  await expect(page.locator('.detail h2')).toHaveText('China–Kyrgyzstan–Uzbekistan railway');
  await expect(page).toHaveURL(/page=timeline/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect(page.locator('.detail h2')).toBeVisible();
});

test('a link restores the time line with its year, and Back leads to the map', async ({ page, context }) => {
  await openAtlas(page, '?lang=en&year=2019');
  await page.getByRole('button', { name: 'Time line' }).click();
  await expect(page.locator('.time-year').first()).toHaveAttribute('data-year', '2019');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: 'Time line' })).toBeVisible();
  await expect(other.locator('.time-year').first()).toHaveAttribute('data-year', '2019');
  await expect(other.getByRole('slider', { name: 'Year of the map' })).toHaveValue('2019');
  await page.goBack();
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveValue('2019');
});

test('a link to a year that the atlas does not have shows the newest and says so', async ({ page }) => {
  await openAtlas(page, '?lang=en&year=1999');
  await expect(page.locator('.notice')).toContainText('year=1999');
  await expect(page.getByRole('button', { name: 'Year …' })).toBeVisible();
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
  const { violations: faults } = await new AxeBuilder({ page })
    .include('.time-strip')
    .include('[role=dialog]')
    .analyze();
  expect(faults.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dots.first()).toBeFocused();
  await expect(page.locator('.detail')).toBeVisible();
});

test('on a phone neither the year nor the time line covers what it must not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?lang=ru&year=2019');
  const pill = await page.locator('.year-control').boundingBox();
  if (!pill) throw new Error('no year control');
  const boxes = await page
    .locator('.maplibregl-ctrl-group, .maplibregl-ctrl-scale, .maplibregl-ctrl-attrib, .legend, .panel')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON()));
  for (const box of boxes) {
    const apart =
      box.left >= pill.x + pill.width ||
      box.right <= pill.x ||
      box.top >= pill.y + pill.height ||
      box.bottom <= pill.y;
    expect(apart).toBe(true);
  }
  await page.locator('.pages [data-page="timeline"]').click();
  const body = page.locator('.timeline-body');
  await expect(body).toBeVisible();
  expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('all routes are seen at once, each with its bar and the summit across it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./?lang=en&page=timeline');
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
});
