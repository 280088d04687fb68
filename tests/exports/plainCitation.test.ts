import { expect, test } from 'vitest';
import { plainCitation } from '../../src/exports/plainCitation.ts';
import { passage, view } from './cited.ts';

test('a reference says what, where, which edition, when and by which link', () => {
  expect(plainCitation(passage)).toBe(
    'The corridor atlas developers. Xi’an Declaration, article 7, paragraph 4 (西安宣言第7条第4款) [declaration.7-4]. In: Corridor atlas, edition 2026.11 of November 26, 2026. https://example.org/?page=read&passage=declaration.7-4&lang=en (retrieved on December 1, 2026).',
  );
  expect(plainCitation(view)).toMatch(
    /^The corridor atlas developers\. Corridor atlas, edition 2026\.11 of [^.]+\. https:/,
  );
  expect(plainCitation({ ...passage, language: 'ru' })).not.toContain('..');
  expect(plainCitation({ ...passage, language: 'zh' })).toContain('检索日期：2026年12月1日');
});
