import type { Atlas, Claim, Place, Position, Route, Segment } from '../domain/atlas.ts';
import { boundsOf, joinBounds, lengthKm } from '../domain/measure.ts';
import { statusAt, statusClaimsOf } from '../domain/status.ts';
import { TEXTS } from '../domain/vocabulary.ts';
import { checkClaims, checkLengths } from './checks/claims.ts';
import { checkGround, countryKilometres, segmentKilometres } from './checks/grounds.ts';
import { checkBox, checkLines } from './checks/lines.ts';
import type { Kilometres } from './derive/ground.ts';
import { checkNodes, nodesOf } from './derive/nodes.ts';
import type { Geometry } from './join/geometry.ts';
import { joinCommitments, joinMentions, joinTexts } from './join/texts.ts';
import { type Problem, type Report, unknownId } from './problem.ts';
import { type GeodataFiles, type Parsed, parseGeodata } from './read.ts';
import type { RouteFile, SegmentProperties } from './schema.ts';

export type Compilation = { atlas: Atlas; geometry: Geometry; problems: Problem[] };

/**
 * Reads, checks and joins the curated files. Every problem is reported at once; the atlas holds all
 * that could be joined, and is fit to publish only where `problems` is empty.
 *
 * @param today YYYY-MM-DD; a claim of a later day is a problem
 */
export function compileAtlas(
  files: GeodataFiles,
  today = new Date().toISOString().slice(0, 10),
): Compilation {
  const problems: Problem[] = [];
  const report: Report = (file, field, message) => problems.push({ file, field, message });
  const parsed = parseGeodata(files, problems);

  const geometry: Geometry = { segments: new Map(), places: new Map() };
  const routes = joinRoutes(parsed, geometry, today, report);
  const places = joinPlaces(parsed, geometry, today, report);
  const texts = joinTexts(parsed, report).sort((a, b) => TEXTS.indexOf(a.id) - TEXTS.indexOf(b.id));
  const mentions = joinMentions(parsed, texts, report);
  const commitments = joinCommitments(parsed, texts, mentions, report);

  const atlas: Atlas = {
    sectors: parsed.sectors,
    sources: parsed.sources,
    unplaced: parsed.unplaced,
    texts,
    commitments,
    mentions,
    routes,
    places,
    regions: parsed.regions,
  };
  checkReferences(parsed, atlas, report);
  if (![...parsed.failed].some((path) => path.startsWith('places/'))) checkNodes(routes, places, report);
  return { atlas, geometry, problems };
}

/** What a segment has from the file that draws it. */
type Owner = { properties: SegmentProperties; claims: Claim[]; kilometres: Kilometres };

function joinRoutes(parsed: Parsed, geometry: Geometry, today: string, report: Report): Route[] {
  const owners = new Map<string, Owner>();
  for (const [id, file] of parsed.routes) {
    for (const feature of file.features) {
      if (!feature.geometry) continue;
      const properties = feature.properties as SegmentProperties;
      const key = `${id}/${properties.id}`;
      const positions = feature.geometry.coordinates;
      owners.set(key, {
        properties,
        claims: statusClaimsOf(properties.id, file.claims),
        kilometres: segmentKilometres(properties, positions),
      });
      geometry.segments.set(key, positions);
    }
  }
  const routes: Route[] = [];
  for (const [id, file] of parsed.routes) {
    const path = `routes/${id}.geojson`;
    checkLines(path, file, (shares) => geometry.segments.get(shares), report);
    checkClaims(
      path,
      file.claims,
      new Set(file.features.map((feature) => feature.properties.id)),
      today,
      report,
    );
    const segments = file.features.flatMap((feature): Segment[] => {
      const shares = feature.geometry ? undefined : (feature.properties as { shares: string }).shares;
      const key = shares ?? `${id}/${feature.properties.id}`;
      const owner = owners.get(key);
      const positions = geometry.segments.get(key);
      if (!owner || !positions) {
        if (!shares || !parsed.failed.has(`routes/${shares.split('/')[0]}.geojson`))
          report(path, `features.${feature.properties.id}.shares`, unknownId('segment', key, owners.keys()));
        return [];
      }
      geometry.segments.set(`${id}/${feature.properties.id}`, positions);
      const status = statusAt(owner.claims);
      if (!status) {
        if (!shares)
          report(
            path,
            `features.${feature.properties.id}`,
            'has no status: add a status claim with date and source',
          );
        return [];
      }
      if (!shares)
        checkGround(
          path,
          `features.${feature.properties.id}`,
          owner.properties,
          positions,
          owner.kilometres,
          report,
        );
      return [joinSegment(feature.properties.id, shares, owner, status, positions)];
    });
    if (segments.length === 0) continue;
    checkLengths(path, file.claims, segments, file.length_note !== undefined, report);
    routes.push(joinRoute(id, file, segments, geometry));
  }
  return routes;
}

function joinSegment(
  id: string,
  shares: string | undefined,
  { properties, claims: statusClaims, kilometres }: Owner,
  status: Segment['status'],
  positions: Position[],
): Segment {
  return {
    id,
    shares,
    name: properties.name,
    mode: properties.mode,
    country: properties.country,
    alignment: properties.alignment,
    accuracyKm: properties.accuracy_km,
    sources: properties.sources,
    lengthKm: Math.round(lengthKm(positions) * 10) / 10,
    countryKm: countryKilometres(properties, positions, kilometres),
    gaugeMm: properties.gauge_mm,
    tracks: properties.tracks,
    electrified: properties.electrified,
    operator: properties.operator,
    road: properties.road,
    diameterMm: properties.diameter_mm,
    vessel: properties.vessel,
    note: properties.note,
    gap: properties.gap,
    status,
    statusClaims,
  };
}

function joinRoute(id: string, file: RouteFile, segments: Segment[], geometry: Geometry): Route {
  const lengthOf = (mode: Segment['mode']) =>
    segments.filter((segment) => segment.mode === mode).reduce((sum, segment) => sum + segment.lengthKm, 0);
  return {
    id,
    name: file.name,
    short: file.short,
    summary: file.summary,
    sectors: file.sectors,
    searched: file.searched,
    lengthNote: file.length_note,
    claims: file.claims,
    segments,
    modes: [...new Set(segments.map((segment) => segment.mode))].sort((a, b) => lengthOf(b) - lengthOf(a)),
    lengthKm: Math.round(segments.reduce((sum, segment) => sum + segment.lengthKm, 0) * 10) / 10,
    nodes: nodesOf(id, segments, geometry),
    bounds: joinBounds(
      segments.map((segment) => boundsOf(geometry.segments.get(`${id}/${segment.id}`) ?? [])),
    ),
  };
}

function joinPlaces(parsed: Parsed, geometry: Geometry, today: string, report: Report): Place[] {
  return [...parsed.places].map(([id, file]) => {
    const path = `places/${id}.geojson`;
    const { properties } = file;
    const positions =
      file.geometry.type === 'Point' ? [file.geometry.coordinates] : file.geometry.coordinates.flat();
    geometry.places.set(id, file.geometry);
    positions.forEach((position, index) => {
      checkBox(
        position,
        file.geometry.type === 'Point' ? properties.country : null,
        path,
        `geometry.${index}`,
        report,
      );
    });
    checkClaims(path, properties.claims, new Set(), today, report);
    return {
      id,
      name: properties.name,
      kind: properties.kind,
      country: properties.country,
      rank: properties.rank,
      summary: properties.summary,
      sectors: properties.sectors,
      routes: properties.routes,
      accuracyKm: properties.accuracy_km,
      basis: properties.basis,
      sources: properties.sources,
      searched: properties.searched,
      claims: properties.claims,
      bounds: boundsOf(positions),
    };
  });
}

/** Ids that are used and do not exist; things that exist and nothing uses. */
function checkReferences(parsed: Parsed, atlas: Atlas, report: Report): void {
  const sectorIds = new Set(atlas.sectors.map((sector) => sector.id));
  const routeIds = new Set(parsed.routes.keys());
  const placeIds = new Set(parsed.places.keys());
  const regionIds = new Set(atlas.regions.map((region) => region.id));
  const usedSources = new Set<string>();
  const known = (kind: string, ids: Set<string>, id: string, file: string, field: string) => {
    if (!ids.has(id)) report(file, field, unknownId(kind, id, ids));
  };
  const knownSector = (id: string, file: string, field: string) => {
    if (!parsed.failed.has('sectors.json')) known('sector', sectorIds, id, file, field);
  };
  const knownSource = (id: string, file: string, field: string) => {
    usedSources.add(id);
    if (!parsed.failed.has('sources.json') && !(id in atlas.sources))
      report(file, field, unknownId('source', id, Object.keys(atlas.sources)));
  };
  const failedIn = (folder: string) => [...parsed.failed].some((path) => path.startsWith(`${folder}/`));

  for (const [id, file] of parsed.routes) {
    const path = `routes/${id}.geojson`;
    if (placeIds.has(id)) report(path, '(file name)', `is also the id of a place`);
    for (const sector of file.sectors) knownSector(sector, path, 'sectors');
    for (const [index, claim] of file.claims.entries())
      knownSource(claim.source, path, `claims.${index}.source`);
    for (const { properties } of file.features) {
      if ('shares' in properties) continue;
      for (const source of properties.sources) knownSource(source, path, `features.${properties.id}.sources`);
      for (const point of properties.points ?? [])
        if (point.source) knownSource(point.source, path, `features.${properties.id}.points (${point.name})`);
    }
  }
  for (const [id, { properties }] of parsed.places) {
    const path = `places/${id}.geojson`;
    for (const sector of properties.sectors) knownSector(sector, path, 'sectors');
    for (const source of properties.sources) knownSource(source, path, 'sources');
    for (const [index, claim] of properties.claims.entries())
      knownSource(claim.source, path, `claims.${index}.source`);
    for (const route of properties.routes)
      if (!parsed.failed.has(`routes/${route}.geojson`)) known('route', routeIds, route, path, 'routes');
  }
  for (const [id, file] of parsed.texts) {
    const path = `texts/${id}.json`;
    knownSource(file.source, path, 'source');
    for (const passage of file.passages)
      for (const commitment of passage.commitments ?? []) {
        const field = `passages.${passage.id}.commitments${commitment.key ? `.${commitment.key}` : ''}`;
        for (const sector of commitment.sectors) knownSector(sector, path, `${field}.sectors`);
        if (commitment.unplaced && !parsed.failed.has('unplaced.json'))
          known(
            'reason',
            new Set(Object.keys(atlas.unplaced)),
            commitment.unplaced,
            path,
            `${field}.unplaced`,
          );
      }
  }
  for (const region of atlas.regions) {
    if (region.kind !== 'country' && !region.undrawn)
      report('regions.json', region.id, 'is named but not drawn and does not say why; give "undrawn"');
  }
  for (const [index, entry] of parsed.gazetteer.entries()) {
    const field = `${index} (${entry.zh})`;
    if (!failedIn('routes'))
      for (const id of entry.routes ?? []) known('route', routeIds, id, 'gazetteer.json', field);
    if (!failedIn('places'))
      for (const id of entry.places ?? []) known('place', placeIds, id, 'gazetteer.json', field);
    if (!parsed.failed.has('regions.json'))
      for (const id of entry.regions ?? []) known('region', regionIds, id, 'gazetteer.json', field);
  }
  if (failedIn('texts') || parsed.failed.has('gazetteer.json')) return;
  const mentioned = new Set(atlas.mentions.map(({ target }) => `${target.kind}/${target.id}`));
  for (const id of routeIds)
    if (!mentioned.has(`route/${id}`))
      report(`routes/${id}.geojson`, '(file name)', 'no phrase of gazetteer.json names or means it');
  for (const id of placeIds)
    if (!mentioned.has(`place/${id}`))
      report(`places/${id}.geojson`, '(file name)', 'no phrase of gazetteer.json names or means it');
  if (failedIn('routes') || failedIn('places')) return;
  for (const id of Object.keys(atlas.sources))
    if (!usedSources.has(id)) report('sources.json', id, 'is used by nothing');
}
