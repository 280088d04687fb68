import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const viewport = { width: 1280, height: 800 };

/** A browser set up as the browser tests' is: same flags and language. */
export async function openBrowser() {
  const { module } = await runnerImport(resolve('playwright.config.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const { launchOptions, locale, contextOptions } = module.default.use;
  const browser = await launchFirst(launchOptions.args);
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

/** `ATLAS_CHROMIUM`, Playwright's own, then the system's. */
async function launchFirst(args) {
  const candidates = [process.env.ATLAS_CHROMIUM || undefined, undefined, ...systemBrowsers()];
  for (const executablePath of candidates) {
    try {
      return await chromium.launch({ args, ...(executablePath && { executablePath }) });
    } catch {}
  }
  throw new Error('No Chromium starts here. "npm test" installs one; ATLAS_CHROMIUM names one.');
}

function systemBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
