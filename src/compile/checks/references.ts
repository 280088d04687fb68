import type { Atlas } from '../../domain/atlas.ts';
import { targetKey } from '../../domain/lookup.ts';
import { type Report, unknownId } from '../problem.ts';
import type { Parsed } from '../read.ts';

/** The kinds of thing that files name each other by. */
type Kind = 'summit' | 'sector' | 'source' | 'reason' | 'route' | 'place' | 'region';

/** Ids that are used and do not exist; ids that stand twice; things that exist and nothing uses. */
export function checkReferences(parsed: Parsed, atlas: Atlas, report: Report): void {
  const failedIn = (folder: string) => [...parsed.failed].some((path) => path.startsWith(`${folder}/`));
  const anyFailed = failedIn('routes') || failedIn('places') || failedIn('texts');
  checkUnique(parsed, report);

  const ids: Record<Kind, Set<string>> = {
    summit: new Set(atlas.summits.map(({ id }) => id)),
    sector: new Set(atlas.sectors.map(({ id }) => id)),
    source: new Set(Object.keys(atlas.sources)),
    reason: new Set(Object.keys(atlas.unplaced)),
    route: new Set(parsed.routes.keys()),
    place: new Set(parsed.places.keys()),
    region: new Set(atlas.regions.map(({ id }) => id)),
  };
  /** Whether all of a kind were read: what failed its schema is not missed a second time. */
  const isWhole: Record<Kind, boolean> = {
    summit: !parsed.failed.has('summits.json'),
    sector: !parsed.failed.has('sectors.json'),
    source: !parsed.failed.has('sources.json'),
    reason: !parsed.failed.has('unplaced.json'),
    route: !failedIn('routes'),
    place: !failedIn('places'),
    region: !parsed.failed.has('regions.json'),
  };
  const used = new Set<string>();
  const use = (kind: Kind, id: string, file: string, field: string) => {
    used.add(`${kind}/${id}`);
    if (isWhole[kind] && !ids[kind].has(id)) report(file, field, unknownId(kind, id, ids[kind]));
  };

  for (const [id, file] of parsed.routes) {
    const path = `routes/${id}.geojson`;
    if (ids.place.has(id)) report(path, '(file name)', `is also the id of a place`);
    for (const sector of file.sectors) use('sector', sector, path, 'sectors');
    for (const claim of file.claims) use('source', claim.source, path, `claims.${claim.id}.source`);
    for (const { properties } of file.features) {
      if ('shares' in properties) continue;
      for (const source of properties.sources)
        use('source', source, path, `features.${properties.id}.sources`);
      for (const point of properties.points ?? [])
        if (point.source)
          use('source', point.source, path, `features.${properties.id}.points (${point.name})`);
    }
  }
  for (const [id, { properties }] of parsed.places) {
    const path = `places/${id}.geojson`;
    for (const sector of properties.sectors) use('sector', sector, path, 'properties.sectors');
    for (const source of properties.sources) use('source', source, path, 'properties.sources');
    for (const claim of properties.claims)
      use('source', claim.source, path, `properties.claims.${claim.id}.source`);
    for (const route of properties.routes)
      if (!parsed.failed.has(`routes/${route}.geojson`)) use('route', route, path, 'properties.routes');
  }
  for (const [id, file] of parsed.texts) {
    const path = `texts/${id}.json`;
    use('summit', file.summit, path, 'summit');
    use('source', file.source, path, 'source');
    for (const passage of file.passages)
      for (const commitment of passage.commitments ?? []) {
        const field = `passages.${passage.id}.commitments${commitment.key ? `.${commitment.key}` : ''}`;
        for (const sector of commitment.sectors) use('sector', sector, path, `${field}.sectors`);
        if (commitment.unplaced) use('reason', commitment.unplaced, path, `${field}.unplaced`);
      }
  }
  for (const region of atlas.regions) {
    if (region.kind !== 'country' && !region.undrawn)
      report('regions.json', region.id, 'is named but not drawn and does not say why; give "undrawn"');
  }
  for (const [index, entry] of parsed.gazetteer.entries()) {
    const field = `${index} (${entry.zh})`;
    for (const id of entry.routes ?? []) use('route', id, 'gazetteer.json', field);
    for (const id of entry.places ?? []) use('place', id, 'gazetteer.json', field);
    for (const id of entry.regions ?? []) use('region', id, 'gazetteer.json', field);
  }

  if (!failedIn('texts') && !parsed.failed.has('gazetteer.json')) checkMentioned(ids, atlas, report);
  if (anyFailed) return;
  const listed: [Kind, file: string][] = [
    ['summit', 'summits.json'],
    ['sector', 'sectors.json'],
    ['source', 'sources.json'],
    ['reason', 'unplaced.json'],
  ];
  for (const [kind, file] of listed)
    for (const id of ids[kind])
      if (!used.has(`${kind}/${id}`)) report(file, id, 'is used by nothing; use it, or take it out');
}

function checkMentioned(ids: Record<Kind, Set<string>>, atlas: Atlas, report: Report): void {
  const mentioned = new Set(atlas.mentions.map(({ target }) => targetKey(target)));
  const unmentioned = (kind: 'route' | 'place' | 'region') =>
    [...ids[kind]].filter((id) => !mentioned.has(targetKey({ kind, id })));
  const message = 'no phrase of gazetteer.json names or means it';
  for (const id of unmentioned('route')) report(`routes/${id}.geojson`, '(file name)', message);
  for (const id of unmentioned('place')) report(`places/${id}.geojson`, '(file name)', message);
  for (const id of unmentioned('region')) report('regions.json', id, message);
}

/** Of two entries with one id, one would hide the other. */
function checkUnique(parsed: Parsed, report: Report): void {
  const lists: [file: string, what: string, ids: string[]][] = [
    ['summits.json', 'summit', parsed.summits.map(({ id }) => id)],
    ['sectors.json', 'sector', parsed.sectors.map(({ id }) => id)],
    ['regions.json', 'region', parsed.regions.map(({ id }) => id)],
  ];
  for (const [file, what, ids] of lists)
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        report(file, `${index} (${id})`, `is the ${what} of entry ${ids.indexOf(id)} too; join the two`);
}
