// `npm run pictures`: remakes the README's pictures from the built site with the browser of the tests; with
// `--update-visual` also the pictures that the visual tests compare with.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { pinnedChromium } from './chromium/pinned.mjs';
import { palettePng } from './palettePng.mjs';

/** As the tests start the browser. */
const FLAGS = JSON.parse(readFileSync(join('tests', 'browser', 'flags.json'), 'utf8'));
const FOLDER = join('public', 'pictures');
const MOST_BYTES = 400_000;
const SNAPSHOTS = join('tests', 'browser', 'visual.spec.ts-snapshots');
/** The map has come to rest when it has drawn nothing for so long. */
const QUIET_MS = 2000;

const PICTURES = [
  { name: 'opening', query: '?lang=en', width: 1280, height: 800, scheme: 'light' },
  {
    name: 'route',
    query: '?lang=zh&route=china-kyrgyzstan-uzbekistan-railway',
    width: 1280,
    height: 800,
    scheme: 'light',
  },
  { name: 'dark', query: '?lang=en', width: 1280, height: 800, scheme: 'dark' },
  { name: 'phone', query: '?lang=ru', width: 390, height: 844, scheme: 'light' },
];

if (!process.argv.includes('--no-build')) await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ args: FLAGS, executablePath: await pinnedChromium() });
mkdirSync(FOLDER, { recursive: true });
// The atlas's own pages may fetch no data: a blank one reads the screenshots.
const blank = await browser.newPage();
for (const { name, query, width, height, scheme } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await page.goto(`${base}${query}`);
  await page.waitForFunction(() => window.atlasMap?.isStyleLoaded() && window.atlasMap.loaded());
  await page.evaluate(
    (quiet) =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, quiet);
        window.atlasMap.on('render', () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        });
      }),
    QUIET_MS,
  );
  const picture = await pixelsOf(blank, await page.screenshot());
  const [bytes, colours] = smallEnough(picture);
  writeFileSync(join(FOLDER, `${name}.png`), bytes);
  console.log(`pictures: ${name}.png, ${Math.round(bytes.length / 1000)} kB, ${colours} colours`);
  await page.close();
}
if (process.argv.includes('--update-visual')) await updateVisual();
await browser.close();
await server.close();

/** Has the visual tests write what they see, and makes it small: they forgive what few colours change. */
async function updateVisual() {
  const words = ['tests/run.mjs', 'visual.spec.ts', '--update-snapshots=all', '--workers=1'];
  const code = await new Promise((resolve) => {
    spawn(process.execPath, words, { stdio: 'inherit' }).on('exit', resolve);
  });
  if (code !== 0) throw new Error('the visual tests could not write their pictures');
  for (const file of readdirSync(SNAPSHOTS).filter((name) => name.endsWith('.png'))) {
    const path = join(SNAPSHOTS, file);
    writeFileSync(path, palettePng(await pixelsOf(blank, readFileSync(path)), 256));
  }
  writeFileSync(
    join(SNAPSHOTS, 'browser.json'),
    `${JSON.stringify({ chromium: browser.version() }, null, 2)}\n`,
  );
}

/** The browser reads the screenshot, so that no decoder is needed here. */
async function pixelsOf(page, screenshot) {
  const { width, height, base64 } = await page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < data.length; at += 32768)
      text += String.fromCharCode(...data.subarray(at, at + 32768));
    return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
  }, screenshot.toString('base64'));
  return { width, height, pixels: Buffer.from(base64, 'base64') };
}

function smallEnough(picture) {
  for (const colours of [256, 160, 96, 64]) {
    const bytes = palettePng(picture, colours);
    if (bytes.length <= MOST_BYTES) return [bytes, colours];
  }
  throw new Error(`even with 64 colours a picture is over ${MOST_BYTES} bytes`);
}
