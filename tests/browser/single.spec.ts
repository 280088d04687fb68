import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { mapIdle } from './support.ts';

const FILE = resolve('dist-single/corridor-atlas.html');
/** Bytes on a disk. */
const MOST = 7_000_000;

test('the atlas in one file opens a deep link from a disk, without a network or a storage, and writes its data', async ({
  page,
}) => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(MOST);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(request.url());
  });
  await page.context().setOffline(true);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    }),
  );
  await page.goto(`${pathToFileURL(FILE)}#lang=zh&route=china-kyrgyzstan-uzbekistan-railway&map=6/41/74`);
  await expect(page.locator('.detail h2')).toHaveText('中国—吉尔吉斯斯坦—乌兹别克斯坦铁路');
  await mapIdle(page);
  const drawn = await page.evaluate(() => ({
    layers: ['railway-line', 'water'].map(
      (layer) => window.atlasMap?.queryRenderedFeatures({ layers: [layer] }).length !== 0,
    ),
    zoom: window.atlasMap?.getZoom(),
  }));
  expect(drawn).toEqual({ layers: [true, true], zoom: 6 });
  await expect(page.locator('.notice')).toHaveCount(0);

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/#route=china-kyrgyzstan-uzbekistan-railway&lang=en&map=6\/41\/74$/);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');

  await page.locator('.to-about').click();
  const zip = page.waitForEvent('download');
  await page.locator('.take-files .button').first().click();
  const files = unzipSync(readFileSync(await (await zip).path()));
  const { view, counts } = JSON.parse(strFromU8(files['metadata.json'] ?? new Uint8Array()));
  expect(view).toBe(page.url());
  expect(counts.routes).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});
