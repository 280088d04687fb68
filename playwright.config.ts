import { defineConfig } from '@playwright/test';
import flags from './tests/browser/flags.json' with { type: 'json' };

/** `tests/run.mjs` sets both; by hand, Playwright's own browser and this port serve. */
const executablePath = process.env.ATLAS_CHROMIUM;
const port = Number(process.env.ATLAS_PORT ?? 4319);

export default defineConfig({
  testDir: 'tests/browser',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // The map is drawn by the processor, a few frames a second.
  timeout: 300_000,
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  expect: {
    timeout: 60_000,
  },
  // A trace of every test takes a fifth of the time; `node tests/run.mjs NAME --trace=on` records one.
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    // The fewer pixels, the sooner they are drawn. Specs that look closely set a size of their own.
    viewport: { width: 1080, height: 640 },
    locale: 'en-GB',
    // A kept site would answer in the place of the hosts of the tests; offline.spec.ts alone lets it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: flags,
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
