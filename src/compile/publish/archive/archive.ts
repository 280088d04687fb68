import type { Compilation } from '../../atlas.ts';
import { offsetsOf } from '../../derive/offsets.ts';
import type { Publisher } from '../../plugin.ts';
import { placeFeatures, routeFeatures } from '../geojson.ts';
import { json } from '../json.ts';
import { webAnnotations } from './annotations.ts';
import { answers, llmsTxt } from './answers.ts';
import { datapackage } from './datapackage.ts';
import { geopackage } from './geopackage.ts';
import { linkedPlaces, linkedTraces } from './linkedPlaces.ts';

/** Of what the build publishes: what is open data, and not the map's own. */
const OPEN_DATA = [
  'routes.geojson',
  'places.geojson',
  'texts.json',
  'commitments.json',
  'commitments.csv',
  'mentions.json',
  'threads.json',
  'fates.json',
  'fates.csv',
  'changes.atom',
];

/**
 * The open data in the formats that archives and other tools load, by path below `data/`.
 * @param published what stands there already
 */
export async function archive(
  { atlas, ledger, geometry }: Compilation,
  published: ReadonlyMap<string, string>,
): Promise<Map<string, string | Uint8Array>> {
  const routes = routeFeatures(atlas, geometry, offsetsOf(atlas, geometry));
  const places = placeFeatures(atlas, geometry);
  const files = new Map<string, string | Uint8Array>([
    ['atlas.gpkg', await geopackage(atlas, ledger, routes, places)],
    ['annotations.jsonld', json(webAnnotations(atlas))],
    ['linked-places.jsonld', json(linkedPlaces(atlas, geometry))],
    ['linked-traces.jsonld', json(linkedTraces(atlas))],
  ]);
  const open = OPEN_DATA.flatMap((path): [string, string][] => {
    const content = published.get(path);
    return content === undefined ? [] : [[path, content]];
  });
  const described = json(datapackage(atlas, new Map([...open, ...files])));
  return new Map([
    ...files,
    ...answers(atlas, ledger),
    ['datapackage.json', described],
    ['llms.txt', llmsTxt(atlas)],
  ]);
}

/** The same, by path in the built site. */
export const buildArchive: Publisher = async (compilation, _assetOf, published) =>
  new Map([...(await archive(compilation, published))].map(([name, source]) => [`data/${name}`, source]));
