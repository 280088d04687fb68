import { expect, test } from 'vitest';
import { policyOf, singlePage } from '../../../src/compile/single/page.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index.js"></script>
  </head>
  <body>
    <p>open: <a href="./data/commitments.csv">commitments.csv</a></p>
  </body>
</html>`;
const parts = { page: PAGE, style: 'p{}', script: 'go()', files: [], site: undefined };

test('the page asks nobody for anything: no link or script of the site is left, and a way out only to a site that is known', () => {
  const page = singlePage(parts);
  expect(page).not.toMatch(/(?:src|href)=/);
  expect(page).toContain('open: commitments.csv');
  expect(singlePage({ ...parts, site: 'https://example.org/' }).match(/(?:src|href)="[^"]*"/g)).toEqual([
    'href="https://example.org/data/commitments.csv"',
  ]);
});

test('its policy lets nothing in but what it holds, and knows its script and its style by their hash', () => {
  const policy = policyOf('go()', 'p{}');
  expect(singlePage(parts)).toContain(`content="${policy}"`);
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}=' blob:; style-src 'sha256-/);
  expect(policy).not.toMatch(/https?:|\*|'self'|unsafe/);
  expect(policyOf('other()', 'p{}')).not.toBe(policy);
  expect(() => singlePage({ ...parts, script: 'x="</script>"' })).toThrow('end too early');
});
