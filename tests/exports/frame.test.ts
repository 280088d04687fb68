import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { frameSnippet } from '../../src/exports/frame.ts';

test('a frame has the link and the title as they are, whatever signs they hold', () => {
  const link = 'https://example.org/?q="<a&b>&embed=legend,still#map=4/40/70';
  const [tag = ''] = frameSnippet(link, '"A" & <b>', true).split('\n');
  const frame = new DOMParser().parseFromString(tag, 'text/xml').documentElement;
  expect(frame?.getAttribute('src')).toBe(link);
  expect(frame?.getAttribute('title')).toBe('"A" & <b>');
});

test('the script comes only where it is wanted, and knows its frame by its window', () => {
  expect(frameSnippet('https://example.org/', 'A', false)).not.toContain('<script>');
  expect(frameSnippet('https://example.org/', 'A', true)).toContain('frame.contentWindow === source');
});
