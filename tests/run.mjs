// The browser part of `npm test`: finds a Chromium, or installs one, and runs Playwright on the built site.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A download that takes longer is given up for Debian's package. */
const DOWNLOAD_LIMIT_SECONDS = 60;
const PLAYWRIGHT = join('node_modules', '@playwright', 'test', 'cli.js');
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

if (!existsSync(join('dist', 'index.html'))) {
  say('there is no dist/index.html: run "npm run build" first.');
  process.exit(1);
}
const executable = await findBrowser();
if (executable === undefined) {
  say('no Chromium can be had here. Install one ("npx playwright install --with-deps chromium", or a');
  say('"chromium" package) and run "npm test" again; "npm run check" tests all that needs no browser.');
  process.exit(1);
}
const code = await run(process.execPath, [PLAYWRIGHT, 'test', ...process.argv.slice(2)], {
  environment: { ATLAS_PORT: String(await freePort()), ...(executable && { ATLAS_CHROMIUM: executable }) },
});
process.exit(code);

/** The path of a browser that starts, '' for Playwright's own, undefined where there is none. */
async function findBrowser() {
  if (await starts('')) return found("Playwright's own Chromium", '');
  const installed = await systemBrowser();
  if (installed) return found(installed, installed);

  say(
    `no browser is installed. Downloading Playwright's own Chromium (at most ${DOWNLOAD_LIMIT_SECONDS} s) …`,
  );
  const downloaded = await run(process.execPath, [PLAYWRIGHT, 'install', '--only-shell', 'chromium'], {
    limitSeconds: DOWNLOAD_LIMIT_SECONDS,
    environment: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  if (downloaded === 0) {
    if (await starts('')) return found("Playwright's own Chromium", '');
    say('it does not start yet. Installing the system libraries that it needs …');
    await run(process.execPath, [PLAYWRIGHT, 'install-deps', 'chromium']);
    if (await starts('')) return found("Playwright's own Chromium", '');
  }
  say('Playwright\'s own Chromium cannot be had. Installing Debian\'s package "chromium" …');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (...words) => {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words];
    return run(command, rest);
  };
  await aptGet('update', '-q');
  await aptGet('install', '-y', '-q', '--no-install-recommends', 'chromium');
  const packaged = await systemBrowser();
  return packaged && found(packaged, packaged);
}

async function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of SYSTEM_NAMES) {
    const path = folders.map((folder) => join(folder, name)).find(isExecutable);
    if (path && (await starts(path))) return path;
  }
  return undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ timeout: 30_000, ...(executablePath && { executablePath }) });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** The exit code; 1 where the command does not exist or takes longer than its limit. */
function run(command, words, { limitSeconds = 0, environment = {} } = {}) {
  return new Promise((resolve) => {
    const limited = limitSeconds > 0;
    const child = spawn(command, words, {
      // With a limit it leads its own group, so that what it starts ends with it.
      detached: limited,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    const timer = limited && setTimeout(() => process.kill(-child.pid, 'SIGKILL'), limitSeconds * 1000);
    const finish = (code) => {
      if (timer) clearTimeout(timer);
      resolve(code ?? 1);
    };
    child.on('error', (error) => {
      say(error.message);
      finish(1);
    });
    child.on('exit', finish);
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function found(name, executablePath) {
  say(`testing with ${name}.`);
  return executablePath;
}

function say(words) {
  console.log(`browser tests: ${words}`);
}
