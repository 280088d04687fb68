import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { marblePath } from './marble.ts';

/** One ring or line of Marble's packed Natural Earth files. `feature` groups the parts of one feature. */
export type Pn2Part = { kind: 'line' | 'ring' | 'outer' | 'inner'; feature: number; positions: Position[] };

const kinds = ['line', 'ring', 'outer', 'inner'] as const;
const group = 4;

/** Coordinates are whole half arc-minutes: 120 a degree. */
const unitsPerDegree = 120;

/**
 * Reads a `.pn2` file, format version 2, big-endian: nodes stand alone or as signed-byte offsets
 * from the last full node. Finer than any npm copy of Natural Earth's 50m lakes and rivers.
 */
export function readPn2(name: string): Pn2Part[] {
  const bytes = readFileSync(marblePath(`naturalearth/${name}.pn2`));
  const parts: Pn2Part[] = [];
  let offset = 6;
  while (offset < bytes.length) {
    const flag = bytes.readUInt8(offset);
    const feature = bytes.readUInt32BE(offset + 1);
    offset += 5;
    if (flag === group) {
      offset += 1;
      continue;
    }
    const fullNodes = bytes.readUInt32BE(offset);
    offset += 4;
    const positions: Position[] = [];
    for (let node = 0; node < fullNodes; node++) {
      const latitude = bytes.readInt16BE(offset);
      const longitude = bytes.readInt16BE(offset + 2);
      const offsets = bytes.readUInt16BE(offset + 4);
      offset += 6;
      positions.push([longitude / unitsPerDegree, latitude / unitsPerDegree]);
      for (let index = 0; index < offsets; index++, offset += 2) {
        positions.push([
          (longitude + bytes.readInt8(offset + 1)) / unitsPerDegree,
          (latitude + bytes.readInt8(offset)) / unitsPerDegree,
        ]);
      }
    }
    parts.push({ kind: kinds[flag] ?? 'line', feature, positions });
  }
  return parts;
}
