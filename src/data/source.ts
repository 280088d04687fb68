import { dataUrl } from 'virtual:atlas';
import type { Atlas, Ledger, Opening } from '../domain/atlas.ts';
import type { Drawing } from '../domain/drawing.ts';
import type { UiLanguage } from '../domain/languages.ts';
import { indexAtlas } from '../domain/lookup.ts';
import type { Strip } from '../domain/strip.ts';
import type { Theme } from '../domain/vocabulary.ts';

/** The only importer of the compiled atlas: gives the app its data, wherever that lies. */

/** What the build publishes and the app reads or offers for download. */
export type DataFile =
  | 'opening.json'
  | 'atlas.json'
  | 'ledger.json'
  | 'drawing.json'
  | 'threads.json'
  | 'fates.json'
  | 'fates.csv'
  | 'search.json'
  | 'changes.atom'
  | 'routes.geojson'
  | 'lines.geojson'
  | 'lines-far.geojson'
  | 'strands.geojson'
  | 'knots.geojson'
  | 'route-names.geojson'
  | 'route-names-near.geojson'
  | 'countries.geojson'
  | 'bands.geojson'
  | 'nodes.geojson'
  | 'area-names.geojson'
  | 'places.geojson'
  | 'texts.json'
  | 'commitments.json'
  | 'commitments.csv'
  | 'mentions.json'
  | 'sites.geojson'
  | 'atlas.gpkg'
  | 'annotations.jsonld'
  | 'linked-places.jsonld'
  | 'linked-traces.jsonld'
  | 'datapackage.json'
  | 'llms.txt'
  | `strips/${string}.json`;

/** Where a file of the data can be fetched, absolute. */
export function addressOf(file: DataFile): string {
  return dataUrl(file);
}

/** The pages of their own, which need no script, begin here. */
export function pagesAddress(language: UiLanguage): string {
  return new URL(`${language}/index.html`, document.baseURI).href;
}

/** What the recipe of the basemap makes. */
export type GroundFile = 'atlas.pmtiles' | `relief-${Theme}.webp` | `relief-${Theme}-overview.webp`;

/** Where a file of the basemap can be fetched, absolute. */
export function groundAddress(file: GroundFile): string {
  return new URL(`basemap/${file}`, document.baseURI).href;
}

export function readOpening(): Promise<Opening> {
  return readJson<Opening>('opening.json');
}

/** The whole atlas, fetched once, when first asked for. */
export const wholeAtlas = fetchedOnce(async () => indexAtlas(await readJson<Atlas>('atlas.json')));

/** What became of the promises, the same way. */
export const wholeLedger = fetchedOnce(async () => {
  const [{ indexLedger }, ledger] = await Promise.all([
    import('../domain/ledger.ts'),
    readJson<Ledger>('ledger.json'),
  ]);
  return indexLedger(ledger);
});

/** The map drawn ahead, the same way. */
export const wholeDrawing = fetchedOnce(() => readJson<Drawing>('drawing.json'));

const strips = new Map<string, ReturnType<typeof fetchedOnce<Strip>>>();

/** The strip of a route, the same way. */
export function stripOfRoute(route: string, isAnew = false): Promise<Strip> {
  const strip = strips.get(route) ?? fetchedOnce(() => readJson<Strip>(`strips/${route}.json`));
  strips.set(route, strip);
  return strip(isAnew);
}

/** After a failure the next who asks tries again; whoever asks anew gives up what was asked for and has not come yet. */
function fetchedOnce<Content>(load: () => Promise<Content>): (isAnew?: boolean) => Promise<Content> {
  let coming: Promise<Content> | undefined;
  let isThere = false;
  return (isAnew = false) => {
    if (isAnew && !isThere) coming = undefined;
    coming ??= load()
      .then((content) => {
        isThere = true;
        return content;
      })
      .catch((error) => {
        coming = undefined;
        throw error;
      });
    return coming;
  };
}

/** The words of the data's licence. */
export async function readLicence(): Promise<string> {
  return (await import('../../geodata/LICENSE.md?raw')).default;
}

/** @throws where the file cannot be had, with its name and the host's answer */
export async function readJson<Content>(file: DataFile): Promise<Content> {
  const response = await fetch(addressOf(file));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response.json();
}
