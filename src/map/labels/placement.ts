import { MASK_PIECE } from '../../layers/labelMask.ts';
import { SIDE_ANCHORS } from '../../layers/routeNames.ts';

export type Point = { x: number; y: number };
export type Box = [x1: number, y1: number, x2: number, y2: number];
export type Size = { width: number; height: number };
export type Spot = { at: Point; anchor: string };
/** A point of a line, whose it is, and what its line is there. */
export type LinePoint = Point & { route: string; mode: string };

/** Kept clear around a name, and between it and its line, px. */
const AIR = 4;
const GAP = 8;
/** Of a line's points every so many are tried. */
const TRY_EVERY = 3;
/** So many of the best spots are asked for before a name is given up. */
const MOST_ASKED = 120;
/** And so many for all names of a view: each costs the map a search among its labels. */
const MOST_ASKED_IN_ALL = 600;
/** What a covered point of a line costs, px off the middle of the stretch. */
const COVERED = 60;
/** Beside another route's line a name could be taken for that one's; what each of its points so near costs. */
const CROWD_REACH = 14;
const CROWDED = 120;
const CELL = 32;
/** How far the mask along the view's edge reaches into it, px. */
const EDGE = MASK_PIECE.breadth / 2;

/** What is still free beside the lines of a view, in px. */
export class Placement {
  private readonly cells = new Map<string, LinePoint[]>();
  private taken: Box[] = [];
  private asked = 0;

  /**
   * @param over what lies over the view
   * @param isFree whether the view has no label there yet
   */
  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly over: Box[],
    private readonly isFree: (box: Box) => boolean,
  ) {}

  addLine(points: LinePoint[]): void {
    for (const point of points) {
      const key = `${Math.floor(point.x / CELL)},${Math.floor(point.y / CELL)}`;
      const cell = this.cells.get(key);
      if (cell) cell.push(point);
      else this.cells.set(key, [point]);
    }
  }

  /** Gives all spots back. */
  clear(): void {
    this.taken = [];
  }

  /** Holds the spot of a name; false where another has it, or the view's edge cuts it. */
  take(spot: Spot, size: Size): boolean {
    const box = boxAt(spot, size);
    if (!this.fits(box)) return false;
    this.taken.push(box);
    return true;
  }

  /**
   * The spot that covers least of any line, near the middle of what is seen of its own.
   * @param aside how far from it, to both sides, the neighbours on a shared line run
   */
  best(points: LinePoint[], size: Size, aside: number): (Spot & { mode: string }) | undefined {
    const middle = points[Math.floor(points.length / 2)];
    if (!middle) return undefined;
    const spots: (Spot & { mode: string; cost: number })[] = [];
    for (const point of points.filter((_, index) => index % TRY_EVERY === 0)) {
      const away = Math.hypot(point.x - middle.x, point.y - middle.y);
      const crowded = this.crowd(point) * CROWDED;
      for (const [rank, { anchor, offset }] of SIDE_ANCHORS.entries())
        for (const far of aside > 0 ? [0, 1.25 * aside, 2.5 * aside] : [0]) {
          const at = { x: point.x + Math.sign(offset[0]) * far, y: point.y + Math.sign(offset[1]) * far };
          const spot = { at, anchor, mode: point.mode };
          const box = boxAt(spot, size);
          if (!this.fits(box)) continue;
          spots.push({
            ...spot,
            cost: away + crowded + this.pointsIn(box).length * COVERED + rank * 20 + far,
          });
        }
    }
    return spots
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_ASKED)
      .find((spot) => this.asked++ < MOST_ASKED_IN_ALL && this.isFree(boxAt(spot, size)));
  }

  private fits([x1, y1, x2, y2]: Box): boolean {
    return (
      x1 > EDGE &&
      y1 > EDGE &&
      x2 < this.width - EDGE &&
      y2 < this.height - EDGE &&
      ![...this.over, ...this.taken].some(
        (other) => x1 < other[2] && x2 > other[0] && y1 < other[3] && y2 > other[1],
      )
    );
  }

  private crowd({ x, y, route }: LinePoint): number {
    const around: Box = [x - CROWD_REACH, y - CROWD_REACH, x + CROWD_REACH, y + CROWD_REACH];
    return this.pointsIn(around).filter((other) => other.route !== route).length;
  }

  private pointsIn([x1, y1, x2, y2]: Box): LinePoint[] {
    const found: LinePoint[] = [];
    for (let column = Math.floor(x1 / CELL); column <= Math.floor(x2 / CELL); column++)
      for (let row = Math.floor(y1 / CELL); row <= Math.floor(y2 / CELL); row++)
        for (const point of this.cells.get(`${column},${row}`) ?? [])
          if (point.x > x1 && point.x < x2 && point.y > y1 && point.y < y2) found.push(point);
    return found;
  }
}

function boxAt({ at, anchor }: Spot, { width, height }: Size): Box {
  const across = anchor === 'left' ? GAP : anchor === 'right' ? -width - GAP : -width / 2;
  const up = anchor === 'bottom' ? -height - GAP : anchor === 'top' ? GAP : -height / 2;
  const [x1, y1] = [at.x + across, at.y + up];
  return [x1 - AIR, y1 - AIR, x1 + width + AIR, y1 + height + AIR];
}
