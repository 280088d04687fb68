import { describe, expect, test } from 'vitest';
import type { Cited } from '../../src/exports/cited.ts';
import { plainCitation } from '../../src/exports/plainCitation.ts';
import { passage, view } from './cited.ts';

const commitment: Cited = {
  ...passage,
  ...{
    kind: 'commitment',
    id: 'declaration.7-4a',
    title: 'Build it.',
    original: '建设',
    link: 'https://a.org/',
  },
};
const route: Cited = { ...passage, kind: 'route', title: 'Railway', passage: null, link: 'https://a.org/' };
const inChinese: Partial<Cited> = { language: 'zh', original: null, atlas: '走廊地图集' };

describe('a reference says what, where, which edition, by which link and when:', () => {
  test.each<[what: string, Cited, reference: string]>([
    [
      'a passage, whose title says where it stands',
      passage,
      'The corridor atlas developers. Xi’an Declaration, article 7, paragraph 4 (西安宣言第7条第4款) [declaration.7-4]. In: Corridor atlas, edition 2026.11 of November 26, 2026. https://example.org/?page=read&passage=declaration.7-4&lang=en (retrieved on December 1, 2026).',
    ],
    [
      'a view, which is the atlas itself',
      view,
      'The corridor atlas developers. Corridor atlas, edition 2026.11 of November 26, 2026. https://example.org/?q=100%25_a&lang=en#map=4/40/70 (retrieved on December 1, 2026).',
    ],
    [
      'a commitment, with its passage',
      commitment,
      'The corridor atlas developers. Build it. (建设) [Xi’an Declaration, article 7, paragraph 4, declaration.7-4]. In: Corridor atlas, edition 2026.11 of November 26, 2026. https://a.org/ (retrieved on December 1, 2026).',
    ],
    [
      'a title that ends with a stop, which no second one follows',
      { ...commitment, original: null, passage: null },
      'The corridor atlas developers. Build it. In: Corridor atlas, edition 2026.11 of November 26, 2026. https://a.org/ (retrieved on December 1, 2026).',
    ],
    [
      'a route, in Russian, whose date ends with a stop',
      { ...route, language: 'ru', title: 'Железная дорога', original: '铁路', atlas: 'Атлас' },
      'The corridor atlas developers. Железная дорога (铁路). В: Атлас, издание 2026.11, 26 ноября 2026 г. https://a.org/ (дата обращения: 1 декабря 2026 г.).',
    ],
    [
      'a route, in Chinese',
      { ...route, ...inChinese, title: '铁路' },
      'The corridor atlas developers. 铁路. 载：走廊地图集，2026.11版，2026年11月26日. https://a.org/ (检索日期：2026年12月1日).',
    ],
  ])('%s', (_, cited, reference) => {
    expect(plainCitation(cited)).toBe(reference);
  });
});
