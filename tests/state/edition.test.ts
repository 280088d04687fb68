import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leadToEdition } from '../../src/state/edition.ts';

const replace = vi.fn();
const answer = (text: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(text)),
  );
const link = { search: '?edition=2026.11&route=railway&lang=en', hash: '#5/40/70' } as Location;

beforeEach(() => {
  replace.mockClear();
  vi.stubGlobal('document', { baseURI: 'https://example.org/atlas/' });
  vi.stubGlobal('location', { replace });
});
afterEach(() => vi.unstubAllGlobals());

test('a link that asks for an edition which the site keeps is led to it, with all else that it asks for', async () => {
  answer('[{"version":"2026.10"},{"version":"2026.11"}]');
  expect(await leadToEdition('2026.11', link)).toBe(true);
  expect(String(vi.mocked(fetch).mock.calls[0]?.[0])).toBe('https://example.org/atlas/editions/index.json');
  expect(replace.mock.calls.map(String)).toEqual([
    'https://example.org/atlas/editions/2026.11/?route=railway&lang=en#5/40/70',
  ]);
});

test.each([
  ['keeps others', '[{"version":"2026.10"}]'],
  ['keeps none', '[]'],
  ['answers anything for what is missing', '<!doctype html>'],
])('a link is read as it is where the site %s', async (_, text) => {
  answer(text);
  expect(await leadToEdition('2026.11', link)).toBe(false);
  expect(replace).not.toHaveBeenCalled();
});
