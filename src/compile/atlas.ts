import type { Atlas, Route } from '../domain/atlas.ts';
import { segmentKey } from '../domain/segments.ts';
import { timeScale } from '../domain/timeline.ts';
import { checkClaims, checkLengths } from './checks/claims.ts';
import { checkGround } from './checks/grounds.ts';
import { checkLines, checkPlaces } from './checks/lines.ts';
import { checkNodes } from './checks/nodes.ts';
import { checkReferences } from './checks/references.ts';
import { type Geometry, joinGeometry } from './geometry.ts';
import { joinCommitments } from './join/commitments.ts';
import { joinMentions } from './join/mentions.ts';
import { joinPlaces } from './join/places.ts';
import { type Drawn, drawnSegments, joinRoutes } from './join/routes.ts';
import { joinTexts } from './join/texts.ts';
import type { Problem, Report } from './problem.ts';
import { type GeodataFiles, type Parsed, parseGeodata } from './read.ts';

export type Compilation = { atlas: Atlas; geometry: Geometry; problems: Problem[] };

/**
 * Reads, joins and checks the curated files. Every problem is reported at once; the atlas holds all
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

  const geometry = joinGeometry(parsed);
  const drawn = drawnSegments(parsed, geometry);
  const routes = joinRoutes(parsed, drawn, geometry, report);
  const places = joinPlaces(parsed);
  const texts = joinTexts(parsed, report);
  const mentions = joinMentions(parsed, texts, report);
  const atlas: Atlas = {
    summits: parsed.summits,
    sectors: parsed.sectors,
    sources: parsed.sources,
    unplaced: parsed.unplaced,
    texts,
    commitments: joinCommitments(parsed, texts, mentions, report),
    mentions,
    routes,
    places,
    regions: parsed.regions,
    time: timeScale([...routes, ...places]),
  };
  check(parsed, atlas, geometry, drawn, today, report);
  return { atlas, geometry, problems };
}

function check(
  parsed: Parsed,
  { routes, places, ...atlas }: Atlas,
  geometry: Geometry,
  drawn: Map<string, Drawn>,
  today: string,
  report: Report,
): void {
  for (const [id, file] of parsed.routes) checkLines(id, file, geometry, report);
  checkAllGround(routes, drawn, report);
  checkPlaces(parsed, report);
  checkAllClaims(parsed, routes, today, report);
  checkReferences(parsed, { routes, places, ...atlas }, report);
  if (![...parsed.failed].some((path) => path.startsWith('places/'))) checkNodes(routes, places, report);
}

function checkAllGround(routes: Route[], drawn: Map<string, Drawn>, report: Report): void {
  for (const { id: route, segments } of routes)
    for (const { id, shares } of segments) {
      const own = shares ? undefined : drawn.get(segmentKey(route, id));
      if (own)
        checkGround(
          `routes/${route}.geojson`,
          `features.${id}`,
          own.properties,
          own.positions,
          own.kilometres,
          report,
        );
    }
}

function checkAllClaims(parsed: Parsed, routes: Route[], today: string, report: Report): void {
  for (const [id, { claims, features }] of parsed.routes) {
    const segments = new Set(features.map(({ properties }) => properties.id));
    checkClaims(`routes/${id}.geojson`, 'claims', claims, segments, today, report);
  }
  for (const { id, claims, segments, lengthNote } of routes)
    checkLengths(`routes/${id}.geojson`, claims, segments, lengthNote !== undefined, report);
  for (const [id, { properties }] of parsed.places)
    checkClaims(`places/${id}.geojson`, 'properties.claims', properties.claims, new Set(), today, report);
}
