// `npm run test:nginx`: the built site under the README's configuration, in Debian's nginx. Where that cannot be had, says so and
// ends with NOT_HERE.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { havePackages, NOT_HERE } from '../debian.mjs';

const PACKAGES = {
  nginx: 'nginx-light',
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so': 'libnginx-mod-http-brotli-static',
};
const say = (words) => console.log(`nginx: ${words}`);

const missing = havePackages(PACKAGES, say);
if (missing.length > 0) {
  say(`not tested: ${missing.join(', ')} cannot be installed here (Debian, as root, can).`);
  process.exit(NOT_HERE);
}
const { status } = spawnSync(
  process.execPath,
  [
    join('tests', 'run.mjs'),
    '--config',
    join('tests', 'nginx', 'playwright.config.ts'),
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
process.exit(status ?? 1);
