import type { Position } from 'geojson';
import type { Elevation } from './elevation.ts';
import { frame, mercatorLatitude, mercatorX, mercatorY } from './frame.ts';

/**
 * Leads a hand-drawn river down the valleys of the relief that it is printed on: between each two of its positions
 * the cheapest way over the grid, on which ground higher than the valley floor costs extra.
 */
export type FollowValley = (line: Position[]) => Position[];

/** Metres above the lower end of a stretch that double the cost of a step. */
const steep = 25;
/** Extra cost for each cell off the straight way, so that a river on a plain runs straight and not along the grid. */
const wander = 0.02;
/** Cells around a hand-set position in which its valley floor is looked for. */
const snap = 2;
/** Cells of room on every side of a stretch to look for the valley in. */
const room = 12;

export function valleys({ width, height, metres }: Elevation): FollowValley {
  const [west, south, east, north] = frame;
  const [left, top, right, bottom] = [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)];
  const cell = ([lon = 0, lat = 0]: Position): [number, number] => [
    Math.round(((mercatorX(lon) - left) / (right - left)) * width - 0.5),
    Math.round(((mercatorY(lat) - top) / (bottom - top)) * height - 0.5),
  ];
  const position = (x: number, y: number): Position => [
    west + ((x + 0.5) / width) * (east - west),
    mercatorLatitude(top + ((y + 0.5) / height) * (bottom - top)),
  ];
  const heightAt = (x: number, y: number) => metres[y * width + x] ?? 0;

  function stretch(from: [number, number], to: [number, number]): Position[] {
    const [minX, minY] = [Math.min(from[0], to[0]) - room, Math.min(from[1], to[1]) - room];
    const columns = Math.abs(from[0] - to[0]) + 2 * room + 1;
    const rows = Math.abs(from[1] - to[1]) + 2 * room + 1;
    const floor = Math.min(heightAt(...from), heightAt(...to));
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const [along, across] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const cost = new Float64Array(columns * rows).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(columns * rows).fill(-1);
    const start = (from[1] - minY) * columns + from[0] - minX;
    const goal = (to[1] - minY) * columns + to[0] - minX;
    cost[start] = 0;
    let front = [start];
    // Small grids: sweeping the front until nothing gets cheaper is simpler than a queue, and quick enough.
    while (front.length > 0) {
      const next = new Set<number>();
      for (const here of front) {
        const [x, y] = [here % columns, Math.floor(here / columns)];
        for (let step = 0; step < 9; step++) {
          const [toX, toY] = [x + (step % 3) - 1, y + Math.floor(step / 3) - 1];
          if (toX < 0 || toY < 0 || toX >= columns || toY >= rows) continue;
          const there = toY * columns + toX;
          const rise = Math.max(0, heightAt(minX + toX, minY + toY) - floor);
          const astray = Math.abs((toX + minX - from[0]) * across - (toY + minY - from[1]) * along) * wander;
          const price = (cost[here] ?? 0) + Math.hypot(toX - x, toY - y) * (1 + rise / steep + astray);
          if (price < (cost[there] ?? 0) - 1e-9) {
            cost[there] = price;
            before[there] = here;
            next.add(there);
          }
        }
      }
      front = [...next];
    }
    const path: Position[] = [];
    for (let at = goal; at !== -1 && path.length < columns * rows; at = before[at] ?? -1) {
      path.unshift(position(minX + (at % columns), minY + Math.floor(at / columns)));
    }
    return path;
  }

  /** Hand-set positions miss narrow valleys by a cell or two; a river's ends stay put, they meet other water. */
  function settle([x, y]: [number, number], index: number, all: unknown[]): [number, number] {
    let lowest: [number, number] = [x, y];
    if (index === 0 || index === all.length - 1) return lowest;
    for (let toY = y - snap; toY <= y + snap; toY++) {
      for (let toX = x - snap; toX <= x + snap; toX++) {
        if (heightAt(toX, toY) < heightAt(...lowest)) lowest = [toX, toY];
      }
    }
    return lowest;
  }

  return (line) => {
    const cells = line.map(cell).map(settle);
    return cells.slice(1).flatMap((to, index) => stretch(cells[index] ?? to, to).slice(index === 0 ? 0 : 1));
  };
}
