import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import * as schema from '../domain/schema.ts';
import { type JsonFile, readJson } from './json.ts';
import type { Report } from './problem.ts';
import { issueMessage, reportIssues } from './schemaProblems.ts';

/** Contents of the curated files by path inside `geodata/`, with forward slashes. */
export type GeodataFiles = Map<string, string>;

/** Everything that passed its schema; a file that failed is absent and causes no echoes. */
export type Parsed = {
  edition: z.infer<typeof schema.edition>;
  summits: z.infer<typeof schema.summits>;
  sectors: z.infer<typeof schema.sectors>;
  sources: z.infer<typeof schema.sources>;
  unplaced: z.infer<typeof schema.unplaced>;
  regions: z.infer<typeof schema.regions>;
  gazetteer: z.infer<typeof schema.gazetteer>;
  glossary: z.infer<typeof schema.glossary>;
  firmness: z.infer<typeof schema.firmness>;
  codings: z.infer<typeof schema.codings>;
  fates: z.infer<typeof schema.fates>;
  sites: z.infer<typeof schema.sites>;
  lookalikes: z.infer<typeof schema.lookalikes>;
  texts: Map<string, schema.TextFile>;
  routes: Map<string, schema.RouteFile>;
  places: Map<string, schema.PlaceFile>;
  threads: Map<string, schema.ThreadFile>;
  /** Paths of the files that failed, and of a folder that holds none. */
  failed: Set<string>;
};

/** All that is read; a file elsewhere is a slip. */
const FILES = [
  'edition.json',
  'summits.json',
  'sectors.json',
  'sources.json',
  'unplaced.json',
  'regions.json',
  'gazetteer.json',
  'glossary.json',
  'firmness.json',
  'codings.json',
  'fates.json',
  'sites.json',
  'lookalikes.json',
];
const FOLDERS = ['texts', 'routes', 'places', 'threads'];
/** JSON Schemas for editors, made by `npm run schema`. */
const SCHEMA_FOLDER = 'schema';

export function readGeodata(folder: string): GeodataFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|geojson)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, SCHEMA_FOLDER)))
    .sort();
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** Every file as JSON whose parts know their places. */
export function readFiles(files: GeodataFiles): Map<string, JsonFile> {
  return new Map([...files].map(([name, text]) => [name, readJson(text)]));
}

/** All that fits its schema; what does not is reported, with all that is wrong with it. */
export function parseGeodata(files: Map<string, JsonFile>, report: Report): Parsed {
  const failed = new Set<string>();

  function parse<T extends z.ZodType>(name: string, type: T, missing: z.infer<T>): z.infer<T> {
    const file = files.get(name);
    if (!file) report(name, '(whole file)', 'is missing');
    else if (file.value !== undefined) {
      const result = type.safeParse(file.value, { error: issueMessage });
      if (result.success) return result.data;
      reportIssues(name, result.error.issues, report);
    }
    failed.add(name);
    return missing;
  }

  function parseFolder<T extends z.ZodType>(
    folder: string,
    extension: string,
    type: T,
  ): Map<string, z.infer<T>> {
    const found = new Map<string, z.infer<T>>();
    for (const file of files.keys()) {
      if (!file.startsWith(`${folder}/`)) continue;
      const name = file.slice(folder.length + 1);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*\./.test(name) || !name.endsWith(extension)) {
        report(file, '(file name)', `must be lower-case words joined by hyphens and end in ${extension}`);
        failed.add(file);
        continue;
      }
      const parsed = parse(file, type, undefined as z.infer<T>);
      if (parsed !== undefined) found.set(name.slice(0, -extension.length), parsed);
    }
    return found;
  }

  for (const file of files.keys()) {
    const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
    if (folder ? !FOLDERS.includes(folder) : !FILES.includes(file))
      report(
        file,
        '(file name)',
        `is read by nothing; there are ${FILES.join(', ')} and the folders ${FOLDERS.join(', ')}`,
      );
  }
  const texts = parseFolder('texts', '.json', schema.text);
  if (texts.size === 0 && ![...failed].some((path) => path.startsWith('texts/'))) {
    report('texts/', '(folder)', 'holds no text; add texts/<id>.json');
    failed.add('texts/');
  }
  return {
    edition: parse('edition.json', schema.edition, {} as Parsed['edition']),
    summits: parse('summits.json', schema.summits, []),
    sectors: parse('sectors.json', schema.sectors, []),
    sources: parse('sources.json', schema.sources, {}),
    unplaced: parse('unplaced.json', schema.unplaced, {}),
    regions: parse('regions.json', schema.regions, []),
    gazetteer: parse('gazetteer.json', schema.gazetteer, []),
    glossary: parse('glossary.json', schema.glossary, []),
    firmness: parse('firmness.json', schema.firmness, {} as Parsed['firmness']),
    codings: parse('codings.json', schema.codings, {} as Parsed['codings']),
    fates: parse('fates.json', schema.fates, {} as Parsed['fates']),
    sites: parse('sites.json', schema.sites, {}),
    lookalikes: parse('lookalikes.json', schema.lookalikes, []),
    texts,
    routes: parseFolder('routes', '.geojson', schema.route),
    places: parseFolder('places', '.geojson', schema.place),
    threads: parseFolder('threads', '.json', schema.thread),
    failed,
  };
}
