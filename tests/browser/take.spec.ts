import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { axeFaults } from './axe.ts';
import { test } from './host.ts';
import { openAtlas } from './support.ts';

test('what is shown is taken as a zip, cited, and drawn as a picture', async ({ page, context, host }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(host.url).origin });
  // What the site's own policy refuses.
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) refused.push(message.text());
  });
  await openAtlas(page, '?lang=zh&sectors=energy&page=read&passage=declaration.7-4#map=4/42/68');
  await page.locator('.to-about').click();
  const dialog = page.getByRole('dialog');
  const told = dialog.getByRole('status');
  const open = (section: string) => dialog.locator(`.take-sections [data-value="${section}"]`).click();
  const shown = await dialog.locator('.take-scopes .count').first().innerText();

  const zip = page.waitForEvent('download');
  await dialog.locator('.take-files .button').first().click();
  const files = unzipSync(readFileSync(await (await zip).path()));
  await expect(told).toContainText('corridor-atlas.zip');
  const { counts, view } = JSON.parse(strFromU8(files['metadata.json'] ?? new Uint8Array()));
  expect(shown).toBe(`${counts.routes}条线路、${counts.places}个地点、${counts.commitments}条承诺`);
  expect(view).toBe(page.url());
  expect(counts.routes).toBeLessThan(5);

  await dialog.locator('.take-scopes [data-value="passage"]').click();
  const alone = page.waitForEvent('download');
  await dialog.locator('.take-files .button').nth(1).click();
  expect((await alone).suggestedFilename()).toBe('corridor-atlas-declaration.7-4.geojson');
  const { metadata } = JSON.parse(readFileSync(await (await alone).path(), 'utf8'));
  expect(metadata).toMatchObject({ scope: 'passage', id: 'declaration.7-4', counts: { passages: 1 } });

  const faults: string[] = [];
  for (const section of ['data', 'share', 'picture', 'cite']) {
    await open(section);
    const found = await axeFaults(page, '[role="dialog"]');
    faults.push(...found.map((fault) => `${section} ${fault}`));
  }
  expect(faults).toEqual([]);

  await dialog.locator('[data-value="bibtex"]').click();
  await dialog.locator('.take-copied .button').click();
  await expect(told).not.toHaveText('');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('declaration-7-4');
  expect(copied).toContain('page=read&passage=declaration.7-4');

  await open('picture');
  await dialog.locator('[data-value="1"]').click();
  const png = page.waitForEvent('download');
  await dialog.locator('section > .button').click();
  const picture = readFileSync(await (await png).path());
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  const map = await page.locator('#map').boundingBox();
  expect(width).toBe(map?.width);
  expect(height).toBeGreaterThan((map?.height ?? 0) + 100);
  expect(refused).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  // At a passage its own reference is made, whichever is read.
  const cite = page.locator('[data-passage="declaration.7-5"]').getByRole('button', { name: /^引用/ });
  await cite.click();
  await expect(dialog.locator('textarea')).toHaveValue(/passage=declaration\.7-5/);
  await page.keyboard.press('Escape');
  await expect(cite).toBeFocused();
});

test('a frame has no head, tells its height, and lets wheel and keyboard pass', async ({ page, host }) => {
  await page.goto('./robots.txt');
  await page.setContent(`
    <p><a href="#before">before</a></p>
    <iframe src="${host.url}?embed=still&lang=en&sectors=energy&route=canal" width="600" height="400"></iframe>
    <p style="height: 3000px"><a href="#after">after</a></p>
    <script>addEventListener('message', ({ data }) => { window.told = data; });</script>`);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await expect(frame.locator('.to-atlas')).toHaveAttribute('href', '?sectors=energy&lang=en');
  for (const chrome of ['.header', '.panel', '.legend', '.year-control', '.maplibregl-ctrl-top-right'])
    await expect(frame.locator(chrome)).toBeHidden();
  await frame.waitForFunction(() => window.atlasMap?.loaded());
  expect(await page.evaluate(() => (window as { told?: unknown }).told)).toEqual({
    type: 'corridor-atlas:height',
    height: 372,
  });
  const center = () => frame.evaluate(() => window.atlasMap?.getCenter().toArray());
  const before = await center();
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(await center()).toEqual(before);

  const after = page.getByRole('link', { name: 'after' });
  await page.getByRole('link', { name: 'before' }).focus();
  for (
    let step = 0;
    step < 15 && !(await after.evaluate((link) => link === document.activeElement));
    step += 1
  )
    await page.keyboard.press('Tab');
  await expect(after).toBeFocused();
});
