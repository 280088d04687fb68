import { expect, type Page, test } from '@playwright/test';
import type { Atlas, Position } from '../../src/domain/atlas.ts';
import { OFFSET_STEPS } from '../../src/symbols/forms.ts';
import { interpolated } from '../../src/symbols/stops.ts';
import { builtAt } from './builtAt.ts';
import { clickMap, detail, lookAt, type Offset, openAtlas, readAtlas } from './support.ts';

type Lines = GeoJSON.FeatureCollection<
  GeoJSON.LineString,
  { route: string; segment: string; offset: number }
>;
type Shapes = GeoJSON.FeatureCollection<GeoJSON.Point | GeoJSON.Polygon, { place: string }>;

/** The quotations of the open panel: each is verbatim in the texts and has its naming words marked. */
async function expectQuotes(page: Page, atlas: Atlas, target: { kind: string; id: string }): Promise<void> {
  const quotes = await detail(page).locator('blockquote').allTextContents();
  expect(quotes.length).toBeGreaterThan(0);
  const passages = atlas.texts.flatMap((text) => text.passages.map(({ zh }) => zh));
  for (const quote of quotes) expect(passages.some((zh) => zh.includes(quote))).toBe(true);

  const phrases = atlas.mentions.filter(
    (mention) => mention.target.kind === target.kind && mention.target.id === target.id,
  );
  const marks = await detail(page).locator('blockquote mark').allTextContents();
  expect(marks.length).toBeGreaterThanOrEqual(quotes.length);
  for (const { quote } of phrases) expect(marks.join('|')).toContain(quote);

  const isNamed = phrases.some(({ manner }) => manner === 'names');
  await expect(detail(page).locator('.means-only')).toHaveCount(isNamed ? 0 : 1);
}

const ROUTE_ZOOM = 9;

/** A position in the middle of a line of its own, beside no other route where there is such a one. */
function middleOf(lines: Lines, route: string): { at: Position; offset: Offset } {
  const own = lines.features
    .filter(({ properties }) => properties.route === route)
    .sort((a, b) => Math.abs(a.properties.offset) - Math.abs(b.properties.offset));
  const positions = (own[0]?.geometry.coordinates ?? []) as Position[];
  const [from, next] = positions.slice(Math.floor((positions.length - 1) / 2));
  if (!from || !next) throw new Error(`${route} has no line`);
  const at: Position = [(from[0] + next[0]) / 2, (from[1] + next[1]) / 2];
  const px = (own[0]?.properties.offset ?? 0) * interpolated(OFFSET_STEPS, ROUTE_ZOOM);
  return { at, offset: { next, px } };
}

test('a click on each route opens its panel with the words that name it', async ({ page }) => {
  test.slow();
  await openAtlas(page);
  const atlas = await readAtlas(page);
  const lines: Lines = await (await page.request.get('./data/routes.geojson')).json();
  expect(atlas.routes).toHaveLength(15);
  for (const route of atlas.routes) {
    const { at, offset } = middleOf(lines, route.id);
    await lookAt(page, at, ROUTE_ZOOM);
    await clickMap(page, at, route.name.en, offset);
    await expectQuotes(page, atlas, { kind: 'route', id: route.id });
    await page.getByRole('button', { name: 'Back to the list' }).click();
  }
});

test('a click on each place and area opens its panel with the words that name or mean it', async ({
  page,
}) => {
  test.slow();
  await openAtlas(page);
  const atlas = await readAtlas(page);
  const shapes: Shapes = await (await page.request.get('./data/places.geojson')).json();
  for (const place of atlas.places) {
    const shape = shapes.features.find(({ properties }) => properties.place === place.id)?.geometry;
    if (shape?.type !== 'Point') continue;
    await lookAt(page, shape.coordinates as Position, 10);
    await clickMap(page, shape.coordinates as Position, place.name.en);
    await expectQuotes(page, atlas, { kind: 'place', id: place.id });
    for (const id of place.routes) {
      const route = atlas.routes.find((other) => other.id === id);
      await expect(detail(page).getByRole('link', { name: route?.short.en ?? id })).not.toHaveCount(0);
    }
    await page.getByRole('button', { name: 'Back to the list' }).click();
  }

  const areas: Shapes = await (await page.request.get(builtAt('data/area-names.geojson'))).json();
  // Beside the marks of the names lie the shapes of the ranges.
  const marks = areas.features.filter(({ geometry }) => geometry.type === 'Point');
  expect(marks).toHaveLength(4);
  for (const { properties, geometry } of marks) {
    const place = atlas.places.find(({ id }) => id === properties.place);
    const at = geometry.coordinates as Position;
    await lookAt(page, at, 8);
    await clickMap(page, at, place?.name.en ?? '');
    await expectQuotes(page, atlas, { kind: 'place', id: properties.place });
    await page.getByRole('button', { name: 'Back to the list' }).click();
  }
});
