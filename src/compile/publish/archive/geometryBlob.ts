/** Geometry as GeoPackage stores it: a header, then well-known binary; all of it little-endian. */

const WGS_84 = 4326;
/** No envelope, little-endian. */
const FLAGS = 1;
const WKB = { Point: 1, LineString: 2, Polygon: 3 } as const;

export function geometryBlob(geometry: GeoJSON.Geometry): Uint8Array {
  const header = Buffer.alloc(8);
  header.write('GP');
  header.writeUInt8(FLAGS, 3);
  header.writeInt32LE(WGS_84, 4);
  return Buffer.concat([header, wellKnownBinary(geometry)]);
}

function wellKnownBinary(geometry: GeoJSON.Geometry): Buffer {
  switch (geometry.type) {
    case 'Point':
      return Buffer.concat([start(WKB.Point), doubles([geometry.coordinates])]);
    case 'LineString':
      return Buffer.concat([start(WKB.LineString), counted(geometry.coordinates)]);
    case 'Polygon':
      return Buffer.concat([
        start(WKB.Polygon),
        count(geometry.coordinates.length),
        ...geometry.coordinates.map(counted),
      ]);
    default:
      throw new Error(`The atlas has no ${geometry.type}`);
  }
}

function start(type: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt32LE(type, 1);
  return bytes;
}

function counted(positions: GeoJSON.Position[]): Buffer {
  return Buffer.concat([count(positions.length), doubles(positions)]);
}

function count(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function doubles(positions: GeoJSON.Position[]): Buffer {
  const bytes = Buffer.alloc(positions.length * 16);
  for (const [index, [lon = 0, lat = 0]] of positions.entries()) {
    bytes.writeDoubleLE(lon, index * 16);
    bytes.writeDoubleLE(lat, index * 16 + 8);
  }
  return bytes;
}
