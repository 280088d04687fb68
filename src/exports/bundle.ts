import { strToU8, zipSync } from 'fflate';
import { takeWordsIn } from '../i18n/take.ts';
import { aside, COLON, listed } from '../i18n/typography.ts';
import { bibtex } from './bibtex.ts';
import { citationFile } from './citationFile.ts';
import { cslJson } from './cslJson.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { citedAsTaken, metadataOf, titleOf } from './metadata.ts';
import { tableCsv } from './table.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';
import type { Taken } from './taken.ts';

/**
 * All formats in one zip, with metadata, README, citation and licence. The same taken twice gives the same bytes.
 * @param licence the words of `geodata/LICENSE.md`
 */
export function bundle(taken: Taken, licence: string, hasByteOrderMark = false): Uint8Array<ArrayBuffer> {
  const cited = citedAsTaken(taken);
  const files: Record<string, string> = {
    'README.md': readme(taken),
    'LICENSE.md': licence,
    'metadata.json': `${JSON.stringify(metadataOf(taken), null, 2)}\n`,
    'citation.txt': `${metadataOf(taken).citation}\n`,
    'citation.bib': bibtex(cited),
    'citation.json': cslJson(cited),
    'CITATION.cff': citationFile(titleOf(taken), metadataOf(taken).citation, taken.atlas.edition),
    'atlas.geojson': `${JSON.stringify(geojson(taken))}\n`,
    'atlas.kml': kml(taken),
    ...Object.fromEntries(
      TABLE_NAMES.map((name) => [`${name}.csv`, tableCsv(taken, name, hasByteOrderMark)]),
    ),
  };
  const mtime = new Date(`${taken.retrieved}T12:00:00`);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, words]) => [name, [strToU8(words), { mtime }]])),
  ) as Uint8Array<ArrayBuffer>;
}

function readme(taken: Taken): string {
  const words = takeWordsIn(taken.language);
  const { title, citation, counts, view } = metadataOf(taken);
  const row = (names: string[], what: string) =>
    `- ${listed(
      names.map((name) => `\`${name}\``),
      taken.language,
    )}${COLON[taken.language]}${what}`;
  const tables = TABLE_NAMES.map((name) => {
    const size = words.rows(TABLES[name](taken).length);
    return row([`${name}.csv`], `${words.tables[name]}${aside(size, taken.language)}`);
  });
  return `${[
    `# ${title}`,
    citation,
    `${words.scopes[taken.scope]}${COLON[taken.language]}${words.counts(counts.routes, counts.places, counts.commitments)}`,
    words.scopeNotes[taken.scope],
    `<${view}>`,
    `## ${words.files}`,
    [
      row(['atlas.geojson', 'atlas.kml'], words.features(counts.segments, counts.places, counts.commitments)),
      ...tables,
    ].join('\n'),
    ...words.readme,
    `## ${words.licence}`,
    `\`LICENSE.md\``,
  ].join('\n\n')}\n`;
}
