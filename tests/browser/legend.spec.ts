import { expect, type Page, test } from '@playwright/test';
import { MODES } from '../../src/domain/vocabulary.ts';
import { boundsOf, type Label, mapSettled, overlap, placedLabels } from './labels.ts';
import { lookAt, openAtlas, sectorButton } from './support.ts';

const signs = (page: Page) =>
  page
    .locator('.legend [data-item]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item') ?? ''));

test('the legend lists what is on screen and no filter hides, and opens to all', async ({ page }) => {
  await openAtlas(page, '?lang=en#map=8/44.3/80.4');
  await page.locator('.legend summary').click();
  await expect.poll(() => signs(page)).toContain('place/crossing');
  const drawn = await page.evaluate(
    (modes) =>
      modes.filter(
        (mode) => (window.atlasMap?.queryRenderedFeatures({ layers: [`${mode}-line`] }).length ?? 0) > 0,
      ),
    MODES,
  );
  const listed = await signs(page);
  expect(listed.filter((sign) => sign.startsWith('mode/'))).toEqual(drawn.map((mode) => `mode/${mode}`));
  expect(listed).toContain('ground/border');
  expect(listed).not.toContain('place/seaport');
  expect(listed).not.toContain('mode/sea-lane');

  await page.getByRole('button', { name: 'Show all' }).click();
  const all = await signs(page);
  expect(all).toEqual(expect.arrayContaining([...MODES.map((mode) => `mode/${mode}`), 'place/lake']));
  expect(
    all.filter((sign) => listed.includes(sign)),
    'the same order',
  ).toEqual(listed);
  await page.getByRole('button', { name: 'Only what is on screen' }).click();
  // What the longer legend covered is on screen again when the map has come to rest.
  await expect.poll(() => signs(page)).toEqual(listed);

  await lookAt(page, [51.2, 43.6], 7);
  await expect.poll(() => signs(page)).toContain('place/seaport');
  await lookAt(page, [20, 10], 7);
  await expect(page.locator('.legend')).toContainText('Nothing to explain on screen');

  await lookAt(page, [74.9, 38.4], 8);
  await expect.poll(() => signs(page)).toContain('mode/highway');
  await (await sectorButton(page, 'energy')).click();
  await expect.poll(() => signs(page)).not.toContain('mode/highway');
});

test('no label lies under the legend or the year, on a phone or on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?lang=en&year=2019#map=5/42/66');
  for (const [open, size] of [
    [false, { width: 390, height: 844 }],
    [true, { width: 390, height: 844 }],
    [true, { width: 1280, height: 800 }],
    [false, { width: 1280, height: 800 }],
  ] as const) {
    await page.setViewportSize(size);
    const isOpen = await page.locator('.legend').evaluate((own: HTMLDetailsElement) => own.open);
    if (isOpen !== open) await page.locator('.legend summary').click();
    await mapSettled(page);
    const { labels, width, height } = await placedLabels(page);
    const inView = labels.filter((label) => {
      const [x1, y1, x2, y2] = boundsOf(label);
      return x2 > 0 && x1 < width && y2 > 0 && y1 < height;
    });
    // An open legend leaves little of a phone's map.
    expect(inView.length).toBeGreaterThan(open ? 1 : 3);
    const over = await page.evaluate(() => {
      const view = window.atlasMap?.getContainer().getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll('.legend, .year-control, .panel')].map(
        (element): Label['boxes'][number] => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return [left - view.left, top - view.top, right - view.left, bottom - view.top];
        },
      );
    });
    const covered = { layer: '', properties: {}, boxes: over, circles: [] };
    const under = inView.filter((label) => overlap(label, covered));
    expect(
      under.map(({ layer, properties }) => `${layer}: ${properties.name_en}`),
      `${size.width} px, legend ${open ? 'open' : 'shut'}`,
    ).toEqual([]);
  }
});
