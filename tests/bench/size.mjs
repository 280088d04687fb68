import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const CODE = /\.(m?js|css)$/;
/** What a host compresses on the way; the rest is compressed already. */
const TEXT = /\.(m?js|css|html|json|geojson|svg|webmanifest)$/;

export const isCode = (path) => CODE.test(path);

/** Files as they travel, heaviest first. `paths` are below `folder`; a path of no file counts nothing. */
export function weigh(folder, paths) {
  return [...paths]
    .map((path) => (path.endsWith('/') ? `${path}index.html` : path))
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => ({ path: path.replace(/^\//, ''), bytes: travelling(join(folder, path)) }))
    .sort((one, other) => other.bytes - one.bytes);
}

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
