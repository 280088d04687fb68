import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { testChromium } from '../chromium/pinned.mjs';

const viewport = { width: 1280, height: 800 };

/** The browser of the browser tests, set up as theirs is: same flags and language. */
export async function openBrowser() {
  const { module } = await runnerImport(resolve('playwright.config.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const { launchOptions, locale, contextOptions } = module.default.use;
  const executablePath = await testChromium();
  const browser = await chromium.launch({
    args: launchOptions.args,
    ...(executablePath && { executablePath }),
  });
  return {
    viewport,
    close: () => browser.close(),
    /** A page with nothing cached, timed by `probe.js`. */
    async newPage(size = viewport) {
      const context = await browser.newContext({
        ...contextOptions,
        locale,
        viewport: size,
        colorScheme: 'light',
        serviceWorkers: 'block',
      });
      await context.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
      return context.newPage();
    },
  };
}
