import { dirname, join, normalize } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { hasFace, withFace } from '../../src/compile/editions/face.ts';
import { UI_LANGUAGE_IDS } from '../../src/domain/languages.ts';
import { entriesOf, pagesOf } from '../../src/sheets/sheets.tsx';
import { curated } from '../curated.ts';

const { edition } = curated.atlas;
const entries = entriesOf(curated);
const pages = pagesOf(curated, entries, undefined);

/** What the pages lead to beside each other; the build writes or copies these. */
const BESIDE =
  /^(|index\.html|icon\.svg|sheets\.css|data\/llms\.txt|data\/datapackage\.json|cards\/.+\.png)$/;

test('each route, place and text has a page in each language, beside an index', () => {
  const { routes, places, texts } = curated.atlas;
  const things = routes.length + places.length + texts.length;
  expect(pages.size).toBe((things + 1) * UI_LANGUAGE_IDS.length);
});

test('each page is HTML without a fault, and has no script or style of its own', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // As React writes: camel-case attributes, `<meta … />`, quotes and characters as they are; HTML reads it all the same.
      'attr-case': 'off',
      'void-style': 'off',
      'no-raw-characters': 'off',
      'no-inline-style': 'error',
      // Titles are of any length, and long for texts; results show what fits.
      'long-title': 'off',
    },
  });
  const faults: string[] = [];
  for (const [path, html] of pages) {
    expect(html.match(/<script(?! type="application\/ld\+json")|<style|\son\w+=/)).toBeNull();
    // The languages differ in words alone.
    if (!path.startsWith('en/')) continue;
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      faults.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
  }
  expect(faults).toEqual([]);
}, 120_000);

test('every link within the site leads somewhere, to an anchor that is there', () => {
  const idsOf = new Map(
    [...pages].map(([path, html]) => [path, new Set([...html.matchAll(/ id="(.+?)"/g)].map(([, id]) => id))]),
  );
  const dead = [...pages].flatMap(([path, html]) =>
    [...html.replace(/<template.*?<\/template>/s, '').matchAll(/ (?:href|src)="(.*?)"/g)].flatMap(
      ([, raw = '']) => {
        const address = raw.replaceAll('&amp;', '&');
        if (/^https?:/.test(address)) return [];
        const [file = '', anchor] = address.replace(/\?[^#]*/, '').split('#');
        const to =
          file === ''
            ? path
            : normalize(join(dirname(path), file))
                .replace(/\/$/, '')
                .replace(/^\.$/, '');
        const ids = idsOf.get(to);
        const isThere = ids ? anchor === undefined || ids.has(anchor) : BESIDE.test(to);
        return isThere ? [] : [`${path} → ${address}`];
      },
    ),
  );
  expect(dead).toEqual([]);
});

test('kept with an edition, each page says of which day it is, and leads to itself in the newest atlas and to all editions', () => {
  expect([...pages.keys()].filter((path) => !hasFace(path))).toEqual([]);
  for (const [path, html] of pages) {
    expect(html.replace(/<template.*?<\/template>/s, '')).not.toContain('kept-edition');
    const kept = withFace(path, html, edition);
    const [, face = ''] = /<header><p class="kept-edition">(.*?)<\/p>/.exec(kept) ?? [];
    const links = [...face.matchAll(/href="(.*?)"/g)].map(([, to = '']) =>
      normalize(join('editions', edition.version, dirname(path), to)),
    );
    expect(links).toEqual([path, 'editions/']);
  }
  const russian = withFace('ru/index.html', pages.get('ru/index.html') ?? '', edition);
  expect(russian).toMatch(/Издание 20\d\d\.\d\d от \d+ \S+ 20\d\d г\.,/);
});

test('a page leads into the atlas where it shows the same', () => {
  expect(pages.get('zh/routes/tacheng-ayagoz-railway.html')).toContain(
    'href="../../?route=tacheng-ayagoz-railway&amp;lang=zh"',
  );
  expect(pages.get('en/texts/declaration.html')).toMatch(
    /href="\.\.\/\.\.\/\?page=read&amp;passage=declaration\..+?&amp;lang=en"/,
  );
});

test('a quote is verbatim, is said to be Chinese, and is not to be translated', () => {
  const html = pages.get('ru/places/khorgos.html') ?? '';
  const quotes = [...html.matchAll(/<blockquote lang="zh-Hans" translate="no"><p>(.*?)<\/p>/g)].map(
    ([, words = '']) => words.replaceAll(/<\/?mark>/g, ''),
  );
  const words = curated.atlas.texts.flatMap(({ passages }) => passages.map(({ zh }) => zh)).join('\n');
  expect(quotes.length).toBeGreaterThan(3);
  expect(quotes.filter((quote) => !words.includes(quote))).toEqual([]);
});

test('where the site’s address is known, a card’s addresses are absolute', () => {
  const some = entries.filter(({ subject }) => subject !== 'index' && subject.id === 'khorgos');
  const html = pagesOf(curated, some, 'https://example.org/atlas/').get('en/places/khorgos.html') ?? '';
  const meta = (name: string) => new RegExp(`property="${name}" content="(.*?)"`).exec(html)?.[1];
  expect(meta('og:title')).toBe('Khorgos');
  expect(meta('og:url')).toBe('https://example.org/atlas/en/places/khorgos.html');
  expect(meta('og:image')).toBe('https://example.org/atlas/cards/places/khorgos.png');
  expect(html).toContain('rel="canonical" href="https://example.org/atlas/en/places/khorgos.html"');
  expect(html).toContain('hrefLang="zh-Hans" href="https://example.org/atlas/zh/places/khorgos.html"');
});
