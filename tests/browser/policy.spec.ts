import { expect, type Page } from '@playwright/test';
import { openHost, plain, test } from './host.ts';
import { walkThrough } from './siteWalk.ts';
import { mapIdle } from './support.ts';

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

test('on a plain host, under a sub-path, that lets a page have nothing but its own files, all of the site works, nothing is refused, and every sign is drawn', async ({
  page,
}) => {
  test.slow();
  const host = await openHost('dist', '/maps/corridor atlas/');
  host.answer(/./, plain);
  host.headers['Content-Security-Policy'] = "default-src 'self'";
  const refused = await listenForRefusals(page);
  expect(await walkThrough(page, host.url)).toEqual([]);

  await page.locator('.detail .back').click();
  await mapIdle(page);
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

  // What is no worker or word of the map is refused.
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
  await host.close();
});
