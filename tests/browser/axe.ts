import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds, one line for each rule that is broken, with where. It runs in the page itself, in one frame: its Playwright builder
 * hands all that was found in order through a second page, which takes three times as long as the looking.
 * @param within selectors of the parts to look at; none: the whole page
 */
export async function axeFaults(page: Page, ...within: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (include) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(include.length > 0 ? { include } : document, {
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  }, within);
}
