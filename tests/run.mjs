// The browser part of `npm test`: takes the pinned Chromium and runs Playwright with it on the built site.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { testChromium } from './chromium/pinned.mjs';

const PLAYWRIGHT = join('node_modules', '@playwright', 'test', 'cli.js');

if (!existsSync(join('dist', 'index.html'))) {
  say('there is no dist/index.html: run "npm run build" first.');
  process.exit(1);
}
const code = await run([PLAYWRIGHT, 'test', ...process.argv.slice(2)], {
  ATLAS_PORT: String(await freePort()),
  ATLAS_CHROMIUM: await findBrowser(),
});
process.exit(code);

/** Says which browser it is; where it is Playwright's own, installs it. */
async function findBrowser() {
  try {
    const path = await testChromium();
    say(
      `testing with ${path || "Playwright's own Chromium, for the pinned one is a program for Linux on x64"}.`,
    );
    if (!path) await run([PLAYWRIGHT, 'install', '--only-shell', 'chromium']);
    return path;
  } catch (error) {
    say(`the pinned Chromium cannot be had: ${error.stderr || error.message}`);
    say(
      '"npm run check" tests all that needs no browser; ATLAS_CHROMIUM=<path> tests with a browser of yours.',
    );
    process.exit(1);
  }
}

/** The exit code of a program of Node's. */
function run(words, environment = {}) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'], env }).on('exit', (status) =>
      resolve(status ?? 1),
    );
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

function say(words) {
  console.log(`browser tests: ${words}`);
}
