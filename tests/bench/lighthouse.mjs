// What Lighthouse makes of the built site, on a desk and on a phone, 0 to 100, in the browser of the browser tests.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { testChromium } from '../chromium/pinned.mjs';
import { launchFlags } from './browser.mjs';

const HERE = join(import.meta.dirname, 'lighthouse');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FORMS = ['desktop', 'phone'];
const PORT = 9327;

/** @returns {Promise<Record<string, Record<string, number>>>} marks by form and category */
export async function measureMarks(site) {
  execFileSync('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund', '--ignore-scripts'], {
    stdio: 'ignore',
  });
  const { default: lighthouse, desktopConfig } = await import(
    join(HERE, 'node_modules/lighthouse/core/index.js')
  );
  const executablePath = await testChromium();
  const marks = {};
  for (const form of FORMS) {
    const browser = await chromium.launch({
      args: [...(await launchFlags()), `--remote-debugging-port=${PORT}`],
      ...(executablePath && { executablePath }),
    });
    try {
      const config = form === 'desktop' ? desktopConfig : undefined;
      const result = await lighthouse(
        `${site.url}?lang=en`,
        { port: PORT, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES },
        config,
      );
      marks[form] = Object.fromEntries(
        CATEGORIES.map((name) => [name, Math.round((result.lhr.categories[name].score ?? 0) * 100)]),
      );
    } finally {
      await browser.close();
    }
  }
  return marks;
}
