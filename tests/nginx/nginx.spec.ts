import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { POLICY } from '../../src/compile/policyPlugin.ts';
import { builtAt } from '../browser/builtAt.ts';
import { walkThrough } from '../browser/siteWalk.ts';

const MODULES = '/usr/lib/nginx/modules';
let folder: string;
let server: ChildProcess;
let url: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(folder, 'site');
  cpSync('dist', site, { recursive: true, filter: (path) => !/[\\/]editions$/.test(path) });
  execFileSync(process.execPath, ['src/compile/cli/run.mjs', './src/compile/cli/compress.ts', site]);
  const port = await freePort();
  const own = readFileSync('nginx/corridor-atlas.conf', 'utf8');
  for (const line of ['listen 80;', 'root /var/www/corridor-atlas;']) expect(own).toContain(line);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${MODULES}/ngx_http_brotli_static_module.so;
    user ${execFileSync('id', ['-un'], { encoding: 'utf8' }).trim()};
    pid ${folder}/pid; error_log stderr; daemon off; worker_processes 1;
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      ${own.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/var/www/corridor-atlas', site)}
    }`,
  );
  url = `http://127.0.0.1:${port}/`;
  server = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' });
  await expect.poll(() => fetch(url).then(({ status }) => status, String)).toBe(200);
});

test.afterAll(async () => {
  const ended = new Promise((resolved) => server.once('exit', resolved));
  server.kill('SIGQUIT');
  await ended;
  rmSync(folder, { recursive: true });
});

test('it packs words ahead, keeps what never changes, and says the policy and what else a browser may not do', async ({
  request,
}) => {
  const script = readdirSync(resolve('dist/assets')).find((name) => /^index-.*\.js$/.test(name));
  const headersOf = async (path: string, encoding: string) => {
    const response = await request.get(url + path, { headers: { 'accept-encoding': encoding } });
    expect(response.status(), path).toBe(200);
    return response.headers();
  };
  const forever = 'public, max-age=31536000, immutable';
  for (const [path, cache, type] of [
    ['', 'no-cache', 'text/html; charset=utf-8'],
    ['en/index.html', 'no-cache', 'text/html; charset=utf-8'],
    ['data/commitments.json', 'no-cache', 'application/json; charset=utf-8'],
    [builtAt('data/lines-far.geojson'), forever, 'application/geo+json; charset=utf-8'],
    [`assets/${script}`, forever, 'application/javascript; charset=utf-8'],
  ] as const)
    for (const encoding of ['br', 'gzip'])
      expect(await headersOf(path, encoding), path).toMatchObject({
        'content-encoding': encoding,
        'cache-control': cache,
        'content-type': type,
        vary: 'Accept-Encoding',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
  // What is missing today may be there tomorrow.
  for (const path of ['data/none.json', 'assets/00000000/data/opening.json']) {
    const missing = await request.get(url + path);
    expect(missing.status()).toBe(404);
    expect(missing.headers()).toMatchObject({
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
    });
  }
  const part = await request.get(url + builtAt('basemap/atlas.pmtiles'), { headers: { range: 'bytes=0-6' } });
  expect([part.status(), await part.text()]).toEqual([206, 'PMTiles']);
});

test('all of the site works on it, and nothing is refused', async ({ page }) => {
  test.slow();
  expect(await walkThrough(page, url)).toEqual([]);
});

function freePort(): Promise<number> {
  return new Promise((resolved) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolved(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
