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
  return land.coordinates;
}
