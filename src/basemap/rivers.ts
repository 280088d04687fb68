import type { Feature, LineString, Position } from 'geojson';
import { drawnRivers, driedUp, namedStretches, type River } from './hand/rivers.ts';
import { readPn2 } from './pn2.ts';
import { smooth } from './smooth.ts';

/** First zoom by rank. */
const firstZoom = { 1: 1, 2: 3, 3: 5 } as const;

/** Degrees by which a position in the list may miss the end of a stretch. */
const tolerance = 0.03;

export type RiverFeature = Feature<LineString> & { firstZoom: number };

export function riverFeatures(): RiverFeature[] {
  const stretches = readPn2('ne_50m_rivers_lake_centerlines').map(({ positions }) => positions);
  const fromNaturalEarth = stretches
    .filter((positions) => positions.length > 1 && !driedUp.some((end) => endsAt(positions, end)))
    .map((positions) => {
      const named = namedStretches.find(({ positions: ends }) => ends.some((end) => endsAt(positions, end)));
      return feature(smooth(positions, 1), named?.rank ?? 3, named);
    });
  return [
    ...fromNaturalEarth,
    ...drawnRivers.map((river) => feature(smooth(river.positions, 3), river.rank, river)),
  ];
}

function feature(coordinates: Position[], rank: River['rank'], named: River | undefined): RiverFeature {
  return {
    type: 'Feature',
    firstZoom: firstZoom[rank],
    properties: { rank, ...named?.names },
    geometry: { type: 'LineString', coordinates },
  };
}

function endsAt(line: Position[], [x = 0, y = 0]: Position): boolean {
  return [line[0], line.at(-1)].some(
    ([endX = 0, endY = 0] = []) => Math.abs(endX - x) < tolerance && Math.abs(endY - y) < tolerance,
  );
}
