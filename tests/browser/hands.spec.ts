import { expect, type Page, test } from '@playwright/test';
import { dataLanguage, UI_LANGUAGE_IDS, UI_LANGUAGES } from '../../src/domain/languages.ts';
import { detail, mapIdle, openAtlas, readAtlas } from './support.ts';

const options = (page: Page) => page.locator('.hands [role=option]');

/** From the map's own stop to the list, as the keyboard goes; resolves when its sentences have come. */
async function tabIntoList(page: Page): Promise<void> {
  await page.locator('#map canvas').focus();
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => {
    const at = document.activeElement;
    return at?.getAttribute('role') === 'option' && /[;；]/.test(at.textContent ?? '');
  });
}

/** Shows all of it, so that every thing is on the map. */
async function showAll(page: Page): Promise<void> {
  await page.locator('[data-control="fitAll"]').click();
  await mapIdle(page);
}

test('every route and place is reached and opened from the map by keyboard alone, and has its sentence in every language', async ({
  page,
}) => {
  test.slow();
  await openAtlas(page);
  const { routes, places } = await readAtlas(page);
  await showAll(page);
  await tabIntoList(page);
  const things = [...routes, ...places];
  await expect(options(page)).toHaveCount(things.length);
  await page.keyboard.press('Home');
  const opened: string[] = [];
  for (const _ of things) {
    const option = page.locator('.hands [role=option]:focus');
    const key = (await option.getAttribute('data-key')) ?? '';
    const name = things.find(({ id }) => key.endsWith(`/${id}`))?.name.en ?? key;
    await page.keyboard.press('Enter');
    await expect(detail(page).locator('h2')).toBeFocused();
    await expect(detail(page).locator('h2')).toHaveText(name);
    opened.push(key);
    await page.keyboard.press('Escape');
    // One stands again where one was.
    await expect(page.locator(`.hands [data-key="${key}"]`)).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  expect(new Set(opened).size).toBe(things.length);
  await page.keyboard.press('Escape');
  await expect(page.locator('#map canvas')).toBeFocused();

  for (const language of UI_LANGUAGE_IDS) {
    await page.getByRole('button', { name: UI_LANGUAGES[language].name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
    await expect(options(page)).toHaveCount(things.length);
    const said = await options(page).evaluateAll((all) =>
      Object.fromEntries(all.map((one) => [one.getAttribute('data-key'), one.textContent])),
    );
    // What each is called, and what it is; the rest of a sentence follows from the data of the day.
    const names = await page.locator('.hands [role=listbox]').ariaSnapshot();
    expect(names.replaceAll(/([;；]).*$/gm, '$1 …')).toMatchSnapshot(`on-this-map-${language}.txt`);
    for (const { id, name } of routes) expect(said[`route/${id}`]).toContain(name[dataLanguage(language)]);
    for (const { id, name } of places) expect(said[`place/${id}`]).toContain(name[dataLanguage(language)]);
  }
});

test('the list holds what is in view, from west to east, begins where one is, and ? says what can be done', async ({
  page,
}) => {
  await page.goto('./?lang=en&place=aktau-port#map=6.5/43.4/51.5');
  const canvas = page.locator('#map canvas');
  // Who came to the map before it had come to rest asks no less.
  await canvas.focus();
  await page.locator('.hands').waitFor({ state: 'attached' });
  await page.keyboard.press('?');
  await expect(page.locator('.hands-help')).toContainText('Enter opens');
  await mapIdle(page);
  await tabIntoList(page);
  await expect(page.locator('.hands [role=option]:focus')).toHaveAttribute('data-key', 'place/aktau-port');
  await expect(page.locator('.hands [role=option][aria-selected="true"]')).toHaveCount(1);
  await expect(page.locator('.hands [data-key="place/tashkent"]')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  const at = await page.locator('.hands [role=option]:focus').getAttribute('data-key');
  // The ring of focus is not the selection.
  expect(at).not.toBe('place/aktau-port');
  await expect(page).toHaveURL(/place=aktau-port/);

  await page.locator('#map canvas').focus();
  await page.keyboard.press('?');
  await expect(page.locator('.hands-help')).toContainText('Enter opens');
  const before = await options(page).count();
  for (let step = 0; step < 3; step++) await page.keyboard.press('-');
  await mapIdle(page);
  await expect.poll(() => options(page).count()).toBeGreaterThan(before);
  const told = page.locator('.hands [role=status]');
  await expect(told).toHaveText(/^On this map: \d+$/);
});
