import { defineConfig } from '@playwright/test';
import browser from '../../playwright.config.ts';

const { webServer: _, ...rest } = browser;

/** As the browser tests, on a server that the test starts itself. */
export default defineConfig({
  ...rest,
  testDir: '.',
  // They share the server.
  fullyParallel: false,
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/reports/nginx.json' }]],
});
