import type { Atlas, Target } from '../../domain/atlas.ts';
import { targetKey } from '../../domain/lookup.ts';
import { targetsOf } from '../join/mentions.ts';
import type { Path } from '../json.ts';
import type { Report, Whole } from '../problem.ts';
import type { Parsed } from '../read.ts';
import { type Kind, reportUnknown, usesOf } from './uses.ts';

/** The file or folder that holds all of a kind. */
const HOMES: Record<Kind, string> = {
  summit: 'summits.json',
  sector: 'sectors.json',
  source: 'sources.json',
  reason: 'unplaced.json',
  region: 'regions.json',
  route: 'routes/',
  place: 'places/',
};

/**
 * Ids that are used and do not exist; ids that stand twice; things that exist and nothing uses.
 * @returns the kinds of which something is named that does not exist
 */
export function checkReferences(parsed: Parsed, atlas: Atlas, report: Report): Set<Kind> {
  checkUnique(parsed, report);
  for (const id of parsed.routes.keys())
    if (parsed.places.has(id))
      report(`routes/${id}.geojson`, '(file name)', 'is also the id of a place; rename one of the two');
  for (const [index, region] of parsed.regions.entries())
    if (region.kind !== 'country' && !region.undrawn)
      report('regions.json', [index], 'is named but not drawn and does not say why; give "undrawn"');

  const ids: Record<Kind, Set<string>> = {
    summit: new Set(parsed.summits.map(({ id }) => id)),
    sector: new Set(parsed.sectors.map(({ id }) => id)),
    source: new Set(Object.keys(parsed.sources)),
    reason: new Set(Object.keys(parsed.unplaced)),
    region: new Set(parsed.regions.map(({ id }) => id)),
    // A file that fails its schema is there all the same.
    route: new Set([...parsed.routes.keys(), ...failedIn(parsed, HOMES.route)]),
    place: new Set([...parsed.places.keys(), ...failedIn(parsed, HOMES.place)]),
  };
  const uses = usesOf(parsed);
  const unknown = uses.filter(({ kind, id }) => !parsed.failed.has(HOMES[kind]) && !ids[kind].has(id));
  reportUnknown(unknown, ids, report);

  const textsWhole = failedIn(parsed, 'texts/').length === 0;
  if (textsWhole && !parsed.failed.has('gazetteer.json')) {
    const missed = unknown.filter(({ file }) => file === 'gazetteer.json').map(({ kind }) => kind);
    checkMentioned(parsed, atlas, new Set(missed), report);
  }

  // What is used by a file that cannot be read, that is gone, or under a misspelt id is not unused.
  const unknownKinds = new Set(unknown.map(({ kind }) => kind));
  const filesWhole =
    textsWhole && failedIn(parsed, 'threads/').length === 0 && (['route', 'place'] as const).every(isWhole);
  function isWhole(kind: Kind): boolean {
    return !unknownKinds.has(kind) && failedIn(parsed, HOMES[kind]).length === 0;
  }
  if (!filesWhole) return unknownKinds;
  const used = new Set(uses.map(({ kind, id }) => `${kind}/${id}`));
  for (const kind of ['summit', 'sector', 'source', 'reason'] as const)
    if (isWhole(kind))
      for (const [index, id] of [...ids[kind]].entries())
        if (!used.has(`${kind}/${id}`))
          report(
            HOMES[kind],
            kind === 'summit' || kind === 'sector' ? [index] : [id],
            'is used by nothing; use it, or take it out',
          );
  return unknownKinds;
}

/** Ids of the files of a folder that are there and could not be read. */
function failedIn(parsed: Parsed, folder: string): string[] {
  return [...parsed.failed].flatMap((path) => (path.startsWith(folder) ? [idOf(path)] : []));
}

function idOf(path: string): string {
  return path.slice(path.indexOf('/') + 1).replace(/\.(geo)?json$/, '');
}

/**
 * Every route, place and region that was read stands in the texts.
 * @param missed kinds of which the gazetteer names one that does not exist: it may mean any of these
 */
function checkMentioned(parsed: Parsed, { mentions, texts }: Atlas, missed: Set<Kind>, report: Report): void {
  const passages = texts.flatMap((text) => text.passages);
  // Where its phrase stands in no passage, that is the problem, and it has been told.
  const adrift = parsed.gazetteer.filter(({ zh }) => !passages.some((passage) => passage.zh.includes(zh)));
  const known = new Set(
    [...mentions.map(({ target }) => target), ...adrift.flatMap(targetsOf)].map(targetKey),
  );
  const message = 'no phrase of gazetteer.json names or means it; add one';
  const check = (target: Target, file: string, at: Path | Whole) => {
    if (!missed.has(target.kind) && !known.has(targetKey(target))) report(file, at, message);
  };
  for (const id of parsed.routes.keys()) check({ kind: 'route', id }, `routes/${id}.geojson`, '(file name)');
  for (const id of parsed.places.keys()) check({ kind: 'place', id }, `places/${id}.geojson`, '(file name)');
  for (const [index, { id }] of parsed.regions.entries())
    check({ kind: 'region', id }, 'regions.json', [index]);
}

/** Of two entries with one id, one would hide the other. */
function checkUnique(parsed: Parsed, report: Report): void {
  const lists: [file: string, what: string, ids: string[]][] = [
    [HOMES.summit, 'summit', parsed.summits.map(({ id }) => id)],
    [HOMES.sector, 'sector', parsed.sectors.map(({ id }) => id)],
    [HOMES.region, 'region', parsed.regions.map(({ id }) => id)],
  ];
  for (const [file, what, ids] of lists) {
    const seen = new Map<string, Path>();
    for (const [index, id] of ids.entries()) {
      const twin = seen.get(id);
      if (twin)
        report(file, [index], `has the id of another ${what}; join the two, or give it its own`, [twin]);
      else seen.set(id, [index]);
    }
  }
}
