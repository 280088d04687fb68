import type { Atlas, Opening, PlaceHead, RouteHead, TextHead } from '../../domain/atlas.ts';
import { csv } from '../../domain/csv.ts';
import { FIRST_NAME_SCALES, NEAR_NAME_SCALES } from '../../domain/nameScales.ts';
import { fateRows } from '../../exports/fateRows.ts';
import type { Compilation } from '../atlas.ts';
import { accuracyBuffers } from '../derive/accuracyBuffers.ts';
import { areaMarks } from '../derive/areaMarks.ts';
import { knotsOf } from '../derive/knots.ts';
import { routeNameLines } from '../derive/nameLines.ts';
import { offsetsOf } from '../derive/offsets.ts';
import { allRoutes, staticMapOf } from '../derive/staticMap.ts';
import { strandsOf } from '../derive/strands.ts';
import { stretchesOf } from '../derive/stretches.ts';
import { stripOf } from '../derive/strips.ts';
import { changesFeed } from './changes.ts';
import { countryFeatures } from './countries.ts';
import { threadRecords } from './fates.ts';
import { nodePoints, placeFeatures, routeFeatures } from './geojson.ts';
import { json } from './json.ts';
import { knotFeatures } from './knots.ts';
import { farLineFeatures, lineFeatures, strandFeatures } from './lines.ts';
import { commitmentRecords, mentionRecords, textRecords } from './records.ts';
import { siteFeatures } from './sites.ts';

/** What the build writes below `data/`, by path: the open data, and what the app itself reads. */
export function publish({ atlas, ledger, geometry, parsed }: Compilation): Map<string, string> {
  const offsets = offsetsOf(atlas, geometry);
  const stretches = stretchesOf(atlas, geometry);
  const { parts, strands } = strandsOf(stretches);
  return new Map([
    ['routes.geojson', json(routeFeatures(atlas, geometry, offsets))],
    ['lines.geojson', json(lineFeatures(parts, offsets))],
    ['lines-far.geojson', json(farLineFeatures(stretches, offsets))],
    ['strands.geojson', json(strandFeatures(strands))],
    ['knots.geojson', json(knotFeatures(atlas, geometry, knotsOf(atlas, parsed, stretches)))],
    ['places.geojson', json(placeFeatures(atlas, geometry))],
    ['route-names.geojson', json(routeNameLines(atlas, stretches, offsets, FIRST_NAME_SCALES))],
    ['route-names-near.geojson', json(routeNameLines(atlas, stretches, offsets, NEAR_NAME_SCALES))],
    ['area-names.geojson', json(areaMarks(atlas, geometry))],
    ['nodes.geojson', json(nodePoints(atlas))],
    ['countries.geojson', json(countryFeatures(atlas))],
    ['bands.geojson', json(accuracyBuffers(atlas, geometry))],
    ['texts.json', json(textRecords(atlas))],
    ['commitments.json', json(commitmentRecords(atlas))],
    ['commitments.csv', csv(commitmentRecords(atlas))],
    ['threads.json', json(threadRecords(ledger))],
    ['fates.json', json(fateRows(ledger.threads, ledger.sources))],
    ['fates.csv', csv(fateRows(ledger.threads, ledger.sources))],
    ['sites.geojson', json(siteFeatures(ledger))],
    ['changes.atom', changesFeed(atlas, ledger)],
    ['mentions.json', json(mentionRecords(atlas))],
    ['opening.json', json(openingOf(atlas))],
    ['atlas.json', json(atlas)],
    ['ledger.json', json(ledger)],
    ['static-map.json', json(staticMapOf(atlas, geometry, allRoutes(atlas)))],
    ...atlas.routes.map((route): [string, string] => [
      `strips/${route.id}.json`,
      json(stripOf(route, atlas, geometry, parsed)),
    ]),
  ]);
}

/** What the first view needs of the atlas. */
export function openingOf(atlas: Atlas): Opening {
  const { summits, sectors, commitments, regions, called, passageCounts, time } = atlas;
  return {
    summits,
    sectors,
    texts: atlas.texts.map(
      ({ furniture: _furniture, source: _source, passages, ...head }): TextHead => ({
        ...head,
        passages: passages.map(({ id, text, kind, label }) => ({ id, text, kind, label })),
      }),
    ),
    commitments,
    routes: atlas.routes.map(
      ({ id, name, short, sectors, modes, lengthKm, statuses, bounds }): RouteHead => ({
        ...{ id, name, short, sectors, modes, lengthKm, statuses, bounds },
      }),
    ),
    places: atlas.places.map(
      ({ id, name, kind, country, rank, sectors, routes, bounds }): PlaceHead => ({
        ...{ id, name, kind, country, rank, sectors, routes, bounds },
      }),
    ),
    regions,
    called,
    passageCounts,
    time,
  };
}
