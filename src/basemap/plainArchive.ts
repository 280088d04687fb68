import { PMTiles } from 'pmtiles';
import { type Tile, writePmtiles } from './pmtiles.ts';

/** The same archive with its tiles as they are: packed together they come out smaller than each by itself. */
export async function plainArchive(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = new PMTiles({
    getKey: () => 'archive',
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
  const { maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const tiles: Tile[] = [];
  for (let z = 0; z <= maxZoom; z += 1)
    for (let x = 0; x < 2 ** z; x += 1)
      for (let y = 0; y < 2 ** z; y += 1) {
        const tile = await archive.getZxy(z, x, y);
        if (tile) tiles.push({ z, x, y, data: new Uint8Array(tile.data) });
      }
  const metadata = (await archive.getMetadata()) as object;
  return writePmtiles(tiles, metadata, [minLon, minLat, maxLon, maxLat], false);
}
