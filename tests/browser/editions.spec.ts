import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freeze } from '../../src/compile/editions/freeze.ts';
import { openHost } from './host.ts';

test('a link into an edition opens after the next one is kept beside it, and a link that asks for it leads there', async ({
  page,
}) => {
  const site = mkdtempSync(join(tmpdir(), 'editions-'));
  cpSync('dist', site, { recursive: true, filter: (path) => !/[\\/](editions|cards)$/.test(path) });
  const [first] = freeze(site);
  const atlas = join(site, 'data', 'atlas.json');
  writeFileSync(
    atlas,
    readFileSync(atlas, 'utf8').replace(`"version":"${first?.version}"`, '"version":"2099.01"'),
  );
  expect(freeze(site).map(({ version }) => version)).toContain('2099.01');
  const host = await openHost(site);
  const link = '?lang=en&route=tacheng-ayagoz-railway';

  await page.goto(`${host.url}editions/${first?.version}/${link}`);
  await expect(page.locator('.detail h2')).toHaveText('Tacheng–Ayagoz railway');
  const face = page.locator('.frozen-edition');
  await expect(face).toContainText(`Edition ${first?.version} of November`);
  await face.getByRole('link').first().click();
  await expect(page.locator('.detail h2')).toHaveText('Tacheng–Ayagoz railway');
  expect(new URL(page.url()).pathname).toBe('/');
  await expect(face).toHaveCount(0);

  const sheet = 'ru/places/khorgos.html';
  const kept = page.locator('.kept-edition');
  await page.goto(`${host.url}editions/${first?.version}/${sheet}`);
  await expect(kept).toContainText(`Издание ${first?.version}`);
  await kept.getByRole('link').first().click();
  await expect(page.locator('h1')).toHaveText('Хоргос');
  expect(new URL(page.url()).pathname).toBe(`/${sheet}`);
  await expect(kept).toHaveCount(0);

  await page.goto(`${host.url}editions/`);
  await expect(page.locator('h2 a').first()).toHaveText('2099.01');
  await page.goto(`${host.url}${link}&edition=${first?.version}`);
  await expect(page.locator('.detail h2')).toHaveText('Tacheng–Ayagoz railway');
  expect(page.url()).toContain(`/editions/${first?.version}/?`);

  await page.goto(`${host.url}${link}&edition=1999.01`);
  await expect(page.locator('.detail h2')).toHaveText('Tacheng–Ayagoz railway');
  await expect(page.locator('.notice[data-kind="link"]')).toContainText('1999.01');
  await host.close();
  rmSync(site, { recursive: true });
});
