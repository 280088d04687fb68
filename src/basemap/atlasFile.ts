import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';

export type CountryProperties = { name: string };
export type WorldAtlas = Topology<{
  countries: GeometryCollection<CountryProperties>;
  land: GeometryCollection;
}>;

const require = createRequire(import.meta.url);

/** A file of the npm package `world-atlas`: Natural Earth as topology, at 1:10, 1:50 or 1:110 million. */
export function readWorldAtlas(scale: '10m' | '50m'): WorldAtlas {
  return JSON.parse(
    readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'),
  ) as WorldAtlas;
}

/** The land of that file, as polygons of rings. */
export function landPolygons(atlas: WorldAtlas): Position[][][] {
  const land = feature(atlas, atlas.objects.land.geometries[0] as TopoMultiPolygon).geometry as MultiPolygon;
  return land.coordinates.map((rings) => rings.map(unwrapped));
}

/**
 * A ring that crosses the antimeridian jumps from 180° to −180°, which tiles would draw as a band around the world:
 * here it runs on past 180°. One around the pole is closed along it.
 */
function unwrapped(ring: Position[]): Position[] {
  let turn = 0;
  const line = ring.map(([x = 0, y = 0], index): Position => {
    const before = ring[index - 1]?.[0] ?? x;
    if (Math.abs(x - before) > 180) turn += x < before ? 360 : -360;
    return [x + turn, y];
  });
  const [[firstX = 0, firstY = 0] = [], [lastX = 0] = []] = [line[0], line.at(-1)];
  if (turn !== 0 && lastX !== firstX) line.push([lastX, -90], [firstX, -90], [firstX, firstY]);
  const middle = line.reduce((sum, [x = 0]) => sum + x, 0) / line.length;
  const shift = Math.round(middle / 360) * 360;
  return shift === 0 ? line : line.map(([x = 0, y = 0]) => [x - shift, y]);
}
