import { expect, test } from '@playwright/test';
import { STRAND_LAYER } from '../../src/layers/corridors.ts';
import { detail, lookAt, openAtlas, readAtlas } from './support.ts';

/** On the track between Zhezkazgan and Saksaulskaya, which three services use. */
const ON_TRACK: [number, number] = [62.9, 47.05];

test('the services on one track can be counted, and each can be chosen', async ({ page }) => {
  await openAtlas(page, '?lang=en');
  const { routes } = await readAtlas(page);
  const expected = routes
    .filter(({ segments }) =>
      segments.some(({ id, shares }) => (shares ?? id).endsWith('zhezkazgan-saksaulskaya')),
    )
    .map(({ id, name }) => ({ id, name: name.en }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await lookAt(page, ON_TRACK, 8);
  /** Where each strand can be hit, along a line straight down through the middle of the map. */
  const strands = () =>
    page.evaluate((layer) => {
      const map = window.atlasMap;
      if (!map) throw new Error('no map');
      const { left, top, width, height } = map.getContainer().getBoundingClientRect();
      const found: Record<string, { x: number; y: number }> = {};
      for (let y = 60; y < height - 60; y += 0.5) {
        const at = { x: width / 2, y };
        const under = map.queryRenderedFeatures([at.x, at.y], { layers: [layer] });
        const routes = [...new Set(under.map(({ properties }) => String(properties.route)))];
        if (routes.length === 1 && routes[0]) found[routes[0]] ??= { x: at.x + left, y: at.y + top };
      }
      return found;
    }, STRAND_LAYER);
  const found = await strands();
  expect(Object.keys(found).sort()).toEqual(expected.map(({ id }) => id));
  const middle = Object.values(found).map(({ y }) => y);
  expect(Math.max(...middle) - Math.min(...middle)).toBeLessThan(12);

  for (const { id, name } of expected) {
    await lookAt(page, ON_TRACK, 8);
    const at = (await strands())[id];
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await expect(detail(page).locator('h2')).toHaveText(name);
    await page.keyboard.press('Escape');
  }
});
