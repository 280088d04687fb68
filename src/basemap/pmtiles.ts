import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export type Tile = { z: number; x: number; y: number; data: Uint8Array };
type Entry = { id: number; offset: number; length: number };

const headerLength = 127;
const plain = 1;
const gzip = 2;
const vectorTile = 1;

/** PMTiles numbers tiles zoom by zoom, along a Hilbert curve within each. */
export function tileId(z: number, x: number, y: number): number {
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (column & side) > 0 ? 1 : 0;
    const lower = (row & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ lower);
    if (lower === 0) {
      if (right === 1) [column, row] = [side - 1 - (column & (side - 1)), side - 1 - (row & (side - 1))];
      [column, row] = [row, column];
    }
  }
  return id;
}

/**
 * A clustered PMTiles 3 archive with a single directory (spec: protomaps/PMTiles, `spec/v3/spec.md`).
 * `bounds` is `[west, south, east, north]` in degrees; `isPacked` whether each tile is packed by itself.
 */
export function writePmtiles(
  tiles: Tile[],
  metadata: object,
  bounds: readonly [number, number, number, number],
  isPacked = true,
): Buffer {
  const sorted = tiles
    .map((tile) => ({ ...tile, id: tileId(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.id - b.id);
  const seen = new Map<string, Entry>();
  const contents: Buffer[] = [];
  const entries: Entry[] = [];
  let length = 0;
  for (const { id, data } of sorted) {
    const hash = createHash('sha1').update(data).digest('hex');
    let stored = seen.get(hash);
    if (!stored) {
      const packed = isPacked ? gzipSync(data, { level: 9 }) : Buffer.from(data);
      stored = { id, offset: length, length: packed.length };
      seen.set(hash, stored);
      contents.push(packed);
      length += packed.length;
    }
    entries.push({ id, offset: stored.offset, length: stored.length });
  }
  const directory = gzipSync(directoryBytes(entries), { level: 9 });
  // Readers fetch 16 KiB first and expect the whole root directory in it.
  if (headerLength + directory.length > 16384)
    throw new Error('the root directory has outgrown 16 KiB: leaf directories are needed');
  const json = gzipSync(JSON.stringify(metadata), { level: 9 });
  const zooms = sorted.map(({ z }) => z);
  const header = headerBytes({
    directory: directory.length,
    json: json.length,
    contents: length,
    addressed: entries.length,
    stored: seen.size,
    lowest: Math.min(...zooms),
    deepest: Math.max(...zooms),
    bounds,
    tileCompression: isPacked ? gzip : plain,
  });
  return Buffer.concat([header, directory, json, ...contents]);
}

function directoryBytes(entries: Entry[]): Buffer {
  const bytes: number[] = [];
  const varint = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  varint(entries.length);
  for (const [index, { id }] of entries.entries()) varint(id - (entries[index - 1]?.id ?? 0));
  for (const _ of entries) varint(1);
  for (const { length } of entries) varint(length);
  for (const [index, { offset }] of entries.entries()) {
    const before = entries[index - 1];
    varint(before && before.offset + before.length === offset ? 0 : offset + 1);
  }
  return Buffer.from(bytes);
}

type HeaderFields = {
  directory: number;
  json: number;
  contents: number;
  addressed: number;
  stored: number;
  lowest: number;
  deepest: number;
  bounds: readonly [number, number, number, number];
  tileCompression: typeof plain | typeof gzip;
};

function headerBytes(fields: HeaderFields): Buffer {
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const jsonOffset = headerLength + fields.directory;
  const contentsOffset = jsonOffset + fields.json;
  // No leaf directories: their section is empty and stands where the tiles begin.
  const longs = [
    headerLength,
    fields.directory,
    jsonOffset,
    fields.json,
    contentsOffset,
    0,
    contentsOffset,
    fields.contents,
    fields.addressed,
    fields.addressed,
    fields.stored,
  ];
  for (const [index, value] of longs.entries()) header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  const flags = [1, gzip, fields.tileCompression, vectorTile, fields.lowest, fields.deepest];
  for (const [index, value] of flags.entries()) header.writeUInt8(value, 96 + index);
  const [west, south, east, north] = fields.bounds;
  for (const [index, degrees] of fields.bounds.entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  }
  header.writeUInt8(3, 118);
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return header;
}
