import { CODED, type Coded } from '../../domain/vocabulary.ts';
import type { Parsed } from '../curated.ts';
import type { Path } from '../json.ts';
import type { Spot } from '../problem.ts';

/** The kinds of thing that files name each other by. */
export type Kind =
  | 'summit'
  | 'sector'
  | 'source'
  | 'reason'
  | 'route'
  | 'place'
  | 'region'
  | 'text'
  | 'passage'
  | 'commitment'
  | 'thread'
  | 'claim of fate';

/** A thing that is named, and where. */
export type Use = Spot & { kind: Kind; id: string };

/** What a second coding judges. */
const JUDGED: Record<Coded, Kind> = { wording: 'commitment', fates: 'claim of fate' };

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
  for (const [id, { commitments, claims }] of parsed.threads) {
    const file = `threads/${id}.json`;
    nameEach('commitment', commitments, file, 'commitments');
    for (const [index, { source }] of claims.entries())
      name('source', source, file, 'claims', index, 'source');
  }
  if (!parsed.failed.has('codings.json'))
    for (const subject of CODED) {
      const coding = parsed.codings[subject];
      nameEach('source', coding.manuals, 'codings.json', subject, 'manuals');
      for (const list of ['values', 'mended', 'settled'] as const)
        for (const id of Object.keys(coding[list]))
          name(JUDGED[subject], id, 'codings.json', subject, list, id);
    }
  for (const [step, { example }] of Object.entries(parsed.firmness))
    name('commitment', example, 'firmness.json', step, 'example');
  for (const [index, { routes, places, regions, only }] of parsed.gazetteer.entries()) {
    nameEach('passage', only, 'gazetteer.json', index, 'only');
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
