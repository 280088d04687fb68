import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Of words, which pack well; pictures, letters and the archive are packed already. */
const WORDS = new Set(
  '.atom .css .csv .geojson .html .js .json .jsonld .md .mjs .svg .txt .webmanifest .xml'.split(' '),
);

/** `npm run compress`: beside each file of words in the built site its packed forms, for hosts that send them; another folder may be named. */
const [, , site = 'dist'] = process.argv;
if (!existsSync(join(site, 'index.html'))) {
  console.log(`there is no ${site}/index.html: run "npm run build" first`);
  process.exitCode = 1;
} else {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && WORDS.has(extname(entry.name)),
  );
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    // The best two steps take ten times as long for a hundredth.
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
  }
  console.log(`${site}/: ${files.length} files packed as .gz and .br`);
}
