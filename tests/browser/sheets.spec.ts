import { expect } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { test } from './host.ts';

/** A route, a place and a text, with the names that a card of each has to bear. */
const SHEETS = [
  {
    path: 'en/routes/china-kyrgyzstan-uzbekistan-railway.html',
    title: 'China–Kyrgyzstan–Uzbekistan railway',
  },
  { path: 'zh/places/khorgos.html', title: '霍尔果斯' },
  { path: 'ru/texts/declaration.html', title: 'Сианьская декларация саммита «Китай — Центральная Азия»' },
];

test.use({ viewport: { width: 390, height: 700 } });

test('pages without script: axe finds nothing, the card is right, nothing runs, and they lead into the atlas', async ({
  page,
  host,
}) => {
  host.headers['Content-Security-Policy'] = "default-src 'self'";
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  for (const { path, title } of SHEETS) {
    await page.goto(`./${path}`);
    await expect(page.locator('h1')).toHaveText(title);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page), path).toEqual([]);
    }
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await meta('og:title')).toBe(title);
    expect((await meta('og:description'))?.length).toBeGreaterThan(20);
    const card = new URL((await meta('og:image')) ?? '', page.url());
    const picture = await page.request.get(card.href);
    const bytes = await picture.body();
    expect([...bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    // Width and height stand first in a PNG.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
  expect(complaints).toEqual([]);
  delete host.headers['Content-Security-Policy'];
  await page.goto('./en/places/khorgos.html');
  await page.locator('a.button').click();
  await expect(page.locator('.detail h2')).toHaveText('Khorgos');
});
