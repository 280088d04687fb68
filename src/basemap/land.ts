import type { Feature, Polygon, Position } from 'geojson';
import { landPolygons, readWorldAtlas } from './atlasFile.ts';
import { seaNames } from './hand/lakes.ts';
import { encloses } from './rings.ts';

export type Land = { land: Feature<Polygon>[]; caspian: Feature<Polygon>[] };

/** A point of open water, to tell the Caspian, which Natural Earth leaves out of the land, from other holes. */
const inCaspian: Position = [50.5, 42];

/** Land without the Caspian as a hole: that sea is drawn over it, by name. The oceans are what is left of each tile. */
export function readLand(scale: '10m' | '50m'): Land {
  const land: Feature<Polygon>[] = [];
  const caspian: Feature<Polygon>[] = [];
  const polygons = landPolygons(readWorldAtlas(scale));
  for (const [outer = [], ...holes] of polygons) {
    const waters = holes.filter((hole) => encloses(hole, inCaspian));
    land.push(polygon([outer, ...holes.filter((hole) => !waters.includes(hole))], {}));
    for (const water of waters) {
      const islands = polygons.flatMap(([island]) =>
        island?.[0] && island !== outer && encloses(water, island[0]) ? [island] : [],
      );
      caspian.push(polygon([water, ...islands], seaNames.caspian));
    }
  }
  return { land, caspian };
}

function polygon(coordinates: Position[][], properties: Record<string, string>): Feature<Polygon> {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
}
