import { dataUrl, groundUrl } from 'virtual:atlas';
import type { Atlas, Ledger, Opening } from '../domain/atlas.ts';
import type { ReadFile } from '../domain/dataFiles.ts';
import type { UiLanguage } from '../domain/languages.ts';
import { indexAtlas } from '../domain/lookup.ts';
import { IS_ONE_FILE, SITE } from '../domain/oneFile.ts';
import type { StaticMap } from '../domain/staticMap.ts';
import type { Strip } from '../domain/strip.ts';
import type { Theme } from '../domain/vocabulary.ts';

/** The only importer of the compiled atlas: gives the app its data, wherever that lies. */

/** What the build publishes and the app offers for download. */
export type OfferedFile =
  | 'threads.json'
  | 'fates.json'
  | 'fates.csv'
  | 'changes.atom'
  | 'routes.geojson'
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
  | 'llms.txt';

/** Where a file of the data can be fetched, absolute. */
export function addressOf(file: ReadFile): string {
  const address = dataUrl(file);
  if (address === undefined) throw new Error(`${file} is not here`);
  return address;
}

/** Where a file that is offered lies; the one file leads to its site, and to nothing where none is known. */
export function offeredAddress(file: OfferedFile): string | null {
  const path = `data/${file}`;
  return IS_ONE_FILE ? onSite(path) : new URL(path, document.baseURI).href;
}

/** The pages of their own, which need no script, begin here. */
export function pagesAddress(language: UiLanguage): string | null {
  const path = `${language}/index.html`;
  return IS_ONE_FILE ? onSite(path) : new URL(path, document.baseURI).href;
}

function onSite(path: string): string | null {
  return SITE ? SITE + path : null;
}

/** What the recipe of the basemap makes. */
export type GroundFile = 'atlas.pmtiles' | `relief-${Theme}.webp` | `relief-${Theme}-overview.webp`;

/** Where a file of the basemap can be fetched, absolute. */
export function groundAddress(file: GroundFile): string {
  return groundUrl(file);
}

/** The site itself, with its slash: what lies below is all that its worker answers for. */
export function siteAddress(): string {
  return new URL('./', document.baseURI).href;
}

/** The worker that keeps the site for reading without a network. */
export function keeperAddress(): string {
  return new URL('sw.js', document.baseURI).href;
}

/** How much of the site it keeps, bytes. */
export async function readKeptSize(): Promise<number> {
  const response = await fetch(new URL('kept.json', document.baseURI));
  return ((await response.json()) as { bytes: number }).bytes;
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
export const wholeStaticMap = fetchedOnce(() => readJson<StaticMap>('static-map.json'));

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
export async function readJson<Content>(file: ReadFile): Promise<Content> {
  const response = await fetch(addressOf(file));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response.json();
}
