import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { Position } from 'geojson';
import { extent, mercatorX, mercatorY } from './frame.ts';
import type { PhysicalFeature } from './labels.ts';

/** How far a label's line may run either side of its middle, in tiles: MapLibre keeps tile positions in 16 bits. */
const reach = 1.5;

/**
 * Label lines of a tile. Cut at tile edges like other lines, a label set at a line's middle would show once in every
 * tile; here each stands whole in the one tile that holds its middle.
 */
export function labelSlices(
  labels: PhysicalFeature[],
): (z: number, x: number, y: number) => GeoJSONVTFeature[] {
  const lines = labels.map(({ geometry, properties, firstZoom }) => {
    return {
      properties,
      firstZoom,
      square: geometry.coordinates.map(([lon = 0, lat = 0]): Position => [mercatorX(lon), mercatorY(lat)]),
    };
  });
  return (z, x, y) =>
    lines.flatMap(({ properties, firstZoom, square }) => {
      const line = square.map(([across = 0, down = 0]): [number, number] => [
        across * 2 ** z - x,
        down * 2 ** z - y,
      ]);
      const trimmed = trim(line);
      const [middleX, middleY] = trimmed.middle;
      if (z < firstZoom || middleX < 0 || middleX >= 1 || middleY < 0 || middleY >= 1) return [];
      const geometry = trimmed.line.map(([across, down]) => [
        Math.round(across * extent),
        Math.round(down * extent),
      ]);
      return [{ type: 2, geometry: [geometry], tags: properties ?? {} } as unknown as GeoJSONVTFeature];
    });
}

/** Cuts the same length off both ends, so that the middle stays where it is. Lengths in tiles. */
function trim(line: [number, number][]): { middle: [number, number]; line: [number, number][] } {
  const along = [0];
  line.slice(1).forEach(([x, y], index) => {
    const [fromX, fromY] = line[index] ?? [x, y];
    along.push((along[index] ?? 0) + Math.hypot(x - fromX, y - fromY));
  });
  const half = (along.at(-1) ?? 0) / 2;
  const kept = line.filter((_, index) => Math.abs((along[index] ?? 0) - half) < reach);
  const [from, to] = [Math.max(0, half - reach), Math.min(2 * half, half + reach)];
  return {
    middle: at(line, along, half),
    line: [at(line, along, from), ...kept, at(line, along, to)].filter(differs),
  };
}

function at(line: [number, number][], along: number[], distance: number): [number, number] {
  const index = Math.max(
    1,
    along.findIndex((length) => length >= distance),
  );
  const from = line[index - 1] ?? [0, 0];
  const to = line[index] ?? from;
  const span = (along[index] ?? 0) - (along[index - 1] ?? 0);
  const share = span > 0 ? (distance - (along[index - 1] ?? 0)) / span : 0;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function differs(position: [number, number], index: number, all: [number, number][]): boolean {
  const before = all[index - 1];
  return !before || Math.hypot(position[0] - before[0], position[1] - before[1]) > 1e-6;
}
