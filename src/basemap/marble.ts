import { existsSync } from 'node:fs';

/**
 * Folder of the Debian package `marble-qt-data`: the default is where the package installs;
 * `MARBLE_DATA` points at a copy unpacked with `dpkg -x`.
 */
export function marblePath(file: string): string {
  const root = process.env.MARBLE_DATA ?? '/usr/share/marble/data';
  const path = `${root}/${file}`;
  if (!existsSync(path)) {
    throw new Error(
      `${file} is missing: install Debian's marble-qt-data, or set MARBLE_DATA to its unpacked data folder`,
    );
  }
  return path;
}
