import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freeze } from '../editions/freeze.ts';

/** `npm run edition`: keeps the built site as an edition, beside the earlier ones; another folder may be named. */
const [, , site = 'dist'] = process.argv;
if (!existsSync(join(site, 'index.html'))) {
  console.log(`there is no ${site}/index.html: run "npm run build" first`);
  process.exitCode = 1;
} else {
  try {
    const [newest, ...older] = freeze(site);
    console.log(
      `${site}/editions/: ${[newest, ...older].map((edition) => `${edition?.version} (${edition?.date})`).join(', ')}`,
    );
  } catch (error) {
    console.log((error as Error).message);
    process.exitCode = 1;
  }
}
