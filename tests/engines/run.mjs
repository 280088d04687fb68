// `npm run test:engines`: the main walk in Firefox and in WebKit on the built site. Where Debian's packages of the two
// are not installed, installs them; where it cannot, says so and ends with NOT_HERE.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { havePackages, NOT_HERE } from '../debian.mjs';

const HERE = join('tests', 'engines');
/** Each package by a program of it. */
const PACKAGES = { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };

if (!existsSync(join('dist', 'index.html'))) {
  say('there is no dist/index.html: run "npm run build" first.');
  process.exit(1);
}
const missing = havePackages(PACKAGES, say);
if (missing.length > 0) {
  say(
    `not tested in Firefox and WebKit: ${missing.join(', ')} cannot be installed here (Debian, as root, can).`,
  );
  process.exit(NOT_HERE);
}
run('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']);
run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', HERE]);
run(process.execPath, [
  join('node_modules', 'vitest', 'vitest.mjs'),
  'run',
  '--config',
  join(HERE, 'vitest.config.ts'),
  '--reporter=verbose',
  '--reporter=json',
  '--outputFile.json=node_modules/.cache/reports/engines.json',
  ...process.argv.slice(2),
]);

/** What fails ends all. */
function run(command, words) {
  const { status } = spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

function say(words) {
  console.log(`engines: ${words}`);
}
