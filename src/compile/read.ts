import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FILES, FOLDERS, type Parsed } from './curated.ts';
import { type JsonFile, readJson } from './json.ts';
import type { Report } from './problem.ts';
import { issueMessage, reportIssues } from './schemaProblems.ts';

/** Contents of the curated files by path inside `geodata/`, with forward slashes. */
export type GeodataFiles = Map<string, string>;

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

  function parse<Form extends z.ZodType>(name: string, form: Form): z.infer<Form> | undefined {
    const file = files.get(name);
    if (!file) report(name, '(whole file)', 'is missing');
    else if (file.value !== undefined) {
      const result = form.safeParse(file.value, { error: issueMessage });
      if (result.success) return result.data;
      reportIssues(name, result.error.issues, report);
    }
    failed.add(name);
  }

  function parseFolder<Form extends z.ZodType>(
    folder: string,
    { ending, form }: { ending: string; form: Form },
  ): Map<string, z.infer<Form>> {
    const found = new Map<string, z.infer<Form>>();
    for (const file of files.keys()) {
      if (!file.startsWith(`${folder}/`)) continue;
      const name = file.slice(folder.length + 1);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*\./.test(name) || !name.endsWith(ending)) {
        report(file, '(file name)', `must be lower-case words joined by hyphens and end in ${ending}`);
        failed.add(file);
        continue;
      }
      const parsed = parse(file, form);
      if (parsed !== undefined) found.set(name.slice(0, -ending.length), parsed);
    }
    return found;
  }

  const names = Object.keys(FILES).map((name) => `${name}.json`);
  for (const file of files.keys()) {
    const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
    if (folder ? !Object.hasOwn(FOLDERS, folder) : !names.includes(file))
      report(
        file,
        '(file name)',
        `is read by nothing; there are ${names.join(', ')} and the folders ${Object.keys(FOLDERS).join(', ')}`,
      );
  }
  const contents = {
    ...Object.fromEntries(
      Object.entries(FILES).map(([name, form]) => [
        name,
        parse(`${name}.json`, form) ?? (form instanceof z.ZodArray ? [] : {}),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(FOLDERS).map(([folder, kind]) => [folder, parseFolder<z.ZodType>(folder, kind)]),
    ),
    failed,
  } as Parsed;
  if (contents.texts.size === 0 && ![...failed].some((path) => path.startsWith('texts/'))) {
    report('texts/', '(folder)', 'holds no text; add texts/<id>.json');
    failed.add('texts/');
  }
  return contents;
}
