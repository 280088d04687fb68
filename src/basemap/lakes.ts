import type { Feature, LineString, Polygon, Position } from 'geojson';
import { shareInFrame, worldZoom } from './frame.ts';
import { aralNames, historicAral, inOldAral, northAral, southAral } from './hand/aral.ts';
import { dryLakes, lakes } from './hand/lakes.ts';
import { readPn2 } from './pn2.ts';
import { encloses, ringArea } from './rings.ts';
import { smoothRing } from './smooth.ts';

/** A lake beyond the frame, where there are no rivers, is drawn if it is as large, km². */
const leastBeyond = 2000;

export type LakeFeature = Feature<Polygon> & { firstZoom: number };

/** Today's lakes: Natural Earth's, with names, and the Aral Sea's remaining basins in place of the old one. */
export function lakeFeatures(): LakeFeature[] {
  const byFeature = new Map<number, Position[][]>();
  for (const { feature, kind, positions } of readPn2('ne_50m_lakes')) {
    if (kind === 'outer' || kind === 'inner' || kind === 'ring')
      byFeature.set(feature, [...(byFeature.get(feature) ?? []), positions]);
  }
  const gone = [inOldAral, ...dryLakes];
  const kept = [...byFeature.values()]
    .map((rings) => rings.map((ring) => smoothRing(ring, 1)))
    .filter(([outer = []]) => !gone.some((point) => encloses(outer, point)))
    .map((rings) => {
      const named = lakes.find(({ inside }) => encloses(rings[0] ?? [], inside));
      return lakeFeature(rings, named?.names ?? { kind: 'lake' }, span(rings[0] ?? []));
    });
  return [
    ...kept,
    lakeFeature([smoothRing(northAral, 1)], aralNames.north, 2),
    lakeFeature([smoothRing(southAral, 1)], aralNames.south, 2),
  ];
}

/** The Aral Sea's shore before its rivers were drawn off, about 1960. */
export function historicAralShore(): Feature<LineString>[] {
  return readPn2('ne_50m_lakes_historic')
    .filter(({ positions }) => encloses(positions, historicAral))
    .map(({ positions }) => ({
      type: 'Feature',
      properties: { year: 1960 },
      geometry: { type: 'LineString', coordinates: smoothRing(positions, 1) },
    }));
}

function lakeFeature(
  coordinates: Position[][],
  properties: Record<string, string>,
  degrees: number,
): LakeFeature {
  const [outer = []] = coordinates;
  const isStray = shareInFrame(outer) === 0 && ringArea(outer) < leastBeyond;
  const firstZoom = isStray ? worldZoom + 1 : degrees > 3 ? 0 : degrees > 1 ? 2 : 4;
  return { type: 'Feature', firstZoom, properties, geometry: { type: 'Polygon', coordinates } };
}

/** Longest side of a ring's bounding box, in degrees. */
function span(ring: Position[]): number {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
