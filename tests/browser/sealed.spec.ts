import { expect } from '@playwright/test';
import { test } from './host.ts';

test('in a frame that is sealed off from its own origin, map, list and search work', async ({
  page,
  host,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  // Such a frame is of no origin: a host that lets others read its files is what it takes.
  host.headers['Access-Control-Allow-Origin'] = '*';
  await page.goto('./robots.txt');
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${host.url}?lang=en&list=commitments" width="1100" height="660"></iframe>`,
  );
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await expect(frame.locator('[data-commitment]').first()).toBeVisible();
  await frame.waitForFunction(() => window.atlasMap?.isStyleLoaded() && window.atlasMap.areTilesLoaded());
  const drawn = () =>
    window.atlasMap?.queryRenderedFeatures().filter(({ source }) => source === 'routes').length;
  await expect.poll(() => frame.evaluate(drawn)).toBeGreaterThan(3);
  await frame.locator('.unfold-sectors').click();
  await frame.locator('.sectors [data-value="energy"]').click();
  await frame.locator('[data-commitment="outcomes.consensus-31"]').click();
  await expect(frame.locator('.detail blockquote mark')).toHaveText('中国－中亚天然气管道');
  await expect(frame.locator('.notice')).toHaveCount(0);
  expect(errors).toEqual([]);
});
