import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type EditionRecord, freeze } from '../../../src/compile/editions/freeze.ts';
import { publish } from '../../../src/compile/publish/publish.ts';
import { FACE_CLASS } from '../../../src/domain/frozen.ts';
import { type Change, compiled, fate, thread } from '../fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One that needs no script. */
const PAGE = join('ru', 'places', 'khorgos.html');

/** Writes a site of the fixture's data, as a build does: all but its editions anew. */
function build(site: string, ...changes: Change[]): void {
  const at = join(folder, site);
  mkdirSync(join(at, 'data'), { recursive: true });
  writeFileSync(join(at, 'index.html'), '<html lang="en">the app');
  mkdirSync(join(at, 'ru', 'places'), { recursive: true });
  writeFileSync(
    join(at, PAGE),
    `<html lang="ru"><template class="${FACE_CLASS}"><p>its face</p></template>a place`,
  );
  const files = publish(compiled(...changes));
  for (const name of ['atlas.json', 'ledger.json'])
    writeFileSync(join(at, 'data', name), files.get(name) ?? '');
}

function hashes(at: string): Record<string, string> {
  const paths = readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [path.slice(at.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

const NEXT: Change[] = [
  ['edition.json', 'version', '2030.01'],
  ['edition.json', 'date', '2030-01-01'],
];

test('a site frozen twice, and the same site frozen elsewhere, are the same bytes', () => {
  for (const site of ['one', 'other']) build(site);
  freeze(join(folder, 'one'));
  // What was packed for a host since is nothing new.
  for (const packed of ['index.html.gz', `${PAGE}.br`]) writeFileSync(join(folder, 'one', packed), 'packed');
  freeze(join(folder, 'one'));
  for (const packed of ['index.html.gz', `${PAGE}.br`]) rmSync(join(folder, 'one', packed));
  freeze(join(folder, 'other'));
  expect(hashes(join(folder, 'one'))).toEqual(hashes(join(folder, 'other')));
});

test('the next edition leaves the one before as it is, and says what changed by route, claim and fate', () => {
  build('two');
  const [first] = freeze(join(folder, 'two'));
  const kept = join(folder, 'two', 'editions', first?.version ?? '');
  const before = hashes(kept);
  build(
    'two',
    ...NEXT,
    ['routes/railway.geojson', 'summary.en', 'Another summary'],
    ['routes/pipeline.geojson', 'claims.0.date', '2010-12'],
    ['threads/mechanism.json', '', thread(['outcomes.2'], [fate('held', '2024-12-27')])],
  );
  const entries = freeze(join(folder, 'two'));
  expect(hashes(kept)).toEqual(before);
  expect(entries.map(({ version, previous, next }) => [version, previous, next])).toEqual([
    ['2030.01', first?.version, null],
    [first?.version, null, '2030.01'],
  ]);
  const record: EditionRecord = JSON.parse(
    readFileSync(join(folder, 'two', 'editions', '2030.01', 'edition.json'), 'utf8'),
  );
  expect(record.differences?.routes.map(({ id, change }) => [id, change])).toContainEqual([
    'railway',
    'changed',
  ]);
  expect(record.differences?.claims).toHaveLength(1);
  expect(record.differences?.fates).toEqual([
    { id: 'mechanism', change: 'changed', before: 'none-found', after: 'held' },
  ]);
  // The page of an edition says which it is.
  const face = '<html data-kept-edition="2030.01" data-kept-day="2030-01-01" lang="en">the app';
  expect(readFileSync(join(folder, 'two', 'editions', '2030.01', 'index.html'), 'utf8')).toBe(face);
  const own = createHash('sha256').update(face).digest('hex');
  expect(record.files['index.html']).toBe(own);
  expect(readFileSync(join(folder, 'two', 'editions', '2030.01', PAGE), 'utf8')).toBe(
    '<html data-kept-edition="2030.01" data-kept-day="2030-01-01" lang="ru"><p>its face</p>a place',
  );
  expect(readFileSync(join(folder, 'two', PAGE), 'utf8')).toContain('<template');
  expect(Object.keys(record.files).filter((path) => path.startsWith('editions'))).toEqual([]);
});

test('another site under a version that is kept is refused, and nothing is touched', () => {
  build('three');
  freeze(join(folder, 'three'));
  cpSync(join(folder, 'three', 'editions'), join(folder, 'kept'), { recursive: true });
  build('three', ['routes/railway.geojson', 'summary.en', 'Another summary']);
  expect(() => freeze(join(folder, 'three'))).toThrow('another version');
  expect(hashes(join(folder, 'three', 'editions'))).toEqual(hashes(join(folder, 'kept')));
});

test('a page that could not say that it is kept is not kept', () => {
  build('four');
  writeFileSync(join(folder, 'four', PAGE), '<html lang="ru">a place');
  expect(() => freeze(join(folder, 'four'))).toThrow(`${PAGE} has no place`);
});
