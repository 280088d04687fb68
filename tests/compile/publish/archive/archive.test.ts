import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { archive } from '../../../../src/compile/publish/archive/archive.ts';
import { publish } from '../../../../src/compile/publish/publish.ts';
import { compiled } from '../../fixture.ts';

const compilation = compiled();
const published = publish(compilation);
const files = await archive(compilation, published);
const all = new Map<string, string | Uint8Array>([...published, ...files]);
const read = (path: string) => JSON.parse(String(files.get(path)));

test('the data package is one by its schema, and each of its files is there, of the size and hash that it says', () => {
  const schema = JSON.parse(
    readFileSync('tests/compile/publish/archive/schemas/datapackage-2.0.json', 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat('textarea', true);
  const described = read('datapackage.json');
  ajv.validate(schema, described);
  expect(ajv.errors ?? []).toEqual([]);
  for (const { path, bytes, hash } of described.resources) {
    const content = Buffer.from(all.get(path) ?? '');
    expect([path, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([
      path,
      bytes,
      hash,
    ]);
  }
});

test('a table of the data package names the columns that its file has', () => {
  const table = read('datapackage.json').resources.find(({ path }: { path: string }) => path === 'fates.csv');
  const [head] = String(published.get('fates.csv')).split('\r\n');
  expect(table.schema.fields.map(({ name }: { name: string }) => name).join()).toBe(head);
});

test('each commitment, route and place has an answer with its quote where it says, and llms.txt leads to all of them', () => {
  const { commitments, routes, places, texts } = compilation.atlas;
  const wordsOf = new Map(texts.flatMap(({ passages }) => passages.map(({ id, zh }) => [id, zh])));
  const links = [...String(files.get('llms.txt')).matchAll(/\]\((.+?)\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !all.has(path))).toEqual([]);
  for (const [folder, things] of Object.entries({ commitments, routes, places }))
    for (const { id } of things) expect(links).toContain(`${folder}/${id}.json`);
  for (const { id } of commitments) {
    const { passage, start, end, quote, fate } = read(`commitments/${id}.json`);
    expect(wordsOf.get(passage)?.slice(start, end)).toBe(quote);
    for (const { source } of fate.evidence) expect(source.title).toBeTruthy();
  }
  const [said] = read('routes/railway.json').said;
  expect(wordsOf.get(said.passage)?.slice(said.start, said.end)).toBe(said.quote);
});
