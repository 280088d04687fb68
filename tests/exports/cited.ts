import type { Cited } from '../../src/exports/cited.ts';

/** A passage, as it is cited in English. */
export const passage: Cited = {
  kind: 'passage',
  id: 'declaration.7-4',
  title: 'Xi’an Declaration, article 7, paragraph 4',
  original: '西安宣言第7条第4款',
  passage: { id: 'declaration.7-4', where: 'Xi’an Declaration, article 7, paragraph 4' },
  atlas: 'Corridor atlas',
  edition: { version: '2026.11', date: '2026-11-26' },
  link: 'https://example.org/?page=read&passage=declaration.7-4&lang=en',
  retrieved: '2026-12-01',
  language: 'en',
};

export const view: Cited = {
  ...passage,
  kind: 'view',
  id: '',
  title: 'Corridor atlas',
  original: null,
  passage: null,
  link: 'https://example.org/?q=100%25_a&lang=en#map=4/40/70',
};
