import { expect, type Locator, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { openAtlas, sectorButton, turnTo } from './support.ts';

const look = (element: Locator, properties: string[]) =>
  element.evaluate(
    (node, names) => names.map((name) => getComputedStyle(node).getPropertyValue(name)).join('; '),
    properties,
  );

test.describe('in the colours of a reader’s system', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

  test('what is chosen still differs from what is not, and quoted names and the samples of the legend stand out', async ({
    page,
  }) => {
    await openAtlas(page);
    await (await sectorButton(page, 'energy')).click();
    const pairs: [string, string, string[]][] = [
      ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]', ['border-bottom-color']],
      ['.switch [aria-pressed="true"]', '.switch [aria-pressed="false"]', ['background-color', 'color']],
      ['.sector[aria-pressed="true"]', '.sector[aria-pressed="false"]', ['background-color', 'color']],
    ];
    for (const [chosen, other, properties] of pairs)
      await expect
        .poll(() => look(page.locator(chosen).first(), properties), chosen)
        .not.toBe(await look(page.locator(other).first(), properties));
    // Else the browser lays a plate under the letters that has their own colour; no style shows it.
    for (const chosen of ['.switch [aria-pressed="true"]', '.sector[aria-pressed="true"]'])
      expect(await look(page.locator(chosen).first(), ['forced-color-adjust']), chosen).toBe('none');
    expect(await axeFaults(page)).toEqual([]);

    await turnTo(page, '?lang=en&commitment=outcomes.consensus-21a');
    const mark = page.locator('.quotation mark').first();
    const quote = page.locator('.quotation blockquote').first();
    await expect
      .poll(() => look(mark, ['background-color']))
      .not.toBe(await look(quote, ['background-color']));
    await page.locator('.legend summary').click();
    const sample = await look(page.locator('.legend-sample').first(), ['forced-color-adjust']);
    expect(sample).toBe('none');
  });
});

test('who asks for more contrast has no quiet words and dark edges', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
  await openAtlas(page);
  const ink = await look(page.locator('h1'), ['color']);
  await expect.poll(() => look(page.locator('.header-title p'), ['color'])).toBe(ink);
  const quiet = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = document.documentElement.style.getPropertyValue('--muted');
    document.documentElement.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  expect(await look(page.locator('.search'), ['border-bottom-color'])).toBe(quiet);
});
