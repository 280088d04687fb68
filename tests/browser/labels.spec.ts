import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readCoverage } from '../../src/basemap/faces.ts';
import { STATE_LABELS } from '../../src/layers/basemap.ts';
import { PLACE_LABELS } from '../../src/layers/places.ts';
import { boundsOf, type Label, longestStretches, mapSettled, overlap, placedLabels } from './labels.ts';
import { VIEWS, WINDOW_SIZE } from './views.ts';

/** A route is on screen when so much of the view's width is drawn of it without a break. */
const ON_SCREEN = 1 / 6;
/** The faces that the map's letters are drawn from; each is a file of the site. */
const OURS = /^Atlas Sans/;

test.use({ viewport: WINDOW_SIZE });

for (const { name, query } of VIEWS.filter(({ scheme }) => scheme === 'light')) {
  test(`the labels of ${name}`, async ({ page, baseURL }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`./${query}`);
    await mapSettled(page);
    const { labels, icons, width, height } = await placedLabels(page);
    const inView = labels.filter((label) => {
      const [x1, y1, x2, y2] = boundsOf(label);
      return x2 > 0 && x1 < width && y2 > 0 && y1 < height;
    });
    expect(inView.length, 'labels').toBeGreaterThan(10);

    const fights = inView.flatMap((label, index) =>
      inView
        .slice(0, index)
        .flatMap((other) => (overlap(label, other) ? [`${said(label)} / ${said(other)}`] : [])),
    );
    expect(fights, 'labels upon each other').toEqual([]);

    const covering = inView.flatMap((label) =>
      icons.flatMap((icon) => (overlap(label, icon) ? [`${said(label)} / ${said(icon)}`] : [])),
    );
    expect(covering, 'labels upon icons').toEqual([]);

    const cut = inView.filter((label) => {
      const [x1, y1, x2, y2] = boundsOf(label);
      return x1 < 0 || y1 < 0 || x2 > width || y2 > height;
    });
    expect(cut.map(said), 'labels that the panel or the edge cuts').toEqual([]);

    const named = new Set(inView.map(({ properties }) => properties.route));
    const stretches = await longestStretches(page);
    const unnamed = Object.entries(stretches).filter(
      ([route, px]) => px >= width * ON_SCREEN && !named.has(route),
    );
    expect(unnamed, 'routes on screen without a name, and px drawn of them').toEqual([]);

    const faces = await page.evaluate(async () => {
      const stacks = window.atlasMap?.getStyle().layers.flatMap((layer) => {
        const font = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
        // A stack, or an expression that chooses between stacks: names of faces have capitals.
        return [font].flat(9).filter((part) => typeof part === 'string' && /^[A-Z]/.test(part)) as string[];
      });
      return [...new Set(stacks)];
    });
    expect(
      faces.filter((face) => !OURS.test(face)),
      'faces that are not ours',
    ).toEqual([]);
    const words = inView.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([key, value]) =>
        key === 'gauges' || /^(name|short)_/.test(key) ? [...String(value)] : [],
      ),
    );
    const covered = drawable();
    expect(
      [...new Set(words)].filter((sign) => sign.trim() && !covered.has(sign.codePointAt(0) ?? 0)),
      'characters that would be drawn as boxes',
    ).toEqual([]);
    const away = fetched.filter((url) => /^https?:/.test(url) && !url.startsWith(String(baseURL)));
    expect(away, 'letters or tiles from elsewhere').toEqual([]);
  });
}

const STATES = ['China', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];
const CAPITALS = ['Astana', 'Bishkek', 'Dushanbe', 'Ashgabat', 'Tashkent'];

for (const language of ['en', 'zh', 'ru'] as const) {
  test(`names the states of the summit and their capitals first, in ${language}`, async ({ page }) => {
    await page.goto(`./?lang=${language}`);
    await mapSettled(page);
    const named = async (layer: string) =>
      (await placedLabels(page)).labels
        .filter((label) => label.layer === layer)
        .map(({ properties }) => properties.name_en);
    expect(await named(STATE_LABELS)).toEqual(expect.arrayContaining(STATES));
    expect(await named(PLACE_LABELS[0])).toEqual(expect.arrayContaining(CAPITALS));

    // On a small phone China has no room beside the five.
    await page.setViewportSize({ width: 320, height: 640 });
    await mapSettled(page);
    expect(await named(STATE_LABELS)).toEqual(expect.arrayContaining(STATES.slice(1)));
  });
}

/** What the files of the map's faces can draw. */
function drawable(): Set<number> {
  const folder = join('src', 'fonts');
  const files = readdirSync(folder).filter((file) => file.startsWith('atlas-sans-'));
  return new Set(files.flatMap((file) => [...readCoverage(join(folder, file))]));
}

function said({ layer, properties }: Label): string {
  const name = properties.name_en ?? properties.short_en ?? properties.gauges ?? properties.kind;
  return `${layer}: ${name}`;
}
