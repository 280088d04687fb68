import { expect, type Page, test } from '@playwright/test';
import type { Bounds } from '../../src/domain/atlas.ts';
import { UI_LANGUAGE_IDS } from '../../src/domain/languages.ts';
import { openAtlas, readAtlas } from './support.ts';

/** Windows, px, with the size of their text: a desk, phones, 1280 px at 400 %, a phone on its side, text at 200 %. */
const SIZES = [
  { width: 1280, height: 800, rem: 16 },
  { width: 390, height: 844, rem: 16 },
  { width: 360, height: 640, rem: 16 },
  { width: 320, height: 568, rem: 16 },
  { width: 320, height: 256, rem: 16 },
  { width: 667, height: 375, rem: 16 },
  { width: 960, height: 700, rem: 16 },
  { width: 1024, height: 768, rem: 32 },
  { width: 800, height: 600, rem: 32 },
];

async function resize(page: Page, { width, height, rem }: (typeof SIZES)[number]): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((px) => {
    document.documentElement.style.fontSize = `${px}px`;
  }, rem);
}

/** What of some bounds is off the map or covered; null while the map moves. */
function hidden(page: Page, bounds: Bounds): Promise<string[] | null> {
  return page.evaluate(([west, south, east, north]) => {
    const map = window.atlasMap;
    if (!map || map.isMoving()) return null;
    const view = map.getContainer().getBoundingClientRect();
    const upper = map.project([west, north]);
    const lower = map.project([east, south]);
    const left = view.left + upper.x;
    const top = view.top + upper.y;
    const right = view.left + lower.x;
    const bottom = view.top + lower.y;
    const faults: string[] = [];
    if (left < view.left || top < view.top || right > view.right || bottom > view.bottom)
      faults.push(`off the map: ${[left, top, right, bottom].map(Math.round)}`);
    for (const cover of document.querySelectorAll(
      '.maplibregl-ctrl, .legend, .over-map > .year-control, .panel',
    )) {
      const box = cover.getBoundingClientRect();
      const isCut = box.left < right && left < box.right && box.top < bottom && top < box.bottom;
      if (box.width * box.height > 0 && isCut) faults.push(`below ${cover.className}`);
    }
    return faults;
  }, bounds);
}

/** What lies over the credits, which are owed at any width: of the line of them, or of the button that they wait behind. */
function overCredits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const credits = document.querySelector('.maplibregl-ctrl-attrib');
    const { left, top, right, bottom } = credits?.getBoundingClientRect() ?? new DOMRect();
    const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
    const over = steps.flatMap((across) =>
      steps.flatMap((down) => {
        const at = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
        return at?.closest('.maplibregl-ctrl-attrib, canvas') ? [] : [String(at?.className)];
      }),
    );
    return [...new Set(over)];
  });
}

/** What keeps the words of the first row from being read where they stand. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    document.querySelector('.panel-body')?.scrollTo(0, 0);
    const name = document.querySelector('.row .row-name');
    if (!name) return ['no row'];
    const { left, top, right, bottom } = name.getBoundingClientRect();
    return [
      [left + 1, top + 1],
      [right - 1, bottom - 1],
    ].flatMap(([x = 0, y = 0]) => {
      const found = document.elementFromPoint(x, y);
      return found?.closest('.row') === name.closest('.row') ? [] : [`${x}, ${y}: ${found?.className}`];
    });
  });
}

/** The rows and headings whose words the lower edge of the list goes through, as it stands before it is moved. */
function cutThrough(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => {
    const edge = document.querySelector('.panel-body')?.getBoundingClientRect().bottom ?? 0;
    const words = document.createRange();
    return [...document.querySelectorAll('.group h2, .row')]
      .filter((part) => {
        words.selectNodeContents(part);
        const { top, bottom } = words.getBoundingClientRect();
        return top < edge && bottom > edge && part.checkVisibility({ opacityProperty: true });
      })
      .map(({ textContent }) => textContent);
  });
}

for (const language of UI_LANGUAGE_IDS)
  test(`a row is readable and none is cut through, and the longest route and all of them are seen whole, in every window, in ${language}`, async ({
    page,
  }) => {
    await openAtlas(page, `?lang=${language}&route=western-china-western-europe-highway`);
    const { routes } = await readAtlas(page);
    const longest = routes.toSorted((one, other) => widthOf(other.bounds) - widthOf(one.bounds))[0];
    expect(longest?.id).toBe('western-china-western-europe-highway');
    for (const size of SIZES) {
      await resize(page, size);
      await expect
        .poll(() => hidden(page, longest?.bounds ?? [0, 0, 0, 0]), JSON.stringify(size))
        .toEqual([]);
      await expect.poll(() => overCredits(page), `credits, ${JSON.stringify(size)}`).toEqual([]);
    }
    const whole = routes
      .map(({ bounds }) => bounds)
      .reduce(([w, s, e, n], [west, south, east, north]) => [
        Math.min(w, west),
        Math.min(s, south),
        Math.max(e, east),
        Math.max(n, north),
      ]);
    await page.locator('.detail .back').click();
    for (const size of SIZES) {
      await resize(page, size);
      await expect.poll(() => unreadable(page), JSON.stringify(size)).toEqual([]);
      await expect.poll(() => cutThrough(page), `cut, ${JSON.stringify(size)}`).toEqual([]);
      // Tilted and turned, as a right drag leaves it.
      await page.evaluate(() => void window.atlasMap?.jumpTo({ pitch: 35, bearing: 40, zoom: 6 }));
      await page.locator('[data-control="fitAll"]').click();
      await expect.poll(() => hidden(page, whole), JSON.stringify(size)).toEqual([]);
      const turned = await page.evaluate(() => [
        window.atlasMap?.getPitch(),
        window.atlasMap?.getBearing(),
        document.documentElement.scrollWidth - window.innerWidth,
      ]);
      expect(turned).toEqual([0, 0, 0]);
    }
  });

test('"show on map" is seen to be done, from under the raised sheet and from the time line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?lang=en&route=tacheng-ayagoz-railway#map=4/30/100');
  const { routes } = await readAtlas(page);
  const bounds = routes.find(({ id }) => id === 'tacheng-ayagoz-railway')?.bounds ?? [0, 0, 0, 0];
  await page.getByRole('button', { name: 'Raise the list' }).click();
  await page.getByRole('button', { name: 'Show on map' }).click();
  // The map may fit its route before the sheet is down, and again after.
  await expect
    .poll(() => page.evaluate(() => window.atlasMap?.getContainer().clientHeight))
    .toBeGreaterThan(400);
  await expect.poll(() => hidden(page, bounds)).toEqual([]);
  // The reader's own camera stays when the window changes.
  await page.evaluate(() => void window.atlasMap?.jumpTo({ center: [60, 40], zoom: 4 }));
  await page.setViewportSize({ width: 400, height: 700 });
  await expect.poll(() => page.evaluate(() => window.atlasMap?.getContainer().clientWidth)).toBe(400);
  expect(await page.evaluate(() => window.atlasMap?.getZoom())).toBe(4);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Time line' }).click();
  await page.getByRole('button', { name: 'Raise the list' }).click();
  await page.getByRole('button', { name: 'Show on map' }).click();
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect.poll(() => hidden(page, bounds)).toEqual([]);
});

test('what a low window folds is one press away', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openAtlas(page);
  const tools = page.getByRole('button', { name: 'Search, filters and settings' });
  const search = page.getByRole('combobox');
  await expect(search).toBeHidden();
  await expect(tools).toHaveAttribute('aria-expanded', 'false');
  await tools.press('Enter');
  await search.fill('Bedel');
  // Smaller, and a phone zooms in.
  expect(await search.evaluate((input) => Number.parseFloat(getComputedStyle(input).fontSize))).toBe(16);
  await tools.click();
  await expect(search).toBeHidden();
  await expect(page.locator('.row').first()).toContainText('别迭里');
});

test('a link restores the time line with its year, and nothing on it stands beyond the edge of a narrow window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./?lang=ru&page=timeline&year=2016');
  await expect(page.locator('.time-row').nth(3)).toBeVisible();
  await expect(page.locator('.time-year').first()).toHaveAttribute('data-year', '2016');
  await expect(page.getByRole('slider')).toHaveValue('2016');
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('.timeline-head *, .year-control *')]
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth)
      .map(({ className, tagName }) => `${tagName}.${className}`),
  );
  expect(beyond).toEqual([]);
});

function widthOf([west, , east]: Bounds): number {
  return east - west;
}
