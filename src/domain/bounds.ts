import type { Bounds, Position } from './atlas.ts';

/** The least box that holds the positions. */
export function boundsOf(positions: Position[]): Bounds {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export function joinBounds(bounds: Bounds[]): Bounds {
  return boundsOf(
    bounds.flatMap(([west, south, east, north]): Position[] => [
      [west, south],
      [east, north],
    ]),
  );
}
