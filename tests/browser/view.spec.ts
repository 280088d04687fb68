import { expect, test } from '@playwright/test';
import {
  commitmentRow,
  detail,
  lookAt,
  mapIdle,
  openAtlas,
  readAtlas,
  sectorButton,
  showCommitments,
  shownIds,
} from './support.ts';

test('the lines are really drawn, hovering one names it, and what a filter hides cannot be clicked', async ({
  page,
}) => {
  await openAtlas(page, '?lang=en#map=7/40.9/72.6');
  const drawn = await page.evaluate(() =>
    window.atlasMap
      ?.queryRenderedFeatures({ layers: ['highway-line', 'railway-line'] })
      .map(({ properties }) => properties.route),
  );
  expect(drawn).toContain('china-kyrgyzstan-uzbekistan-highway');
  expect(drawn).toContain('china-kyrgyzstan-uzbekistan-railway');

  const osh = await page.evaluate(() => {
    const map = window.atlasMap;
    const lines =
      map?.queryRenderedFeatures({
        layers: ['highway-line'],
        filter: ['==', ['get', 'route'], 'china-kyrgyzstan-uzbekistan-highway'],
      }) ?? [];
    // North of Sary-Tash it runs alone.
    const at = lines
      .flatMap(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []))
      .find(([, lat]) => (lat ?? 0) > 40.1 && (lat ?? 0) < 40.3);
    const { x, y } = map?.project(at as [number, number]) ?? { x: 0, y: 0 };
    const { left, top } = map?.getContainer().getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: x + left, y: y + top };
  });
  await page.mouse.move(osh.x, osh.y);
  await expect(page.locator('.map-tip')).toContainText('China–Kyrgyzstan–Uzbekistan highway');

  // A place that the filter hides cannot be clicked; the same click opens it when it is shown.
  const kulma: [number, number] = [74.8014, 38.1494];
  const click = async () => {
    const { x, y } = await page.evaluate((at) => {
      const { left, top } = window.atlasMap?.getContainer().getBoundingClientRect() ?? new DOMRect();
      const point = window.atlasMap?.project(at) ?? { x: 0, y: 0 };
      return { x: point.x + left, y: point.y + top };
    }, kulma);
    await page.mouse.click(x, y);
  };
  const energy = await sectorButton(page, 'energy');
  await energy.click();
  await lookAt(page, [75, 38.6], 8);
  await click();
  await expect(detail(page)).toHaveCount(0);
  await energy.click();
  await mapIdle(page);
  await click();
  await expect(detail(page).locator('h2')).toContainText('Kulma');
});

test('each sector changes map and lists alike, and the counts are what is shown', async ({ page }) => {
  test.slow();
  await openAtlas(page);
  const atlas = await readAtlas(page);
  const all = { routes: atlas.routes.map(({ id }) => id), places: atlas.places.map(({ id }) => id) };
  for (const sector of atlas.sectors) {
    const toggle = await sectorButton(page, sector.id);
    await toggle.click();
    const listed = atlas.commitments.filter(({ sectors }) => sectors.includes(sector.id));
    const commitments = listed.length;
    // What a listed commitment is tied to is shown with it.
    const tied = listed.flatMap((one) => [...one.routes, ...one.places]);
    const isShown = ({ id, sectors }: { id: string; sectors: string[] }) =>
      sectors.includes(sector.id) || tied.includes(id);
    const routes = atlas.routes.filter(isShown).map(({ id }) => id);
    const places = atlas.places.filter(isShown).map(({ id }) => id);

    await expect(toggle.locator('.count')).toHaveText([
      String(commitments),
      String(routes.length + places.length),
    ]);
    await showCommitments(page);
    const [text] = atlas.texts
      .map(
        ({ id }) =>
          atlas.commitments.filter((one) => one.text === id && one.sectors.includes(sector.id)).length,
      )
      .filter(Boolean);
    const first = page.locator('li:has(> * [data-commitment]), li:has(> [data-commitment])').first();
    await expect(first).toHaveAttribute('aria-setsize', String(text));
    await expect(page.getByRole('tab', { name: 'Commitments' })).toHaveText(`Commitments ${commitments}`);
    await page.getByRole('tab', { name: 'Routes and places' }).click();
    const regions = new Set(listed.flatMap((one) => one.regions));
    const drawnNot = atlas.regions.filter(({ id, kind }) => kind !== 'country' && regions.has(id)).length;
    await expect(page.locator('[data-thing]')).toHaveCount(routes.length + places.length + drawnNot);
    expect(await shownIds(page, 'routes', all.routes)).toEqual(routes);
    expect(await shownIds(page, 'places', all.places)).toEqual(places);
    // What has nothing on the map says so on the map.
    await expect(page.locator('.empty-map')).toHaveCount(routes.length + places.length === 0 ? 1 : 0);
    // The countries that its words concern are lit meanwhile.
    const concerned = await page.locator('.empty-map', { hasText: 'Concerned' }).count();
    await expect.poll(() => page.evaluate(litCountries)).toBe(concerned > 0);
    await toggle.click();
  }
  expect(await shownIds(page, 'routes', all.routes)).toEqual(all.routes);

  await page.getByRole('combobox').fill('xyzzy');
  await expect(page.locator('.empty-map')).toContainText('Nothing in the atlas');
  await page.locator('.empty-map button').click();
  await expect(page.locator('.empty-map')).toHaveCount(0);
});

/** Whether the map has lit a country; runs in the page. */
function litCountries(): boolean {
  const map = window.atlasMap;
  if (!map?.getLayer('lit-countries')) return false;
  return map.queryRenderedFeatures({ layers: ['lit-countries'] }).length > 0;
}

test('who comes for the first time is told what this is, once', async ({ page }) => {
  await openAtlas(page);
  const welcome = page.locator('.welcome');
  await welcome.getByRole('link', { name: 'China–Kyrgyzstan–Uzbekistan highway' }).click();
  await expect(detail(page).locator('h2')).toHaveText('China–Kyrgyzstan–Uzbekistan highway');
  await page.keyboard.press('Escape');
  await welcome.getByRole('link').first().click();
  await expect(page.getByRole('tab', { name: 'Commitments' })).toHaveAttribute('aria-selected', 'true');
  await welcome.getByRole('button').click();
  await expect(welcome).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.row').first()).toBeVisible();
  await expect(welcome).toHaveCount(0);
});

test('a link restores selection, filters, search, language and camera', async ({ page, context }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: '中文' }).click();
  await (await sectorButton(page, 'transport')).click();
  await page.getByRole('combobox').fill('铁路');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await (await commitmentRow(page, 'outcomes.consensus-21a')).click();
  await mapIdle(page);
  await page.evaluate(() => void window.atlasMap?.jumpTo({ center: [72, 41], zoom: 6.5 }));
  await mapIdle(page);
  await expect(page).toHaveURL(/#map=6\.5\/41\/72/);

  const other = await context.newPage();
  await other.goto(page.url());
  await mapIdle(other);
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(detail(other).locator('blockquote').first()).toHaveText('完成中吉乌铁路可研工作');
  const camera = await other.evaluate(() => ({
    ...window.atlasMap?.getCenter(),
    zoom: window.atlasMap?.getZoom(),
  }));
  expect(camera.lng).toBeCloseTo(72, 9);
  expect(camera.lat).toBeCloseTo(41, 9);
  expect(camera.zoom).toBe(6.5);
  await other.locator('.back').click();
  await expect(other.getByRole('combobox')).toHaveValue('铁路');
  await expect(await sectorButton(other, 'transport')).toHaveAttribute('aria-pressed', 'true');
});

test('what is selected on the map is the one shown, and "show on map" fits the map to it', async ({
  page,
}) => {
  await openAtlas(page, '?lang=en&commitment=outcomes.consensus-18a#map=4/30/100');
  await page.getByRole('button', { name: 'Show on map' }).click();
  await mapIdle(page);
  const seen = await page.evaluate(() => window.atlasMap?.getBounds().contains([51.22, 43.6]));
  expect(seen).toBe(true);
  const states = await page.evaluate(() =>
    ['aktau-port', 'kuryk-port', 'turkmenbashi-port', 'termez', 'astana'].map(
      (id) => window.atlasMap?.getFeatureState({ source: 'places', id }).selected ?? false,
    ),
  );
  expect(states).toEqual([true, true, true, false, false]);
});
