import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { testChromium } from '../chromium/pinned.mjs';

const viewport = { width: 1280, height: 800 };

async function settings() {
  const { module } = await runnerImport(resolve('playwright.config.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module.default.use;
}

/** The flags that the browser of the browser tests starts with. */
export const launchFlags = async () => (await settings()).launchOptions.args;

/** The browser of the browser tests, set up as theirs is: same flags and language. */
export async function openBrowser() {
  const { launchOptions, locale, contextOptions } = await settings();
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
