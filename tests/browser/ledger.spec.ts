import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { detail, lookAt, mapIdle, readAtlas, shownIds, turnTo } from './support.ts';

/** A promise about one route, with evidence. */
const ROW = 'consensus-21';
const ROUTE = 'china-kyrgyzstan-uzbekistan-railway';

/** Goes on by the Tab key until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if (await wanted.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('60 stops of the Tab key do not lead there');
}

test('the ledger: all rows once, sorted, narrowed with the map beside it, by keyboard to all that a row is about and back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lang=en&page=ledger');
  const rows = page.locator('.ledger-table tr[data-row]');
  await expect(page.getByRole('heading', { name: 'Ledger', exact: true })).toBeFocused();
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''));
  expect(ids.filter((id) => /^(consensus|platforms|documents)-\d+$/.test(id))).toHaveLength(82);
  expect(new Set(ids).size).toBe(ids.length);

  const date = page.getByRole('columnheader', { name: 'Date' });
  await date.getByRole('button').click();
  await date.getByRole('button').click();
  await expect(date).toHaveAttribute('aria-sort', 'descending');
  await page.locator('.ledger-tools button[data-value="held"]').click();
  await expect(page).toHaveURL(/fates=held/);
  await expect(page).toHaveURL(/sort=-date/);
  const left = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV of what is shown' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  const saved = file.trimEnd().split('\r\n').slice(1);
  expect(saved.map((line) => line.split(',')[0])).toEqual(left);

  // The map beside shows what these rows concern, and nothing else.
  await mapIdle(page);
  const atlas = await readAtlas(page);
  const held = atlas.commitments.filter(({ fate }) => fate === 'held');
  const concerned = (kind: 'routes' | 'places') =>
    atlas[kind].map(({ id }) => id).filter((id) => held.some((own) => own[kind].includes(id)));
  for (const kind of ['routes', 'places'] as const)
    expect(
      await shownIds(
        page,
        kind,
        atlas[kind].map(({ id }) => id),
      ),
    ).toEqual(concerned(kind));
  const overlap = await page.evaluate(() => {
    const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    return (edge('.ledger')?.right ?? 0) - (edge('#map')?.left ?? 0);
  });
  expect(Math.abs(overlap)).toBeLessThan(1);
  await page.locator('.ledger-tools button[data-value="held"]').click();

  const words = page.locator(`[data-row="${ROW}"] .ledger-words`).first();
  const title = detail(page).locator('h2');
  const isBack = async () => {
    await page.goBack();
    await expect(detail(page)).toHaveCount(0);
    await expect(words).toBeFocused();
  };
  await words.focus();
  await page.keyboard.press('Enter');
  await expect(title).toBeFocused();
  await expect(detail(page).locator('.became')).toContainText('Under way');
  await tabTo(page, detail(page).locator('.became .source').first());
  await expect(page.locator(':focus')).toHaveAttribute('href', /^https?:/);
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();

  await page.keyboard.press('Enter');
  await tabTo(page, detail(page).locator('figcaption a').first());
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-passage="outcomes.${ROW}"]`)).toHaveAttribute('aria-current', 'location');
  await page.goBack();
  await expect(title).toBeFocused();
  await isBack();

  await page.keyboard.press('Enter');
  await tabTo(page, detail(page).locator(`[data-opens="route/${ROUTE}"]`).first());
  await page.keyboard.press('Enter');
  await expect(title).toContainText('Kyrgyzstan');
  await expect
    .poll(() =>
      page.evaluate((id) => window.atlasMap?.getFeatureState({ source: 'routes', id }).selected, ROUTE),
    )
    .toBe(true);
  await page.goBack();
  await isBack();
  await expect(page.locator('.ledger')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  const body = page.locator('.ledger-body');
  await expect.poll(() => body.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);

  await page.getByRole('link', { name: 'What is new' }).click();
  await expect(page.getByRole('heading', { name: 'What is new' })).toBeVisible();
  const claims = [...atlas.routes, ...atlas.places].flatMap((thing) => thing.claims.map(({ id }) => id));
  const fates = await (await page.request.get('./data/fates.json')).json();
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  const text = await (await page.request.get('./data/changes.atom')).text();
  const entries = Array.from(parser.parseFromString(text, 'application/xml').getElementsByTagName('entry'));
  const names = entries.map((entry) => entry.getElementsByTagName('id')[0]?.textContent);
  expect(names).toHaveLength(claims.length + fates.length);
  expect(new Set(names).size).toBe(names.length);
  const group = page.locator('.changes .group h2').first();
  await expect(group).toHaveText(`Entered on November 26, 2026 ${fates.length}`);

  await page.setViewportSize({ width: 1280, height: 800 });
  await turnTo(page, '?lang=en&sites=shown');
  const { features } = await (await page.request.get('./data/sites.geojson')).json();
  await expect(page.locator('.site-mark')).toHaveCount(features.length);
  const mark = page.locator('.site-mark[data-site="xian"]');
  // A focus on what lies out of sight would have the browser scroll the map away.
  await mark.focus();
  await expect(mark).not.toBeFocused();
  await expect(page.locator('#map canvas')).toBeInViewport({ ratio: 1 });
  await lookAt(page, [108.94, 34.34], 6);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('The secretariat');
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});
