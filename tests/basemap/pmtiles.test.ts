import { randomInt } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import { writePmtiles } from '../../src/basemap/pmtiles.ts';

const BOUNDS = [15, 20, 128, 62] as const;
const data = (words: string) => new TextEncoder().encode(words);

function reading(archive: Buffer): PMTiles {
  return new PMTiles({
    getKey: () => 'archive',
    getBytes: async (offset, length) => ({
      data: new Uint8Array(archive.subarray(offset, offset + length)).buffer,
    }),
  });
}

test('what the writer writes the reader of the format reads: every tile, shared ones once, bounds and words', async () => {
  const tiles = [0, 1, 2, 3].flatMap((z) =>
    Array.from({ length: 4 ** z }, (_, at) => {
      const [x, y] = [at % 2 ** z, Math.floor(at / 2 ** z)];
      return { z, x, y, data: data(z === 3 && x > 3 ? 'sea' : `${z}/${x}/${y}`) };
    }),
  );
  const archive = reading(writePmtiles(tiles, { name: 'atlas', made: 'here' }, BOUNDS));
  const header = await archive.getHeader();
  expect(header).toMatchObject({
    minZoom: 0,
    maxZoom: 3,
    minLon: 15,
    minLat: 20,
    maxLon: 128,
    maxLat: 62,
    clustered: true,
  });
  expect(header.numAddressedTiles).toBe(tiles.length);
  expect(header.numTileContents).toBe(tiles.filter(({ z, x }) => z < 3 || x <= 3).length + 1);
  expect(await archive.getMetadata()).toEqual({ name: 'atlas', made: 'here' });
  for (const { z, x, y, data: written } of tiles) {
    const tile = await archive.getZxy(z, x, y);
    expect(new TextDecoder().decode(tile?.data), `${z}/${x}/${y}`).toBe(new TextDecoder().decode(written));
  }
  expect(await archive.getZxy(4, 0, 0)).toBeUndefined();
});

test('tiles are packed', () => {
  const words = 'the same words over and over, '.repeat(100);
  const archive = writePmtiles([{ z: 0, x: 0, y: 0, data: data(words) }], {}, BOUNDS);
  expect(archive.length).toBeLessThan(words.length / 2);
  expect(gunzipSync(archive.subarray(127, 127 + archive.readUInt32LE(16))).length).toBeGreaterThan(0);
});

test('a directory that has outgrown its room is a fault, not a broken archive', () => {
  // Tiles that lie far apart, so that the directory packs badly.
  const many = Array.from({ length: 6000 }, (_, at) => ({
    z: 20,
    x: randomInt(2 ** 20),
    y: randomInt(2 ** 20),
    data: data(String(at)),
  }));
  expect(() => writePmtiles(many, {}, BOUNDS)).toThrow('16 KiB');
});
