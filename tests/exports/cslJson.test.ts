import { expect, test } from 'vitest';
import { cslJson } from '../../src/exports/cslJson.ts';
import { passage, view } from './cited.ts';

test('a passage is a page of the atlas, with edition, passage and both dates', () => {
  expect(JSON.parse(cslJson(passage))).toEqual([
    {
      id: 'corridor-atlas-2026-11-passage-declaration-7-4',
      type: 'webpage',
      title: 'Xi’an Declaration, article 7, paragraph 4',
      'container-title': 'Corridor atlas',
      author: [{ literal: 'The corridor atlas developers' }],
      version: '2026.11',
      issued: { 'date-parts': [[2026, 11, 26]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
      URL: passage.link,
      language: 'en',
      note: '西安宣言第7条第4款. Xi’an Declaration, article 7, paragraph 4 [declaration.7-4]',
    },
  ]);
});

test('a view is a data set, in no container and without a note', () => {
  const [item] = JSON.parse(cslJson(view));
  expect(item).toMatchObject({ type: 'dataset', title: 'Corridor atlas', URL: view.link });
  expect(item).not.toHaveProperty('container-title');
  expect(item).not.toHaveProperty('note');
});
