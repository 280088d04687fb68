import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POLICY } from '../../src/compile/policyPlugin.ts';

test('the configuration for nginx sends the policy of the page, word for word', () => {
  const [, sent] =
    /Content-Security-Policy "([^"]*)"/.exec(readFileSync('nginx/corridor-atlas.conf', 'utf8')) ?? [];
  expect(sent).toBe(POLICY);
});
