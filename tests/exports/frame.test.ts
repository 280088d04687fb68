import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { frameSnippet, HEIGHT_MESSAGE } from '../../src/exports/frame.ts';

test('a frame has the link and the title as they are, whatever signs they hold', () => {
  const link = 'https://example.org/?q="<a&b>&embed=legend,still#map=4/40/70';
  const [tag = ''] = frameSnippet(link, '"A" & <b>', true).split('\n');
  const frame = new DOMParser().parseFromString(tag, 'text/xml').documentElement;
  expect(frame?.getAttribute('src')).toBe(link);
  expect(frame?.getAttribute('title')).toBe('"A" & <b>');
});

test('a frame is as wide as its page, and has no border', () => {
  expect(frameSnippet('https://example.org/', 'A', false)).toBe(
    '<iframe src="https://example.org/" title="A" width="100%" height="480" style="border:0" loading="lazy" allow="clipboard-write"></iframe>',
  );
});

test('the script gives the frame that asks for a height this height, and no other', () => {
  const [, script = ''] =
    /<script>(.*)<\/script>/s.exec(frameSnippet('https://example.org/', 'A', true)) ?? [];
  const frames = ['atlas', 'another'].map((contentWindow) => ({ contentWindow, height: 480 }));
  const document = { querySelectorAll: (tag: string) => (tag === 'iframe' ? frames : []) };
  let listen = (_: object) => {};
  new Function('addEventListener', 'document', script)((type: string, listener: typeof listen) => {
    if (type === 'message') listen = listener;
  }, document);
  listen({ source: 'atlas', data: { type: 'of another script', height: 1 } });
  listen({ source: 'atlas', data: null });
  expect(frames.map(({ height }) => height)).toEqual([480, 480]);
  listen({ source: 'atlas', data: { type: HEIGHT_MESSAGE, height: 700 } });
  expect(frames.map(({ height }) => height)).toEqual([700, 480]);
});
