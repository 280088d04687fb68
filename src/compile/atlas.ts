import type { Atlas, Ledger, Segment } from '../domain/atlas.ts';
import { segmentKey } from '../domain/segments.ts';
import { timeScale } from '../domain/timeline.ts';
import { checkActs } from './checks/acts.ts';
import { checkClaims, checkLengths, checkParts } from './checks/claims.ts';
import { checkCodings } from './checks/codings.ts';
import { checkEdition } from './checks/edition.ts';
import { checkFates } from './checks/fates.ts';
import { checkFirmness } from './checks/firmness.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkGround } from './checks/grounds.ts';
import { checkGuesses } from './checks/guesses.ts';
import { checkJoints, checkSegments } from './checks/lines.ts';
import { checkNodes } from './checks/nodes.ts';
import { checkPlacePoints } from './checks/points.ts';
import { checkReferences, checkUnknown } from './checks/references.ts';
import { checkSites } from './checks/sites.ts';
import { checkThreads } from './checks/threads.ts';
import type { Use } from './checks/uses.ts';
import type { Parsed } from './curated.ts';
import { type Geometry, joinGeometry } from './geometry.ts';
import { currentCodings, joinCodings } from './join/codings.ts';
import { joinCommitments } from './join/commitments.ts';
import { type Drawn, drawnSegments } from './join/drawn.ts';
import { callNames, countPassages, joinMentions } from './join/mentions.ts';
import { joinPlaces } from './join/places.ts';
import { joinRoutes } from './join/routes.ts';
import { joinTexts } from './join/texts.ts';
import { joinLedger, sourcesBeside, withFates } from './join/threads.ts';
import { type Problem, Problems, type Report } from './problem.ts';
import { type GeodataFiles, parseGeodata, readFiles } from './read.ts';

export type Compilation = {
  atlas: Atlas;
  ledger: Ledger;
  geometry: Geometry;
  parsed: Parsed;
  problems: Problem[];
};

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
  const read = readFiles(files);
  const problems = new Problems(read);
  const { report } = problems;
  const parsed = parseGeodata(read, report);

  const geometry = joinGeometry(parsed);
  const drawn = drawnSegments(parsed, geometry);
  const routes = joinRoutes(parsed, drawn, geometry, report);
  const places = joinPlaces(parsed);
  const texts = joinTexts(parsed, report);
  const unknown = checkUnknown(parsed, report);
  const mentions = joinMentions(parsed, texts, report);
  const unjudged = joinCommitments(parsed, texts, mentions, report);
  const ledger = joinLedger(parsed, texts, unjudged);
  const commitments = withFates(unjudged, ledger);
  const atlas: Atlas = {
    edition: parsed.edition,
    summits: parsed.summits,
    sectors: parsed.sectors,
    sources: sourcesBeside(parsed),
    firmness: parsed.firmness,
    codings: joinCodings(parsed, currentCodings(parsed, commitments)),
    unplaced: parsed.unplaced,
    texts,
    commitments,
    mentions,
    routes,
    places,
    regions: parsed.regions,
    called: callNames(mentions),
    passageCounts: countPassages(mentions),
    time: timeScale([...routes, ...places]),
  };
  check(parsed, atlas, geometry, drawn, unknown, today, report);
  return { atlas, ledger, geometry, parsed, problems: problems.inOrder() };
}

/** What is judged by a line or a place is asked only where that is where it should be: the rest would be echoes. */
function check(
  parsed: Parsed,
  atlas: Atlas,
  geometry: Geometry,
  drawn: Map<string, Drawn>,
  unknown: Use[],
  today: string,
  report: Report,
): void {
  const astray = new Set<string>();
  for (const [id, file] of parsed.routes) checkSegments(id, file, astray, report);
  checkAllGround(parsed, drawn, astray, report);
  const sound = atlas.routes.filter(({ id, segments }) => {
    const isSound = (segment: Segment) => !astray.has(segment.shares ?? segmentKey(id, segment.id));
    return segments.length === parsed.routes.get(id)?.features.length && segments.every(isSound);
  });
  for (const { id, claims, segments, lengthNote } of sound) {
    const file = parsed.routes.get(id);
    if (file) checkJoints(id, file, geometry, report);
    checkLengths(`routes/${id}.geojson`, claims, segments, lengthNote !== undefined, report);
  }
  for (const [id, file] of parsed.routes) checkGuesses(id, file, report);
  checkActs(parsed, atlas.commitments, report);
  checkThreads(parsed, report);
  checkFates(parsed, atlas.commitments, today, report);
  checkFirmness(parsed, atlas.commitments, report);
  checkCodings(parsed, currentCodings(parsed, atlas.commitments), report);
  checkSites(parsed, report);
  checkGlossary(parsed, report);
  checkEdition(parsed, today, report);
  checkAllClaims(parsed, atlas, today, report);
  const placesStand = [...parsed.places].map(([id, file]) =>
    checkPlacePoints(`places/${id}.geojson`, file, report),
  );
  checkReferences(parsed, atlas, unknown, report);
  const allPlaces =
    ![...parsed.failed].some((path) => path.startsWith('places/')) &&
    !unknown.some(({ kind }) => kind === 'place');
  if (allPlaces && placesStand.every(Boolean)) checkNodes(sound, atlas.places, report);
}

function checkAllGround(
  parsed: Parsed,
  drawn: Map<string, Drawn>,
  astray: Set<string>,
  report: Report,
): void {
  for (const [route, { features }] of parsed.routes)
    for (const [index, { properties, geometry }] of features.entries()) {
      const key = segmentKey(route, properties.id);
      const own = geometry && !astray.has(key) ? drawn.get(key) : undefined;
      if (own)
        checkGround(
          `routes/${route}.geojson`,
          ['features', index],
          own.properties,
          own.positions,
          own.kilometres,
          report,
        );
    }
}

function checkAllClaims(parsed: Parsed, { routes }: Atlas, today: string, report: Report): void {
  for (const [id, { claims, features }] of parsed.routes) {
    const file = `routes/${id}.geojson`;
    checkClaims(file, ['claims'], claims, today, report);
    const segments = new Set(features.map(({ properties }) => properties.id));
    // Two segments of one id are that problem; a stretch whose owner is gone lies in no country that we know.
    if (segments.size < features.length) continue;
    const drawn = routes.find((route) => route.id === id)?.segments ?? [];
    const countries = drawn.flatMap(({ country, countryKm }) =>
      [country ?? [], Object.keys(countryKm)].flat(),
    );
    const isWhole = drawn.length === features.length;
    const hasAll = checkParts(
      file,
      ['claims'],
      claims,
      { segment: segments, ...(isWhole && { country: new Set(countries) }) },
      report,
    );
    if (!hasAll) parsed.failed.add(file);
  }
  for (const [id, { properties }] of parsed.places) {
    const file = `places/${id}.geojson`;
    const path = ['properties', 'claims'];
    checkClaims(file, path, properties.claims, today, report);
    if (!checkParts(file, path, properties.claims, { segment: new Set() }, report)) parsed.failed.add(file);
  }
}
