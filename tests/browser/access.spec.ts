import { expect, test } from '@playwright/test';
import { UI_LANGUAGE_IDS } from '../../src/domain/languages.ts';
import { axeFaults } from './axe.ts';
import { openAtlas, sectorButton, turnTo } from './support.ts';

/** What stands beside the map or over it, and by what one sees that it has come. */
const PAGES = [
  ['', '.row'],
  ['&route=china-kyrgyzstan-uzbekistan-railway', '.detail blockquote'],
  ['&commitment=outcomes.consensus-18a', '.detail blockquote'],
  ['&page=read&passage=declaration.7-4&of=route/china-kyrgyzstan-uzbekistan-railway', '.read-trail'],
  ['&page=timeline&year=2022', '.timeline [data-row]'],
] as const;

test('axe finds nothing on the start page, a route, a commitment, a text and the time line, in any language and in the dark', async ({
  page,
}) => {
  await page.goto('./?lang=en');
  const faults: string[] = [];
  // Colours are the same in every language.
  for (const [language, colorScheme] of [
    ...UI_LANGUAGE_IDS.map((id) => [id, 'light'] as const),
    ['en', 'dark'] as const,
  ]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [query, part] of PAGES) {
      await turnTo(page, `?lang=${language}${query}`);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expect(page.locator(part).first()).toBeVisible();
      // The panel beside the time line is that of the start page.
      const found = await axeFaults(page, ...(query.includes('timeline') ? ['.over-map'] : []));
      faults.push(...found.map((fault) => `${language} ${colorScheme} ${query}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('the skip link is the first stop and leaves the address alone; of a group one button is a stop, the arrows walk it, and Tab comes back to where one was', async ({
  page,
}) => {
  await openAtlas(page, '?lang=en#map=6/40/70');
  const before = await page.evaluate(() => ({ href: location.href, steps: history.length }));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the list' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#list')).toBeFocused();
  expect(await page.evaluate(() => ({ href: location.href, steps: history.length }))).toEqual(before);

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
  // Another page than the map's, which stands before the map is drawn.
  await page.goto('./?page=concordance');
  await expect(page.locator('h1')).toHaveText('Атлас коридоров');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Corridor atlas');
  const next = await context.newPage();
  await next.goto('./?page=concordance');
  await expect(next.locator('h1')).toHaveText('Corridor atlas');
  await context.close();
});

test('on a phone a finger finds all that the sheet offers, its buttons move it, the year covers nothing, and the time line fits, each of its dots with its own click', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?lang=ru&year=2019');
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

  // It steps up and down by its buttons.
  const panel = page.locator('.panel');
  const heights: number[] = [];
  for (const step of ['Поднять список', 'Опустить список', 'Опустить список']) {
    await page.getByRole('button', { name: step }).click();
    await expect(async () => {
      const height = (await panel.boundingBox())?.height ?? 0;
      expect([0.16, 0.5, 0.92].some((share) => Math.abs(height - share * 844) < 2)).toBe(true);
      expect(height).not.toBe(heights.at(-1));
      heights.push(height);
    }).toPass();
  }
  expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
  expect(heights[1]).toBeGreaterThan(heights[2] ?? 0);

  await page.locator('.pages [data-page="timeline"]').click();
  const body = page.locator('.timeline-body');
  await expect(body).toBeVisible();
  // Its width is known when it has been laid out once.
  await expect.poll(() => body.evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);

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
