import { expect, type Page } from '@playwright/test';
import { test } from './host.ts';
import { detail, mapIdle, openAtlas } from './support.ts';

/** What the browser was told not to do, as it is told to the page. */
async function listenForRefusals(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { refused: seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      seen.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
}

test('under a host that lets a page have nothing but its own files, nothing is refused and every sign is drawn', async ({
  page,
  host,
}) => {
  host.headers['Content-Security-Policy'] = "default-src 'self'";
  const refused = await listenForRefusals(page);
  await openAtlas(page, '?lang=en');
  const images = await page.evaluate(() => window.atlasMap?.listImages().length ?? 0);
  expect(images).toBeGreaterThan(15);
  // The masks are empty on purpose.
  const empty = await page.evaluate(() =>
    (window.atlasMap?.listImages() ?? []).filter(
      (name) =>
        !name.startsWith('mask-') && !window.atlasMap?.getImage(name)?.data.data.some((part) => part > 0),
    ),
  );
  expect(empty).toEqual([]);
  const signs = page.locator('.row-thing .thing-sign svg');
  expect(await signs.count()).toBeGreaterThan(15);
  expect(await refused()).toEqual([]);
});

test('the built site keeps its own policy: no page of it asks for more, and what is no worker or word of the map is refused', async ({
  page,
  host,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const refused = await listenForRefusals(page);
  await openAtlas(page, '?lang=en&route=western-china-western-europe-highway');
  await expect(detail(page)).toBeVisible();
  for (const button of await page.locator('.pages button[data-page]').all()) {
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'page');
  }
  await page.goto(`${host.url}?lang=en`);
  await mapIdle(page);
  await page.getByRole('button', { name: 'About' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await refused()).toEqual([]);
  expect(errors).toEqual([]);

  const tries = await page.evaluate(() =>
    [
      () => new Worker('data:text/javascript,1'),
      () => new Worker(new URL('icon.svg', document.baseURI)),
      () => Reflect.set(document.createElement('p'), 'innerHTML', '<b>bold</b>'),
      () => Reflect.set(document.createElement('script'), 'text', 'void 0'),
    ].map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(tries).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});
