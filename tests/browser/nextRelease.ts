import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release } from '../../src/keeper/keeper.ts';

/**
 * The built site as a next release would be: the same under another entry, with data and basemap under other addresses. Returns its
 * folder, to be removed.
 */
export function nextRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !/[\\/](editions|cards)$/.test(path) });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = /assets\/(index-[^"]+)\.js/.exec(page)?.[1] ?? '';
  renameSync(join(folder, 'assets', `${entry}.js`), join(folder, 'assets', `${entry}-next.js`));
  const hashes = readdirSync(join(folder, 'assets')).filter((name) => /^[0-9a-f]{8}$/.test(name));
  for (const hash of hashes) renameSync(join(folder, 'assets', hash), join(folder, 'assets', `${hash}-next`));
  const renamed = (words: string) =>
    hashes.reduce(
      (all, hash) => all.replaceAll(`assets/${hash}/`, `assets/${hash}-next/`),
      words.replaceAll(`${entry}.js`, `${entry}-next.js`),
    );
  const code = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  for (const file of ['index.html', ...code.map((name) => join('assets', name))]) {
    const words = readFileSync(join(folder, file), 'utf8');
    if (renamed(words) !== words) writeFileSync(join(folder, file), renamed(words));
  }
  provenAnew(folder, renamed);
  return folder;
}

/** The worker that keeps the site proves each of its files. */
function provenAnew(folder: string, renamed: (address: string) => string): void {
  const path = join(folder, 'sw.js');
  const [line = '', ...code] = readFileSync(path, 'utf8').split('\n');
  const { id, files }: Release = JSON.parse(line.replace(/^const RELEASE = (.*);$/, '$1'));
  const proofs = Object.keys(files)
    .map(renamed)
    .map((address) => {
      const file = address === './' ? 'index.html' : address;
      const hash = createHash('sha256').update(readFileSync(join(folder, file)));
      return [address, `sha256-${hash.digest('base64')}`];
    });
  const release: Release = { id: `${id}-next`, files: Object.fromEntries(proofs) };
  writeFileSync(path, [`const RELEASE = ${JSON.stringify(release)};`, ...code].join('\n'));
}
