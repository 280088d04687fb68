import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { type Host, openHost, well } from '../browser/host.ts';
import { type Display, openDisplay } from './display.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { click, clickAt, mapAtRest, press, seen, words } from './reader.ts';
import { openWebKit } from './webkit.ts';

declare global {
  interface Window {
    faults?: string[];
  }
}

const ESCAPE = '\uE00C';
/** Before all other scripts of the page; what they throw is kept for the test. */
const WATCH = `
  window.faults = [];
  addEventListener('error', ({ message }) => message && faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));`;
const NO_WEBGL = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
  };`;

describe.each([
  ['Firefox', openFirefox],
  ['WebKit', openWebKit],
])('in %s', (name, openEngine) => {
  let display: Display;
  let host: Host;
  let engine: Engine;

  /** The page begins with this script, as if the browser were so. */
  const begin = (script: string) =>
    host.answer(/^\/$/, (request, response, file) => {
      const page = String(file?.bytes).replace('<head>', `<head><script>${script}</script>`);
      well(request, response, file && { ...file, bytes: Buffer.from(page) });
    });

  beforeAll(async () => {
    host = await openHost();
    begin(WATCH);
    display = await openDisplay();
    engine = await openEngine(display, { width: 1100, height: 760 });
  });
  beforeEach(({ task }) =>
    onTestFailed(async () => {
      mkdirSync('test-results', { recursive: true });
      writeFileSync(join('test-results', `${name}, ${task.name}.png`), await engine.picture());
    }),
  );
  afterAll(async () => {
    await engine?.close();
    display?.close();
    await host?.close();
  });

  test('it opens with lists and a map that draws lines, ground and signs', async () => {
    await engine.open(`${host.url}?lang=en`);
    await words(engine, 'h1').toBe('Corridor atlas');
    await mapAtRest(engine);
    const drawn = await engine.evaluate(() =>
      ['railway-line', 'highway-line', 'water'].map(
        (layer) => (window.atlasMap?.queryRenderedFeatures({ layers: [layer] }).length ?? 0) > 0,
      ),
    );
    expect(drawn).toEqual([true, true, true]);
    expect(await engine.evaluate(() => document.querySelectorAll('.notice').length)).toBe(0);
  });

  test('a filter changes list and map alike', async () => {
    await click(engine, '#tab-commitments');
    await click(engine, '.unfold-sectors');
    await click(engine, '.sectors [data-value="energy"]');
    const count = await engine.evaluate(
      () => document.querySelector('.sectors [data-value="energy"] .count')?.textContent ?? '',
    );
    await words(engine, '#tab-commitments').toBe(`Commitments ${count}`);
    await seen(engine, () =>
      ['china-kyrgyzstan-uzbekistan-railway', 'china-central-asia-gas-pipeline-line-d'].map((id) =>
        Boolean(window.atlasMap?.getFeatureState({ source: 'routes', id }).dim),
      ),
    ).toEqual([true, false]);
  });

  test('a commitment opens with its words, Back closes it and Forward brings it again', async () => {
    await click(engine, '[data-commitment="outcomes.consensus-31"]');
    await words(engine, '.detail blockquote').toContain('中国－中亚天然气管道');
    await words(engine, '.detail blockquote mark').toBe('中国－中亚天然气管道');
    await seen(engine, () => document.activeElement?.tagName).toBe('H2');
    await engine.back();
    await seen(engine, () => document.querySelectorAll('.detail').length).toBe(0);
    await engine.forward();
    await words(engine, '.detail blockquote mark').toBe('中国－中亚天然气管道');
    await press(engine, ESCAPE);
    await seen(engine, () => document.querySelectorAll('.detail').length).toBe(0);
    await click(engine, '.sectors [data-value="energy"]');
  });

  test('a click on a line opens its route', async () => {
    await engine.evaluate(async () => {
      const { features } = await (await fetch('data/routes.geojson')).json();
      const line = features.find(({ properties }: GeoJSON.Feature) => properties?.segment === 'sary-tash-osh')
        .geometry.coordinates;
      window.atlasMap?.jumpTo({ center: line[Math.floor(line.length / 2)], zoom: 9 });
    });
    await mapAtRest(engine);
    const middle = await engine.evaluate(() => {
      const { left, top, width, height } =
        document.querySelector('#map')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await clickAt(engine, middle);
    await words(engine, '.detail h2').toBe('China–Kyrgyzstan–Uzbekistan highway');
  });

  test('the language changes everywhere', async () => {
    await click(engine, 'button', '中文');
    await words(engine, 'h1').toBe('走廊图集');
    await seen(engine, () => document.documentElement.lang).toBe('zh-Hans');
    await words(engine, '.detail h2').toBe('中吉乌公路');
    await words(engine, '.maplibregl-ctrl-scale').toMatch(/公里$/);
  });

  test('a sheet has the map as a picture', async () => {
    await engine.open(`${host.url}?lang=en`);
    await mapAtRest(engine);
    // What prints comes after what the opening shows, with what the legend asks.
    await seen(engine, () => document.querySelectorAll('.legend-body').length).toBe(1);
    await engine.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
    const colours = await engine.evaluate(() => {
      const picture = document.querySelector<HTMLCanvasElement>('.map-print');
      const pixels = picture?.getContext('2d')?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      const found = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4 * 997)
        found.add([pixels[at], pixels[at + 1], pixels[at + 2]].join());
      return found.size;
    });
    expect(colours).toBeGreaterThan(100);
    await engine.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
    await seen(engine, () => document.querySelectorAll('.map-print').length).toBe(0);
    if (engine.print) {
      const pdf = (await engine.print()).toString('latin1');
      const widths = [...pdf.matchAll(/\/Subtype\s*\/Image[^>]*?\/Width\s+(\d+)/g)].map(([, px]) =>
        Number(px),
      );
      expect(Math.max(...widths)).toBeGreaterThan(1000);
    }
  });

  test('nothing was thrown on the way', async () => {
    expect(await engine.evaluate(() => window.faults)).toEqual([]);
  });

  test('without WebGL it says so, and lists and details work', async () => {
    begin(WATCH + NO_WEBGL);
    await engine.open(`${host.url}?lang=en`);
    await words(engine, '.notice').toContain('WebGL');
    await click(engine, '#tab-commitments');
    await click(engine, '.unfold-sectors');
    await click(engine, '.sectors [data-value="energy"]');
    await click(engine, '[data-commitment="outcomes.consensus-31"]');
    await words(engine, '.detail blockquote mark').toBe('中国－中亚天然气管道');
  });
});
