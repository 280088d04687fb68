import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { detail, mapIdle, openAtlas, readAtlas, shownIds } from './support.ts';

test('one box finds everything, by the keyboard, and lists and map show what it finds', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await openAtlas(page, '?lang=zh');
  expect(asked).not.toContain('search.json');
  await page.keyboard.press('/');
  // A strip has boxes of its own, to choose routes by.
  const box = page.locator('#search[role="combobox"]');
  await expect(box).toBeFocused();
  await box.fill('中吉烏鐵路');
  const first = page.getByRole('option').first();
  await expect(first.locator('mark')).toHaveText('中吉乌铁路');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect
    .poll(() => shownIds(page, 'routes', ['china-kyrgyzstan-uzbekistan-railway', 'trans-caspian-aktau']))
    .toEqual(['china-kyrgyzstan-uzbekistan-railway']);
  expect(await axeFaults(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(box).toHaveValue('中吉烏鐵路');

  // A word still in the input method is searched for, and its Enter opens nothing.
  await box.fill('aketao');
  await expect(page.getByRole('option').first()).toContainText('阿克套港');
  await expect(page.locator('.search-note').first()).toContainText('新疆');
  await box.evaluate((input) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
  );
  await expect(detail(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(detail(page).locator('h2')).toHaveText('阿克套港');

  await page.keyboard.press('/');
  await box.fill('Beyneu');
  await page.locator('[data-hit^="waypoint/"]').click();
  await expect(page).toHaveURL(/page=strip&strip=china-kazakhstan-turkmenistan-iran-railway/);
  const here = page.locator('.strip-row[data-here]');
  await expect(here).toContainText('Beyneu');
  await expect(here).toBeInViewport();
  await expect(page.locator('.along-mark')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => window.atlasMap?.getBounds().contains([55.2, 45.3])))
    .toBe(true);

  await page.keyboard.press('Escape');
  await expect(box).toBeVisible();
  await page.keyboard.press('/');
  await box.fill('qwxzvk');
  await expect(page.locator('.search-note')).toContainText('qwxzvk');
  await page.locator('.search-note button').click();
  await expect(box).toHaveValue('');
});

test('a link with a search shows what everything finds', async ({ page }) => {
  await openAtlas(page, '?lang=en&q=railway gazette');
  await expect(page.getByRole('tab', { name: 'Routes and places' })).not.toHaveText(/ 0$/);
});

test('every mention of every text is a link to its thing, and a quotation leads back', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAtlas(page, '?lang=en&page=read&passage=declaration.7-2&words=source');
  await expect(page.locator('[aria-current="location"]')).toHaveAttribute('data-passage', 'declaration.7-2');
  // As letters do that come late.
  const asked = page.locator('[data-passage="declaration.7-2"]');
  const height = () => asked.evaluate((own) => own.clientHeight);
  const before = await height();
  await page.locator('.reading').evaluate((own) => own.style.setProperty('letter-spacing', '0.2em'));
  await expect.poll(height).toBeGreaterThan(before);
  await expect
    .poll(() =>
      asked.evaluate((own) => {
        const panel = own.closest('.panel-body')?.getBoundingClientRect();
        return Math.round(Math.abs(own.getBoundingClientRect().top - (panel?.top ?? 0)));
      }),
    )
    .toBe(0);
  await expect(page.locator('[aria-current="location"]')).toHaveAttribute('data-passage', 'declaration.7-2');
  const atlas = await readAtlas(page);
  for (const text of atlas.texts) {
    await page.locator('.read-texts').getByRole('link', { name: text.short.en, exact: true }).click();
    await expect(page.locator('.reading h2')).toHaveText(text.title.en);
    const links = await page
      .locator('[data-mention]')
      .evaluateAll((own) =>
        own.map((link) => [link.getAttribute('data-mention') ?? '', link.getAttribute('href') ?? '']),
      );
    const wanted = atlas.mentions
      .filter(({ passage }) => passage.startsWith(`${text.id}.`))
      .map(({ passage, start, end, target }) => `${passage}/${start}-${end}/${target.kind}/${target.id}`);
    expect(new Set(links.map(([mention]) => mention))).toEqual(new Set(wanted));
    for (const [mention = '', href = ''] of links) {
      const [, , kind = '', id] = mention.split('/');
      expect(new URLSearchParams(href).get(kind)).toBe(id);
    }
  }
  // There and back: the text stands where it was left, and the quotation leads to its passage.
  await page.goto('./?lang=en&page=read&passage=outcomes.consensus-21');
  const mention = page.locator('[data-mention^="outcomes.consensus-21/"]').first();
  await mention.click();
  await expect(detail(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mention).toBeFocused();
  await mention.click();
  await detail(page).locator('figcaption a', { hasText: 'Keynote speech' }).first().click();
  await expect(page.locator('[aria-current="location"]')).toHaveAttribute('data-passage', /^speech\./);

  await page.goto('./?lang=en&page=read&passage=declaration.99');
  await expect(page.locator('.notice')).toContainText('passage=declaration.99');
  await expect(page.locator('.reading h2')).toHaveText('Xi’an Declaration of the China–Central Asia Summit');
  // From a text that a link opened, too, the way to the search is one key.
  await page.keyboard.press('/');
  await expect(page.locator('#search')).toBeFocused();
  await expect(page.locator('.reading')).toHaveCount(0);
});

test('the map follows what is read, moves only for what is out of sight, and stands still when told to', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAtlas(page, '?lang=zh&page=read&passage=declaration.7-1&words=source#map=2.4/42/70');
  const atlas = await readAtlas(page);
  const ids = atlas.routes.map(({ id }) => id);
  const lit = () =>
    page.evaluate(
      (all) => all.filter((id) => window.atlasMap?.getFeatureState({ source: 'routes', id }).selected),
      ids,
    );
  const routesOf = (passage: string) =>
    ids.filter((id) =>
      atlas.mentions.some(
        ({ passage: own, target }) => own === passage && target.kind === 'route' && target.id === id,
      ),
    );
  const read = async (passage: string) => {
    await page
      .locator(`[data-passage="${passage}"]`)
      .evaluate((own) => own.scrollIntoView({ block: 'start' }));
    await expect(page).toHaveURL(new RegExp(`passage=${passage.replace('.', '\\.')}`));
  };
  const camera = () => page.evaluate(() => window.atlasMap?.getCenter().toArray().join());
  for (const passage of ['declaration.7-2', 'declaration.7-4', 'declaration.7-5']) {
    const before = await camera();
    await read(passage);
    await expect.poll(lit, passage).toEqual(routesOf(passage));
    // All of them are in sight.
    expect(await camera()).toBe(before);
  }
  await page.evaluate(() => void window.atlasMap?.jumpTo({ center: [100, 20], zoom: 6 }));
  await read('declaration.7-4');
  await expect.poll(() => page.evaluate(() => window.atlasMap?.getBounds().contains([74, 40.5]))).toBe(true);

  await page.getByRole('checkbox').uncheck();
  await expect.poll(lit).toEqual([]);
  await page.evaluate(() => void window.atlasMap?.jumpTo({ center: [100, 20], zoom: 6 }));
  await mapIdle(page);
  const still = await camera();
  await read('declaration.7-2');
  await mapIdle(page);
  expect([await lit(), await camera()]).toEqual([[], still]);
});

test('n and p lead from mention to mention across the texts, and the map stays', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAtlas(page, '?lang=en&route=china-kyrgyzstan-uzbekistan-railway&words=source#map=4/42/70');
  const atlas = await readAtlas(page);
  const order = atlas.texts.flatMap(({ passages }) => passages.map(({ id }) => id));
  const own = atlas.mentions
    .filter(({ target }) => target.id === 'china-kyrgyzstan-uzbekistan-railway')
    .sort((a, b) => order.indexOf(a.passage) - order.indexOf(b.passage) || a.start - b.start);
  const camera = () => page.evaluate(() => window.atlasMap?.getCenter().toArray().join());
  const before = await camera();
  const current = page.locator('[data-current]').first();
  const where = ({ passage, start, end }: (typeof own)[number]) => new RegExp(`^${passage}/${start}-${end}/`);
  await expect(detail(page).locator('h2')).toBeVisible();
  await detail(page).locator('h2').focus();
  for (const [index, mention] of own.entries()) {
    await page.keyboard.press('n');
    await expect(page.locator('.read-trail [role="status"]')).toHaveText(
      `mention ${index + 1} of ${own.length}`,
    );
    await expect(current).toHaveAttribute('data-mention', where(mention));
    await expect(current).toBeInViewport();
  }
  await page.keyboard.press('p');
  await expect(current).toHaveAttribute(
    'data-mention',
    where(own.at(-2) ?? (own[0] as (typeof own)[number])),
  );
  expect(await camera()).toBe(before);
  await page.locator('#map canvas').focus();
  await page.keyboard.press('n');
  await expect(page.locator('.read-trail [role="status"]')).toHaveText(
    `mention ${own.length - 1} of ${own.length}`,
  );
});
