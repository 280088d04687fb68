import { addProtocol } from 'maplibre-gl';
import { TILE_SCHEME } from '../layers/tiles.ts';

/**
 * Serves the basemap's tiles from one PMTiles file that is fetched whole, once: range requests fail
 * on some hosts and from every offline cache. Its reader is loaded beside it, not before the lines.
 */
export function registerArchive(url: string): void {
  let archive: Promise<{
    getZxy(z: number, x: number, y: number): Promise<{ data: ArrayBuffer } | undefined>;
  }>;
  addProtocol(TILE_SCHEME, async ({ url: address }) => {
    archive ??= openArchive(url);
    const [z = 0, x = 0, y = 0] = address.slice(`${TILE_SCHEME}://`.length).split('/').map(Number);
    const tile = await (await archive).getZxy(z, x, y);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
}

async function openArchive(url: string) {
  const [{ PMTiles }, bytes] = await Promise.all([import('pmtiles'), fetchWhole(url)]);
  return new PMTiles({
    getKey: () => url,
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
  });
}

async function fetchWhole(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
