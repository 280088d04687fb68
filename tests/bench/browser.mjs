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

/**
 * A browser takes the layers of the page before down a second after the next has begun, and where the processor draws, the next
 * stands still for it, by chance before or after what is measured. A reader who comes from another site meets nothing of it. The flag
 * takes the place of Playwright's own, of which those are kept that a page may feel.
 */
const DISABLED_FEATURES = [
  'DelayLayerTreeViewDeletionOnLocalSwap',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/** The flags that the browser of the browser tests starts with, and one of the bench's own. */
export async function launchFlags() {
  const { launchOptions } = await settings();
  return [...launchOptions.args, `--disable-features=${DISABLED_FEATURES}`];
}

/** The browser of the browser tests, set up as theirs is. */
export async function openBrowser() {
  const { locale, contextOptions } = await settings();
  const executablePath = await testChromium();
  const browser = await chromium.launch({
    args: await launchFlags(),
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
