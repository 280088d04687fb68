import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listPage } from '../../src/compile/editions/listPage.ts';
import { DATA_LANGUAGES } from '../../src/domain/languages.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { manifest } from '../../src/sheets/installable.ts';

test('the atlas has one name in each language: in its words, its manifest, its list of editions, and before its code has come', async () => {
  const titles = (await Promise.all(DATA_LANGUAGES.map(loadWords))).map(({ title }) => title);
  const named = { manifest: manifest().name, page: readFileSync('index.html', 'utf8'), list: listPage([]) };
  for (const title of titles)
    for (const [where, words] of Object.entries(named)) expect(words, where).toContain(title);
});
