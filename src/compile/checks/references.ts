import type { Atlas, Target } from '../../domain/atlas.ts';
import { groupBy, targetKey } from '../../domain/lookup.ts';
import type { Parsed } from '../curated.ts';
import { targetsOf } from '../join/mentions.ts';
import type { Path } from '../json.ts';
import { unknownId } from '../nearest.ts';
import type { Report, Whole } from '../problem.ts';
import { type Kind, type Use, usesOf } from './uses.ts';

type Named = Pick<Use, 'kind' | 'id'>;

/** The file or folder that holds all of a kind. */
const HOMES: Record<Kind, string> = {
  summit: 'summits.json',
  sector: 'sectors.json',
  source: 'sources.json',
  reason: 'unplaced.json',
  region: 'regions.json',
  route: 'routes/',
  place: 'places/',
  text: 'texts/',
  passage: 'texts/',
  commitment: 'texts/',
  thread: 'threads/',
  'claim of fate': 'threads/',
};

/**
 * Ids that are used and do not exist: one problem each, however many files use it. Where a text or thread is gone, that is the
 * problem, and not all that lay in it; it then counts as failed, and so does a thread of what is not there.
 * @returns what is named and does not exist
 */
export function checkUnknown(parsed: Parsed, report: Report): Use[] {
  for (const [id, { claims }] of parsed.threads)
    if (new Set(claims.map((claim) => claim.id)).size < claims.length)
      parsed.failed.add(pathOf({ kind: 'thread', id }));
  const ids = idsOf(parsed);
  const unknown = usesOf(parsed).flatMap((use): Use[] => {
    if (parsed.failed.has(HOMES[use.kind]) || ids[use.kind].has(use.id)) return [];
    const holder = holderOf(use);
    if (!holder) return [use];
    if (!ids[holder.kind].has(holder.id)) return [{ ...use, ...holder }];
    return parsed.failed.has(pathOf(holder)) ? [] : [use];
  });
  for (const [use, ...others] of groupBy(unknown, ({ kind, id }) => `${kind}/${id}`).values()) {
    if (!use) continue;
    const holder = holderOf(use)?.id;
    const known = [...ids[use.kind]].filter((id) => holderOf({ kind: use.kind, id })?.id === holder);
    report(use.file, use.path, unknownId(use.kind, use.id, known), others);
  }
  for (const use of unknown) {
    if (use.kind === 'text' || use.kind === 'thread') parsed.failed.add(pathOf(use));
    if (use.kind === 'commitment' && use.file.startsWith(HOMES.thread)) parsed.failed.add(use.file);
  }
  return unknown;
}

/** The text or thread in which a thing lies. */
function holderOf({ kind, id }: Named): { kind: 'text' | 'thread'; id: string } | undefined {
  if (kind === 'passage' || kind === 'commitment') return { kind: 'text', id: id.split('.')[0] ?? '' };
  return kind === 'claim of fate' ? { kind: 'thread', id: id.split('/')[0] ?? '' } : undefined;
}

function pathOf({ kind, id }: Named): string {
  return `${HOMES[kind]}${id}.json`;
}

function idsOf(parsed: Parsed): Record<Kind, Set<string>> {
  const passages = [...parsed.texts].flatMap(([text, file]) =>
    file.passages.map(({ id, commitments = [] }) => ({ id: `${text}.${id}`, commitments })),
  );
  // A file that fails its schema is there all the same.
  const filesOf = (kind: 'route' | 'place' | 'text' | 'thread') =>
    new Set([...parsed[`${kind}s`].keys(), ...failedIn(parsed, HOMES[kind])]);
  return {
    summit: new Set(parsed.summits.map(({ id }) => id)),
    sector: new Set(parsed.sectors.map(({ id }) => id)),
    source: new Set(Object.keys(parsed.sources)),
    reason: new Set(Object.keys(parsed.unplaced)),
    region: new Set(parsed.regions.map(({ id }) => id)),
    route: filesOf('route'),
    place: filesOf('place'),
    text: filesOf('text'),
    thread: filesOf('thread'),
    passage: new Set(passages.map(({ id }) => id)),
    commitment: new Set(
      passages.flatMap(({ id, commitments }) => commitments.map(({ key = '' }) => `${id}${key}`)),
    ),
    'claim of fate': new Set(
      [...parsed.threads].flatMap(([thread, { claims }]) => claims.map(({ id }) => `${thread}/${id}`)),
    ),
  };
}

/**
 * Ids that stand twice; things that exist and nothing uses.
 * @param unknown what is named and does not exist
 */
export function checkReferences(parsed: Parsed, atlas: Atlas, unknown: Use[], report: Report): void {
  checkUnique(parsed, report);
  for (const id of parsed.routes.keys())
    if (parsed.places.has(id))
      report(`routes/${id}.geojson`, '(file name)', 'is also the id of a place; rename one of the two');
  for (const [index, region] of parsed.regions.entries())
    if (region.kind !== 'country' && !region.undrawn)
      report('regions.json', [index], 'is named but not drawn and does not say why; give "undrawn"');

  const textsWhole = failedIn(parsed, 'texts/').length === 0;
  if (textsWhole && !parsed.failed.has('gazetteer.json')) {
    const missed = unknown.filter(({ file }) => file === 'gazetteer.json').map(({ kind }) => kind);
    checkMentioned(parsed, atlas, new Set(missed), report);
  }

  // What is used by a file that is not whole, or under a misspelt id, is not unused.
  const misspelt = new Set(unknown.map(({ kind }) => kind));
  if (parsed.failed.size > 0 || misspelt.has('route') || misspelt.has('place')) return;
  const ids = idsOf(parsed);
  const used = new Set(usesOf(parsed).map(({ kind, id }) => `${kind}/${id}`));
  for (const kind of ['summit', 'sector', 'source', 'reason'] as const)
    if (!misspelt.has(kind))
      for (const [index, id] of [...ids[kind]].entries())
        if (!used.has(`${kind}/${id}`))
          report(
            HOMES[kind],
            kind === 'summit' || kind === 'sector' ? [index] : [id],
            'is used by nothing; use it, or take it out',
          );
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
