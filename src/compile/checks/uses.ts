import { CODED } from '../../domain/vocabulary.ts';
import type { Path } from '../json.ts';
import { unknownId } from '../nearest.ts';
import type { Report } from '../problem.ts';
import type { Parsed } from '../read.ts';

/** The kinds of thing that files name each other by. */
export type Kind = 'summit' | 'sector' | 'source' | 'reason' | 'route' | 'place' | 'region';

/** A thing that is named, and where. */
export type Use = { kind: Kind; id: string; file: string; path: Path };

/** All that the files name in other files, file by file. */
export function usesOf(parsed: Parsed): Use[] {
  const uses: Use[] = [];
  const name = (kind: Kind, id: string | undefined, file: string, ...path: Path) => {
    if (id !== undefined) uses.push({ kind, id, file, path });
  };
  const nameEach = (kind: Kind, ids: string[] | undefined, file: string, ...path: Path) => {
    for (const [index, id] of (ids ?? []).entries()) name(kind, id, file, ...path, index);
  };
  for (const [id, { sectors, claims, features }] of parsed.routes) {
    const file = `routes/${id}.geojson`;
    nameEach('sector', sectors, file, 'sectors');
    for (const [index, { source }] of claims.entries())
      name('source', source, file, 'claims', index, 'source');
    for (const [index, { properties }] of features.entries()) {
      const path = ['features', index, 'properties'];
      if ('shares' in properties) name('route', properties.shares.split('/')[0], file, ...path, 'shares');
      else {
        nameEach('source', properties.sources, file, ...path, 'sources');
        for (const [place, { source }] of (properties.points ?? []).entries())
          name('source', source, file, ...path, 'points', place, 'source');
      }
    }
  }
  for (const [id, { properties }] of parsed.places) {
    const file = `places/${id}.geojson`;
    nameEach('sector', properties.sectors, file, 'properties', 'sectors');
    nameEach('source', properties.sources, file, 'properties', 'sources');
    nameEach('route', properties.routes, file, 'properties', 'routes');
    for (const [index, { source }] of properties.claims.entries())
      name('source', source, file, 'properties', 'claims', index, 'source');
  }
  for (const [id, { summit, source, passages }] of parsed.texts) {
    const file = `texts/${id}.json`;
    name('summit', summit, file, 'summit');
    name('source', source, file, 'source');
    for (const [index, { commitments }] of passages.entries())
      for (const [place, { sectors, unplaced }] of (commitments ?? []).entries()) {
        const path = ['passages', index, 'commitments', place];
        nameEach('sector', sectors, file, ...path, 'sectors');
        name('reason', unplaced, file, ...path, 'unplaced');
      }
  }
  for (const [id, { claims }] of parsed.threads)
    for (const [index, { source }] of claims.entries())
      name('source', source, `threads/${id}.json`, 'claims', index, 'source');
  if (!parsed.failed.has('codings.json'))
    for (const subject of CODED)
      nameEach('source', parsed.codings[subject].manuals, 'codings.json', subject, 'manuals');
  for (const [index, { routes, places, regions }] of parsed.gazetteer.entries()) {
    nameEach('route', routes, 'gazetteer.json', index, 'routes');
    nameEach('place', places, 'gazetteer.json', index, 'places');
    nameEach('region', regions, 'gazetteer.json', index, 'regions');
  }
  for (const [id, site] of Object.entries(parsed.sites))
    if ('place' in site) name('place', site.place, 'sites.json', id, 'place');
    else name('source', site.source, 'sites.json', id, 'source');
  for (const [index, { not, source }] of parsed.lookalikes.entries()) {
    name(parsed.routes.has(not) ? 'route' : 'place', not, 'lookalikes.json', index, 'not');
    name('source', source, 'lookalikes.json', index, 'source');
  }
  return uses;
}

/** A thing that does not exist is one problem in each file that names it, however often the file does. */
export function reportUnknown(unknown: Use[], ids: Record<Kind, Set<string>>, report: Report): void {
  const slips = new Map<string, Use & { others: Path[] }>();
  for (const use of unknown) {
    const key = `${use.file}/${use.kind}/${use.id}`;
    const known = slips.get(key);
    if (known) known.others.push(use.path);
    else slips.set(key, { ...use, others: [] });
  }
  for (const { kind, id, file, path, others } of slips.values())
    report(file, path, unknownId(kind, id, ids[kind]), others);
}
