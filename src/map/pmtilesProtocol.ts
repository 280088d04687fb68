import { addProtocol } from 'maplibre-gl';
import type { PMTiles } from 'pmtiles';
import { TILE_SCHEME } from '../layers/style.ts';

/** Serves the basemap's tiles from one PMTiles file. Its reader is loaded beside it, not before the lines. */
export function registerArchive(url: string): void {
  let archive: Promise<PMTiles> | undefined;
  addProtocol(TILE_SCHEME, async ({ url: address }, { signal }) => {
    archive ??= import('pmtiles')
      .then(({ PMTiles }) => new PMTiles(partsOf(url)))
      .catch((error) => {
        archive = undefined;
        throw error;
      });
    const [z = 0, x = 0, y = 0] = address.slice(`${TILE_SCHEME}://`.length).split('/').map(Number);
    const tile = await (await archive).getZxy(z, x, y, signal);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
}

/** What the file begins with, whatever a host or a sign-in page in its place may send under its name. */
const MAGIC = 'PMTiles';

/**
 * Asks for the parts of a file that are read. Hosts and offline caches that know no parts answer with the
 * whole file, whatever status they give it: then it is kept, and nothing more is asked for.
 */
export function partsOf(url: string) {
  let whole: ArrayBuffer | undefined;
  return {
    getKey: () => url,
    async getBytes(offset: number, length: number, signal?: AbortSignal) {
      if (!whole) {
        const range = `bytes=${offset}-${offset + length - 1}`;
        const response = await fetch(url, { headers: { range }, ...(signal && { signal }) });
        if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
        const data = await response.arrayBuffer();
        if (response.status === 206 && data.byteLength <= length) return { data };
        if (new TextDecoder().decode(data.slice(0, MAGIC.length)) !== MAGIC)
          throw new Error(`${url}: ${response.status}, but this is not the archive`);
        whole = data;
      }
      return { data: whole.slice(offset, offset + length) };
    },
  };
}
