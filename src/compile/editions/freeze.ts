import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Edition } from '../../domain/atlas.ts';
import { type Data, type Differences, differencesOf } from './differences.ts';
import type { EditionEntry } from './entry.ts';
import { hasFace, withFace } from './face.ts';
import { listPage } from './listPage.ts';

/** Below the built site: a folder for each edition, whole, and a list of them. */
export const EDITIONS = 'editions';
/** What a host sends in place of a file, made from it ahead. */
const PACKED = /\.(gz|br)$/;
/** In the folder of an edition: what it is, and the hash of each of its files. */
const RECORD = 'edition.json';

/** What an edition says of itself; it never changes, so the edition after it stands in the list of them. */
export type EditionRecord = Edition & {
  previous: string | null;
  /** Against the previous one; null for the first. */
  differences: Differences | null;
  /** SHA-256 of each file, by path. */
  files: Record<string, string>;
};

/**
 * Keeps the built site as the edition that its data says it is, and lists all that are kept. The same site is the same
 * bytes, whenever it is frozen.
 * @param site the folder of the built site
 * @throws where another site is kept under that version already
 */
export function freeze(site: string): EditionEntry[] {
  const data = dataIn(site);
  const { edition } = data.atlas;
  const built = pathsIn(site);
  // All that an edition has otherwise than the site it was frozen from.
  const faces = new Map(
    built
      .filter(hasFace)
      .map((path) => [path, withFace(path, readFileSync(join(site, path), 'utf8'), edition)]),
  );
  const files: Record<string, string> = Object.fromEntries(
    built.map((path) => [path, hashOf(faces.get(path) ?? readFileSync(join(site, path)))]),
  );
  const kept = recordsIn(site);
  const known = kept.find(({ version }) => version === edition.version);
  if (known) {
    if (JSON.stringify(known.files) !== JSON.stringify(files))
      throw new Error(
        `edition ${edition.version} is kept already, and is not what was built: give geodata/edition.json another version`,
      );
  } else {
    const previous = kept.at(-1)?.version ?? null;
    const folder = join(site, EDITIONS, edition.version);
    rmSync(folder, { recursive: true, force: true });
    for (const path of built) {
      const to = join(folder, path);
      mkdirSync(join(to, '..'), { recursive: true });
      const face = faces.get(path);
      if (face === undefined) cpSync(join(site, path), to);
      else writeFileSync(to, face);
    }
    const record: EditionRecord = {
      ...edition,
      previous,
      differences: previous ? differencesOf(dataIn(join(site, EDITIONS, previous)), data) : null,
      files,
    };
    writeFileSync(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);
  }
  const entries = entriesIn(site);
  writeFileSync(join(site, EDITIONS, 'index.json'), `${JSON.stringify(entries, null, 2)}\n`);
  writeFileSync(join(site, EDITIONS, 'index.html'), listPage(entries));
  return entries;
}

function entriesIn(site: string): EditionEntry[] {
  const records = recordsIn(site);
  return records
    .map(({ version, date, changes, previous, differences }, index) => ({
      version,
      date,
      changes,
      previous,
      next: records[index + 1]?.version ?? null,
      differences: differences && {
        routes: differences.routes.length,
        places: differences.places.length,
        claims: differences.claims.length,
        fates: differences.fates.length,
      },
      record: hashOf(readFileSync(join(site, EDITIONS, version, RECORD))),
    }))
    .reverse();
}

/** The editions that are kept, the oldest first. */
function recordsIn(site: string): EditionRecord[] {
  const folder = join(site, EDITIONS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((version) => join(folder, version, RECORD))
    .filter(existsSync)
    .map((path): EditionRecord => JSON.parse(readFileSync(path, 'utf8')))
    .sort((one, other) => (one.date + one.version < other.date + other.version ? -1 : 1));
}

function dataIn(site: string): Data {
  const read = (name: string) => JSON.parse(readFileSync(join(site, 'data', name), 'utf8'));
  return { atlas: read('atlas.json'), ledger: read('ledger.json') };
}

/** The files of the site but the editions that it keeps, and but those that are only another, packed. */
function pathsIn(site: string): string[] {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(...join(entry.parentPath, entry.name).slice(site.length).split(/[\\/]/)))
    .map((path) => path.replace(/^\//, ''))
    .filter((path) => !path.startsWith(`${EDITIONS}/`))
    .sort();
  const all = new Set(paths);
  return paths.filter((path) => !PACKED.test(path) || !all.has(path.replace(PACKED, '')));
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
