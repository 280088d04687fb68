import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { mapIdle, openAtlas, turnTo } from './support.ts';

const AKTAU = 'trans-caspian-aktau';
const KURYK = 'trans-caspian-kuryk';

const row = (page: Page, route: string, name: string) =>
  page.locator(`[data-strip="${route}"] .strip-row`, { has: page.getByRole('button', { name }) });

/** Where the mark stands on the map, px of the window. */
async function markAt(page: Page): Promise<{ x: number; y: number }> {
  const mark = page.locator('.along-mark');
  await expect(mark).toBeVisible();
  return mark.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left, y: top };
  });
}

test('a strip opens from the detail of its route, and moving along it moves a mark on the map, and the other way round', async ({
  page,
}) => {
  await openAtlas(page, `?lang=en&route=${AKTAU}`);
  await page.getByRole('link', { name: 'Follow the line' }).click();
  await expect(page).toHaveURL(new RegExp(`page=strip&strip=${AKTAU}`));
  await expect(page.locator('.detail')).toHaveCount(0);
  const beyneu = row(page, AKTAU, 'Beyneu');
  await expect(beyneu).toBeVisible();
  // The map may still go to the line.
  await mapIdle(page);
  await beyneu.hover();
  const hovered = await markAt(page);

  // By keyboard: one stop, arrows go from point to point.
  await page.locator('.strip-point[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.strip-point').last()).toBeFocused();
  const end = await markAt(page);
  const alat = await page.evaluate(() => {
    const { x, y } = window.atlasMap?.project([49.41, 39.97]) ?? { x: 0, y: 0 };
    const { left, top } = document.querySelector('#map')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: x + left, y: y + top };
  });
  expect(Math.hypot(end.x - alat.x, end.y - alat.y)).toBeLessThan(8);
  expect(Math.hypot(end.x - hovered.x, end.y - hovered.y)).toBeGreaterThan(40);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await markAt(page)).x).toBeGreaterThan(end.x + 300);

  // On the map: the pointer on the line brings its place in the strip into view.
  await page.mouse.move(hovered.x, hovered.y);
  const here = page.locator('.strip-row[data-here]');
  await expect(here).toHaveCount(1);
  await expect(here).toBeInViewport();
  const [from, to] = await here.evaluate((one: HTMLElement) => [one.dataset.km, one.dataset.to].map(Number));
  const [at] = await beyneu.evaluate((one: HTMLElement) => [Number(one.dataset.km)]);
  expect(from).toBeLessThanOrEqual((at ?? 0) + 30);
  expect(to).toBeGreaterThanOrEqual((at ?? 0) - 30);
  await page.mouse.move(5, 5);
  await expect(here).toHaveCount(0);
  await expect(page.locator('.along-mark')).toBeHidden();

  // A second beside it; the link brings both back, and a detail leads back to them.
  await page.getByLabel('Beside it').selectOption(KURYK);
  await expect(page).toHaveURL(new RegExp(`strip=${AKTAU},${KURYK}`));
  await expect(row(page, KURYK, 'Ersai')).toBeVisible();
  const tops = await page
    .locator('.strip-column')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops[0]).toBe(tops[1]);
  await mapIdle(page);
  await page.locator(`[data-strip="${KURYK}"] h3 a`).click();
  await expect(page.locator('.detail h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.strip-column')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/page=/);
});

test('axe finds nothing on strips and on the time line, in both themes, at 400 % and with text twice as large', async ({
  page,
}) => {
  await page.goto('./?lang=en&page=strip&strip=tacheng-ayagoz-railway');
  await expect(page.locator('.strip-row').first()).toBeAttached();
  for (const { width, height, rem, scheme } of [
    { width: 320, height: 256, rem: 16, scheme: 'light' },
    { width: 1024, height: 768, rem: 32, scheme: 'dark' },
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.evaluate((px) => {
      document.documentElement.style.fontSize = `${px}px`;
    }, rem);
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
    for (const [query, part, ready] of [
      [
        '&page=strip&strip=tacheng-ayagoz-railway,trans-caspian-turkmenbashi',
        '.panel',
        '[data-strip="trans-caspian-turkmenbashi"] .strip-row',
      ],
      ['&page=timeline&year=2022&q=Tacheng', '.over-map', '.timeline [data-row]'],
    ] as const) {
      await turnTo(page, `?lang=en${query}`);
      await expect(page.locator(ready).first()).toBeAttached();
      expect(await axeFaults(page, part), `${query} ${width} ${rem}`).toEqual([]);
      const beyond = () =>
        page.evaluate(
          (within) =>
            [...document.querySelectorAll(`${within} :is(.strip, .timeline, .timeline-body)`)]
              .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
              .map(({ className }) => className),
          part,
        );
      await expect.poll(beyond, `${query} ${width} ${rem}`).toEqual([]);
    }
  }
});
