import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citationFile } from '../../src/exports/citationFile.ts';

const page = readFileSync('index.html', 'utf8');
const edition = JSON.parse(readFileSync('geodata/edition.json', 'utf8'));

test('CITATION.cff says what the edition and the page say', () => {
  const title = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '';
  const abstract = /name="description"\s+content="(.*?)"/.exec(page)?.[1] ?? '';
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationFile(title, abstract, edition));
});
