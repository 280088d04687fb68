import { addProtocol } from 'maplibre-gl';
import type { PMTiles } from 'pmtiles';
import { TILE_SCHEME } from '../layers/style.ts';

/** Serves the basemap's tiles from one PMTiles file. Its reader and the file's head are asked for at once, before the first tile is. */
export function registerArchive(url: string): void {
  let archive: Promise<PMTiles> | undefined;
  const open = () => {
    archive ??= import('./archive.ts').then(({ openArchive }) => openArchive(partsOf(url)));
    return archive;
  };
  /** The reader keeps what it could not read of the file's own pages, and would say so for ever. */
  const read = async <Part>(part: (opened: PMTiles) => Promise<Part>, signal?: AbortSignal) => {
    const asked = open();
    try {
      return await part(await asked);
    } catch (error) {
      if (archive === asked && !signal?.aborted) archive = undefined;
      throw error;
    }
  };
  // What fails now is asked for, and told, with the first tile.
  read((opened) => opened.getHeader()).catch(() => {});
  addProtocol(TILE_SCHEME, async ({ url: address }, { signal }) => {
    const [z = 0, x = 0, y = 0] = address.slice(`${TILE_SCHEME}://`.length).split('/').map(Number);
    const tile = await read((opened) => opened.getZxy(z, x, y, signal), signal);
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
