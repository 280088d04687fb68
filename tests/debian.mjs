// What a test needs of Debian's packages: installed where one may, as root; else the test says that it was skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** As test programs say that they were skipped. */
export const NOT_HERE = 77;

/**
 * @param packages each by a program of it, or by the path of a file
 * @returns those that cannot be had
 */
export function havePackages(packages, say) {
  if (missing(packages).length > 0) install(missing(packages), say);
  return missing(packages);
}

function missing(packages) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const isHere = (file) =>
    isAbsolute(file) ? existsSync(file) : folders.some((folder) => existsSync(join(folder, file)));
  return Object.entries(packages).flatMap(([file, name]) => (isHere(file) ? [] : [name]));
}

function install(names, say) {
  if (process.getuid?.() !== 0) return;
  say(`installing ${names.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...words], { env, encoding: 'utf8' });
    if (status !== 0) say(`apt-get ${words[0]}: ${stderr ?? 'is not here'}`);
  }
}
