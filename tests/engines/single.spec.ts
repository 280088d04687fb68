import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type Display, openDisplay } from './display.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { mapAtRest, words } from './reader.ts';
import { openWebKit } from './webkit.ts';

/** A proxy at which nobody listens: whatever the page asked of a network would fail, and be told. */
const NOWHERE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

const WINDOW = { width: 1100, height: 760 };
/** WebKit has no such setting: there what the page asked for is looked at alone. */
const ENGINES: [name: string, open: (display: Display) => Promise<Engine>][] = [
  ['Firefox', (display) => openFirefox(display, WINDOW, NOWHERE)],
  ['WebKit', (display) => openWebKit(display, WINDOW)],
];

test.each(ENGINES)(
  '%s opens a deep link in the atlas that is one file, from a disk and without a network',
  async (_, open) => {
    const display = await openDisplay();
    const engine = await open(display);
    const file = pathToFileURL(resolve('dist-single/corridor-atlas.html'));
    try {
      await engine.open(`${file}#lang=zh&route=china-kyrgyzstan-uzbekistan-railway&map=6/41/74`);
      await words(engine, '.detail h2').toBe('中国—吉尔吉斯斯坦—乌兹别克斯坦铁路');
      await mapAtRest(engine);
      const seen = await engine.evaluate(() => ({
        zoom: window.atlasMap?.getZoom(),
        layers: ['railway-line', 'water'].map(
          (layer) => window.atlasMap?.queryRenderedFeatures({ layers: [layer] }).length !== 0,
        ),
        notices: document.querySelectorAll('.notice').length,
        asked: performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /^http/.test(name)),
      }));
      expect(seen).toEqual({ zoom: 6, layers: [true, true], notices: 0, asked: [] });
    } finally {
      await engine.close();
      display.close();
    }
  },
);
