import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readCoverage } from '../../src/basemap/faces.ts';
import { STATE_LABELS } from '../../src/layers/basemap.ts';
import { PLACE_LABELS } from '../../src/layers/places.ts';
import { SIDE_LABELS } from '../../src/layers/routeNames.ts';
import { OFFSET_STEPS } from '../../src/symbols/forms.ts';
import { interpolated } from '../../src/symbols/stops.ts';
import {
  boundsOf,
  brokenNames,
  farFromLines,
  type Label,
  longestStretches,
  mapSettled,
  overlap,
  placedLabels,
  routesOf,
} from './labels.ts';
import { WINDOW_SIZE } from './views.ts';

/** A route is on screen when so much of the view's width is drawn of it without a break. */
const ON_SCREEN = 1 / 6;
/** The faces that the map's letters are drawn from; each is a file of the site. */
const OURS = /^Atlas (Sans|Serif)/;
/** A name of a line may stand so far from it, px; on a line of several routes beyond those beside its own, in steps. */
const NEAR_LINE = 12;
const BESIDE_BUNDLE = 3;

/** By language, where the labels are read after the opening: zoom, latitude, longitude, and degrees of turn. */
const VIEWS = {
  en: [
    '6.2/40.2/73.5',
    '5.2/41.5/51.5',
    '8/44.3/80.4',
    '9/43.45/77.2',
    '7.3/38.4/71.8/30',
    '10.5/41.3/69.3',
    '4.6/44/66',
  ],
  zh: [
    '6.2/40.2/73.5',
    '5.2/41.5/51.5',
    '8/44.3/80.4',
    '7/38.6/72.6',
    '9.4/39.5/75.6',
    '6.8/46/83',
    '10.5/44.2/80.4',
  ],
  ru: [
    '6.7/40.4/72.5',
    '5.6/39.5/55',
    '8/46.9/62',
    '7.6/45.2/82.5',
    '6.4/41.2/69.5/-30',
    '9/43.6/51.4',
    '10/39.6/75.9',
  ],
} as const;

test.use({ viewport: WINDOW_SIZE });

for (const [language, views] of Object.entries(VIEWS))
  test(`labels stand whole, apart and beside what they name, states and capitals first, in ${language}`, async ({
    page,
    baseURL,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`./?lang=${language}`);
    await mapSettled(page);
    const faults = await faultsOf(page, 'opening');
    await expectFirstNames(page);
    for (const view of views) {
      await page.evaluate((hash) => {
        const [zoom = 0, lat = 0, lng = 0, bearing = 0] = hash.split('/').map(Number);
        window.atlasMap?.jumpTo({ zoom, center: { lat, lng }, bearing });
      }, view);
      await mapSettled(page);
      faults.push(...(await faultsOf(page, view)));
    }
    expect(faults).toEqual([]);
    const away = fetched.filter((url) => /^https?:/.test(url) && !url.startsWith(String(baseURL)));
    expect(away, 'letters or tiles from elsewhere').toEqual([]);
  });

/** What is wrong with the labels of a view, in words. */
async function faultsOf(page: Page, view: string): Promise<string[]> {
  const { labels, icons, over, width, height } = await placedLabels(page);
  const inView = labels.filter((label) => {
    const [x1, y1, x2, y2] = boundsOf(label);
    return x2 > 0 && x1 < width && y2 > 0 && y1 < height;
  });
  const faults = inView.length > 1 ? [] : [`only ${inView.length} labels`];
  for (const [index, label] of inView.entries()) {
    const [x1, y1, x2, y2] = boundsOf(label);
    const others = [...inView.slice(0, index), ...icons].filter((other) => overlap(label, other));
    faults.push(...others.map((other) => `${said(label)} upon ${said(other)}`));
    if (x1 < 0 || y1 < 0 || x2 > width || y2 > height) faults.push(`${said(label)} is cut`);
    for (const [ox1, oy1, ox2, oy2] of over)
      if (x1 < ox2 - 1 && x2 > ox1 + 1 && y1 < oy2 - 1 && y2 > oy1 + 1)
        faults.push(`${said(label)} lies under a control`);
  }
  faults.push(...(await brokenNames(page)).map((name) => `letters of ${name} are out of their places`));
  const step = interpolated(OFFSET_STEPS, await page.evaluate(() => window.atlasMap?.getZoom() ?? 0));
  for (const { name, px, isShared } of await farFromLines(page, inView))
    if (px > NEAR_LINE + (isShared ? BESIDE_BUNDLE * step : 0))
      faults.push(`${name} stands ${Math.round(px)} px from its line`);
  const named = new Set(inView.flatMap(({ properties }) => routesOf(properties)));
  for (const [route, px] of Object.entries(await longestStretches(page)))
    if (px >= width * ON_SCREEN && !named.has(route))
      faults.push(`${route} has no name on ${Math.round(px)} px`);
  const faces = await page.evaluate(() =>
    (window.atlasMap?.getStyle().layers ?? []).flatMap((layer) => {
      const font = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
      // A stack, or an expression that chooses between stacks: names of faces have capitals.
      return [font].flat(9).filter((part) => typeof part === 'string' && /^[A-Z]/.test(part)) as string[];
    }),
  );
  faults.push(...faces.filter((face) => !OURS.test(face)).map((face) => `${face} is not ours`));
  const words = inView.flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([key, value]) =>
      key === 'gauges' || /^name_/.test(key) ? [...String(value)] : [],
    ),
  );
  const boxes = [...new Set(words)].filter((sign) => sign.trim() && !covered.has(sign.codePointAt(0) ?? 0));
  faults.push(...boxes.map((sign) => `${sign} would be drawn as a box`));
  return faults.map((fault) => `${view}: ${fault}`);
}

const STATES = ['China', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];
/** The services on the longest shared track. */
const TO_AKTAU = ['china-kazakhstan-turkmenistan-iran-railway', 'trans-caspian-aktau', 'trans-caspian-kuryk'];
const CAPITALS = ['Astana', 'Bishkek', 'Dushanbe', 'Ashgabat', 'Tashkent'];

/** Names the states of the summit and their capitals first, and a track once. */
async function expectFirstNames(page: Page): Promise<void> {
  const named = async (layer: string, property = 'name_en') =>
    (await placedLabels(page)).labels
      .filter((label) => label.layer === layer)
      .map(({ properties }) => properties[property]);
  expect(await named(STATE_LABELS)).toEqual(expect.arrayContaining(STATES));
  expect(await named(PLACE_LABELS[0])).toEqual(expect.arrayContaining(CAPITALS));
  const beside = await named(SIDE_LABELS, 'routes');
  expect(beside).toContain(TO_AKTAU.join(' '));
  expect(beside).toEqual([...new Set(beside)]);
  expect(beside).not.toContain('trans-caspian-aktau');

  // On a small phone China has no room beside the five.
  await page.setViewportSize({ width: 320, height: 640 });
  await mapSettled(page);
  expect(await named(STATE_LABELS)).toEqual(expect.arrayContaining(STATES.slice(1)));
  await page.setViewportSize(WINDOW_SIZE);
}

/** What the files of the map's faces can draw. */
const covered = new Set(
  readdirSync(join('src', 'fonts')).flatMap((file) => [...readCoverage(join('src', 'fonts', file))]),
);

function said({ layer, properties }: Label): string {
  const name = properties.name_en ?? properties.gauges ?? properties.kind;
  return `${layer}: ${name}`;
}
