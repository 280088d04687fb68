import { expect, type Page, test } from '@playwright/test';
import { tokens } from '../../src/symbols/tokens.ts';
import { mapIdle, openAtlas, standing, turnTo } from './support.ts';

/** Printing tells the page, then lays it out for paper; emulated, the second comes alone. */
const tell = (page: Page, event: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => void window.dispatchEvent(new Event(name)), event);

test('a sheet has the map as a picture, its scale and credits, no button, and an opened detail in full', async ({
  page,
}) => {
  await openAtlas(page);
  await standing(page);
  const bar = page.locator('.maplibregl-ctrl-scale');
  const share = await page.evaluate(() => {
    const width = (selector: string) => document.querySelector<HTMLElement>(selector)?.offsetWidth ?? 0;
    return width('.maplibregl-ctrl-scale') / width('#map');
  });
  await tell(page, 'beforeprint');
  const printed = await bar.evaluate((element: HTMLElement) => element.style.width);
  expect(printed).toMatch(/%$/);
  expect(Number.parseFloat(printed) / 100).toBeCloseTo(share, 2);
  await page.emulateMedia({ media: 'print' });

  const picture = page.locator('.map-print');
  const colours = await picture.evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const found = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4 * 997)
      found.add([pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]].join());
    return found.size;
  });
  expect(colours).toBeGreaterThan(100);
  await expect(page.locator('.maplibregl-ctrl-attrib', { hasText: 'OpenStreetMap' })).toBeVisible();
  await expect(page.locator('.legend-body')).toBeVisible();
  await expect(page.locator('button:visible:not(.row, .chip, .sector, [role="tab"])')).toHaveCount(0);

  await page.emulateMedia({ media: null });
  await tell(page, 'afterprint');
  await expect(picture).toHaveCount(0);
  expect(await bar.evaluate((element: HTMLElement) => element.style.width)).toMatch(/px$/);

  // Printed for real it holds the picture too.
  const sizes = async () => {
    const pdf = await page.pdf({ format: 'A4', pageRanges: '1' });
    return [...pdf.toString('latin1').matchAll(/\/Subtype\s*\/Image[^>]*?\/Width\s+(\d+)/g)].map(([, px]) =>
      Number(px),
    );
  };
  expect(Math.max(...(await sizes()))).toBeGreaterThan(1000);

  // An opened detail is printed in full, and where its sources are.
  await turnTo(page, '?lang=en&route=china-kyrgyzstan-uzbekistan-railway');
  await expect(page.locator('.segment').last()).toBeAttached();
  await mapIdle(page);
  await tell(page, 'beforeprint');
  await page.emulateMedia({ media: 'print' });
  const innerHeight = await page.evaluate(() => window.innerHeight);
  const ends = await page.evaluate(() => ({
    page: document.documentElement.scrollHeight,
    detail: document.querySelector('.detail')?.getBoundingClientRect().bottom ?? 0,
    cut: [...document.querySelectorAll('main, .panel, .detail, body')]
      .filter((box) => getComputedStyle(box).overflowY !== 'visible')
      .map(({ className, tagName }) => `${tagName}.${className}`),
  }));
  expect(ends.cut).toEqual([]);
  expect(ends.detail).toBeGreaterThan(innerHeight);
  expect(ends.page).toBeGreaterThanOrEqual(Math.floor(ends.detail));
  await expect(page.locator('.segment').last()).toBeVisible();
  const source = page.locator('a.source').first();
  const written = await source.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain(await source.getAttribute('href'));
});

/** What is printed of A4 within its margins, CSS px. */
const SHEETS = { upright: { width: 687, height: 1017 }, sideways: { width: 1017, height: 687 } };

test('a sheet of either form has title, link, date, map, credits and legend on its first page, and is light', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openAtlas(page, '?lang=en&sites=shown');
  await standing(page);
  // The towns of evidence are drawn by the map, so they are on paper too, with a row of their own.
  const row = page.locator('.legend-body [data-item="choice/site"]');
  await expect(row).toBeAttached();
  // The map is laid out anew for paper, and its address with it.
  const url = page.url();
  await tell(page, 'beforeprint');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const link = page.locator('.print-line a');
  await expect(link).toHaveText(url);
  await expect(page.locator('.print-line')).toContainText(String(new Date().getFullYear()));
  for (const [form, sheet] of Object.entries(SHEETS)) {
    await page.setViewportSize(sheet);
    const { map, credits, legend, text, columns } = await page.evaluate(() => {
      const box = (selector: string) => {
        const found = document.querySelector(selector)?.getBoundingClientRect();
        return found && { left: found.left, top: found.top, right: found.right, bottom: found.bottom };
      };
      const rows = document.querySelector('.rows');
      return {
        map: box('.map-print'),
        credits: box('.maplibregl-ctrl-attrib'),
        legend: box('.legend'),
        text: box('main'),
        columns: rows && getComputedStyle(rows).columnCount,
      };
    });
    if (!map || !credits || !legend || !text) throw new Error(`${form}: a part is missing`);
    expect(credits.top, form).toBeGreaterThanOrEqual(map.bottom);
    expect(Math.max(credits.bottom, legend.bottom), form).toBeLessThan(sheet.height);
    if (form === 'sideways') expect(legend.left).toBeGreaterThan(map.right);
    else expect(map.right - map.left).toBeGreaterThan(0.99 * (text.right - text.left));
    expect(Math.abs(Math.max(map.right, legend.right) - text.right), form).toBeLessThan(3);
    expect(columns, form).toBe('2');
  }
  const lightness = await page.locator('.map-print').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let sum = 0;
    for (let at = 0; at < pixels.length; at += 4) sum += (pixels[at] ?? 0) + (pixels[at + 1] ?? 0);
    return sum / (pixels.length / 4) / 2 / 255;
  });
  expect(lightness).toBeGreaterThan(0.8);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  await expect(row.locator('circle')).toHaveAttribute('fill', tokens.light.ui.paper);
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--mode-railway'))).toBe(
    tokens.light.mode.railway,
  );
  await tell(page, 'afterprint');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(row.locator('circle')).toHaveAttribute('fill', tokens.dark.ui.paper);
  // And what is drawn by theme follows the system.
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await expect(row.locator('circle')).toHaveAttribute('fill', tokens.light.ui.paper);
});
