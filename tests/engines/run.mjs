// `npm run test:engines`: the main walk in Firefox and in WebKit on the built site. Where Debian's packages of the two
// are not installed, installs them; where it cannot, says so and ends with NOT_HERE.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const HERE = join('tests', 'engines');
/** Each package by a program of it. */
const PACKAGES = { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };
/** As test programs say that they were skipped. */
const NOT_HERE = 77;

if (!existsSync(join('dist', 'index.html'))) {
  say('there is no dist/index.html: run "npm run build" first.');
  process.exit(1);
}
if (missing().length > 0) install(missing());
if (missing().length > 0) {
  say(
    `not tested in Firefox and WebKit: ${missing().join(', ')} cannot be installed here (Debian, as root, can).`,
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

/** The packages whose programs are not on the path. */
function missing() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return Object.entries(PACKAGES).flatMap(([program, name]) =>
    folders.some((folder) => existsSync(join(folder, program))) ? [] : [name],
  );
}

function install(packages) {
  if (process.getuid?.() !== 0) return;
  say(`installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...words], { env, encoding: 'utf8' });
    if (status !== 0) say(`apt-get ${words[0]}: ${stderr ?? 'is not here'}`);
  }
}

/** What fails ends all. */
function run(command, words) {
  const { status } = spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

function say(words) {
  console.log(`engines: ${words}`);
}
