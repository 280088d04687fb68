import type { Feature, LineString, Position } from 'geojson';
import { shareInFrame, worldZoom } from './frame.ts';
import { drawnRivers } from './hand/drawnRivers.ts';
import { driedUp, namedStretches, type River } from './hand/riverNames.ts';
import { readPn2 } from './pn2.ts';
import { smooth } from './smooth.ts';
import type { FollowValley } from './valleys.ts';

/** First zoom by rank. */
const firstZoom = { 1: 1, 2: 3, 3: 5 } as const;

/** Degrees by which a position in the list may miss the end of a stretch. */
const tolerance = 0.03;

export type RiverFeature = Feature<LineString> & { firstZoom: number };

export function riverFeatures(followValley: FollowValley): RiverFeature[] {
  const stretches = readPn2('ne_50m_rivers_lake_centerlines').map(({ positions }) => positions);
  const fromNaturalEarth = stretches
    .filter((positions) => positions.length > 1 && !driedUp.some((end) => endsAt(positions, end)))
    .map((positions) => {
      const named = namedStretches.find(({ positions: ends }) => ends.some((end) => endsAt(positions, end)));
      return feature(smooth(positions, 1), named?.rank ?? 3, named);
    });
  return [
    ...fromNaturalEarth,
    ...drawnRivers.map((river) =>
      feature(smooth(everyOther(smooth(followValley(river.positions), 1)), 2), river.rank, river),
    ),
  ];
}

function feature(coordinates: Position[], rank: River['rank'], named: River | undefined): RiverFeature {
  return {
    type: 'Feature',
    // Of a river that runs beyond, a loose piece would be left where the rest of it is not drawn.
    firstZoom: shareInFrame(coordinates) < 0.5 ? Math.max(firstZoom[rank], worldZoom + 1) : firstZoom[rank],
    properties: { rank, ...named?.names },
    geometry: { type: 'LineString', coordinates },
  };
}

function endsAt(line: Position[], [x = 0, y = 0]: Position): boolean {
  return [line[0], line.at(-1)].some(
    ([endX = 0, endY = 0] = []) => Math.abs(endX - x) < tolerance && Math.abs(endY - y) < tolerance,
  );
}

/** The grid's eight directions show as zigzag; fewer positions, smoothed again, do not. */
function everyOther(line: Position[]): Position[] {
  return line.filter((_, index) => index % 4 === 0 || index === line.length - 1);
}
