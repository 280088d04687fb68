import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const CODE = /\.(m?js|css)$/;
/** What a host compresses on the way; the rest is compressed already. */
const TEXT = /\.(m?js|css|html|json|geojson|svg|webmanifest)$/;

export const isCode = (path) => CODE.test(path);

/**
 * Files as they travel, heaviest first. `paths` are below `folder`; a path of no file counts nothing.
 * @param parts bytes of a path that did not travel whole
 */
export function weigh(folder, paths, parts = new Map()) {
  return [...paths]
    .map((path) => ({ path: path.endsWith('/') ? `${path}index.html` : path, part: parts.get(path) }))
    .filter(({ path }) => existsSync(join(folder, path)))
    .map(({ path, part }) => ({
      path: path.replace(/^\//, ''),
      bytes: part || travelling(join(folder, path)),
    }))
    .sort((one, other) => other.bytes - one.bytes);
}

/** As `weigh`, of what a server was asked for: bytes sent in parts by path, 0 for a whole file. */
export const weighAsked = (folder, asked) => weigh(folder, asked.keys(), asked);

export function allFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

export const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

function travelling(file) {
  const content = readFileSync(file);
  return TEXT.test(file) ? gzipSync(content, { level: 9 }).length : content.length;
}
