import { expect, test } from '@playwright/test';
import { positionAt, type Strip } from '../../src/domain/strip.ts';
import { KNOT_LAYERS } from '../../src/layers/knots.ts';
import { POST_FIGURES } from '../../src/layers/posts.ts';
import { builtAt } from './builtAt.ts';
import { lookAt, openAtlas, turnTo } from './support.ts';

/** A sign reaches so far beyond its point, px. */
const REACH = 8;

test('near by, the known points in view are drawn, all of them and no other, with the kilometres of a chosen route and degrees', async ({
  page,
}) => {
  await openAtlas(page, '?lang=en');
  for (const [at, zoom] of [
    [[76.9, 43.6], 7.5],
    [[61.5, 46.8], 9],
    [[80.35, 44.15], 10.5],
  ] as [[number, number], number][]) {
    await lookAt(page, at, zoom);
    const { drawn, known, least } = await page.evaluate(
      async ({ layers, reach, knots }) => {
        const map = window.atlasMap;
        if (!map) throw new Error('no map');
        const { features }: GeoJSON.FeatureCollection = await (await fetch(knots)).json();
        const { clientWidth, clientHeight } = map.getContainer();
        const inView = (beyond: number) =>
          features.flatMap(({ geometry, properties }) => {
            if (geometry.type !== 'Point') return [];
            const { x, y } = map.project(geometry.coordinates as [number, number]);
            const isIn = x > -beyond && y > -beyond && x < clientWidth + beyond && y < clientHeight + beyond;
            return isIn ? [`${properties?.kind} ${properties?.name_en}`] : [];
          });
        const seen = map.queryRenderedFeatures({ layers });
        return {
          drawn: [...new Set(seen.map(({ properties }) => `${properties.kind} ${properties.name_en}`))],
          known: inView(reach),
          least: inView(-reach),
        };
      },
      { layers: [...KNOT_LAYERS], reach: REACH, knots: builtAt('data/knots.geojson') },
    );
    expect(least.length).toBeGreaterThan(2);
    expect(least.filter((name) => !drawn.includes(name))).toEqual([]);
    expect(drawn.filter((name) => !known.includes(name))).toEqual([]);
  }

  // What is known of a point is told where the pointer is.
  const point = await page.evaluate(
    (layers) => {
      const map = window.atlasMap;
      const box = map?.getContainer().getBoundingClientRect();
      if (!map || !box) throw new Error('no map');
      for (const { geometry, properties } of map.queryRenderedFeatures({ layers })) {
        if (geometry.type !== 'Point') continue;
        const { x, y } = map.project(geometry.coordinates as [number, number]);
        if (x > 100 && y > 100 && x < box.width - 100 && y < box.height - 150)
          return { x: x + box.left, y: y + box.top, name: properties.name_en, source: properties.source };
      }
      throw new Error('no knot');
    },
    [...KNOT_LAYERS],
  );
  await page.mouse.move(point.x, point.y);
  await expect(page.locator('.map-tip')).toContainText(point.name);
  await expect(page.locator('.map-tip')).toContainText(point.source);

  // And from the keyboard, behind the things of the atlas.
  await page.locator('#map canvas').focus();
  await page.keyboard.press('Tab');
  const knots = page.locator('.hands [data-key^="knot/"]');
  await expect.poll(() => knots.count()).toBeGreaterThan(2);
  await page.keyboard.press('End');
  await expect(knots.last()).toBeFocused();
  await expect(page.locator('.map-tip')).toHaveText(String(await knots.last().textContent()));

  // A chosen route has its kilometres, and the ground its degrees, each where it belongs.
  await turnTo(page, '?lang=en&route=china-kyrgyzstan-uzbekistan-highway');
  await lookAt(page, [73.5, 40.2], 7.4);
  const figures = (layer: string, key: string) =>
    page.evaluate(
      ([id = '', name = '']) =>
        (window.atlasMap?.queryRenderedFeatures({ layers: [id] }) ?? []).map(({ properties, geometry }) => ({
          text: String(properties[name]),
          at: (geometry as GeoJSON.Point).coordinates,
        })),
      [layer, key],
    );
  await expect.poll(async () => (await figures(POST_FIGURES, 'km')).length).toBeGreaterThan(2);
  const { line } = await page.evaluate(
    async (strip) => (await (await fetch(strip)).json()) as Strip,
    builtAt('data/strips/china-kyrgyzstan-uzbekistan-highway.json'),
  );
  for (const { text, at } of await figures(POST_FIGURES, 'km')) {
    expect(text).toMatch(/^[1-9]00 km$/);
    const [lon = 0, lat = 0] = positionAt({ line } as Strip, Number.parseInt(text, 10)) ?? [];
    expect(Math.hypot(lon - (at[0] ?? 0), lat - (at[1] ?? 0)), text).toBeLessThan(0.01);
  }
  await expect.poll(async () => (await figures('graticule-figures', 'name_en')).length).toBeGreaterThan(2);
  for (const { text, at } of await figures('graticule-figures', 'name_en')) {
    const [, degrees, side] = /^(\d+)°([EN])$/.exec(text) ?? [];
    expect(at[side === 'E' ? 0 : 1], text).toBeCloseTo(Number(degrees), 1);
  }
});
