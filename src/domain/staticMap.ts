import type { Position, Target } from './atlas.ts';
import type { Alignment, Mode, Status } from './vocabulary.ts';

/** A map drawn ahead, of paths in px of its own frame: for pages without script, and for browsers that cannot draw the map. */
export type StaticMap = {
  width: number;
  height: number;
  /** Paths, as `d` of SVG. */
  land: string;
  borders: string;
  disputed: string;
  routes: DrawnRoute[];
  places: DrawnPlace[];
};

export type DrawnRoute = {
  id: string;
  parts: { d: string; mode: Mode; status: Status; alignment: Alignment }[];
  /** Where a name may stand: on the line, the places farthest from other lines first. */
  anchors: Position[];
};

export type DrawnPlace = {
  id: string;
  at: Position;
  rank: number;
  /** The edge of an area; a point has none. */
  shape?: string | undefined;
};

/** A name that is wanted on a drawing, with where it may stand. */
export type WantedName = {
  target: Target;
  text: string;
  anchors: Position[];
  /** Where no anchor is free, it stands beside one, with a leader to it. */
  mayLead: boolean;
};

/** A name on a drawing; `at` is its middle, on the base line. */
export type DrawnName = Omit<WantedName, 'anchors' | 'mayLead'> & {
  at: Position;
  /** Where its leader ends, if it has one. */
  from?: Position | undefined;
};

type Box = [left: number, top: number, right: number, bottom: number];

/** Of the em of the letters: what a name takes up. */
const EM = { han: 1, other: 0.6, height: 1.2 };

function widthOf(text: string, size: number): number {
  const ems = [...text].reduce(
    (sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? EM.han : EM.other),
    0,
  );
  return ems * size;
}

/** How far from its anchor a name with a leader may stand, px, and in how many directions. */
const LEADS = { px: [18, 30, 44, 60, 80, 104], directions: 12 };

/**
 * The names that find room, the most wanted first: each at the first of its anchors where it covers no other name and
 * stays in the frame.
 * @param size of the letters, px
 */
export function namesWithRoom(
  { width, height }: Pick<StaticMap, 'width' | 'height'>,
  wanted: WantedName[],
  size: number,
): DrawnName[] {
  const taken: Box[] = [];
  return wanted.flatMap(({ target, text, anchors, mayLead }) => {
    const half = widthOf(text, size) / 2;
    const boxAt = ([x, y]: Position): Box => [x - half, y - size * EM.height, x + half, y];
    const isFree = (at: Position) => {
      const [left, top, right, bottom] = boxAt(at);
      const isInside = left > 2 && top > 2 && right < width - 2 && bottom < height - 2;
      return isInside && !taken.some((other) => overlap([left, top, right, bottom], other));
    };
    const own = anchors.find(isFree);
    const led = own || !mayLead ? undefined : ledFrom(anchors, isFree);
    const at = own ?? led?.at;
    if (!at) return [];
    taken.push(boxAt(at));
    return [{ target, text, at, from: led?.from }];
  });
}

/** The nearest free place around the anchors. */
function ledFrom(
  anchors: Position[],
  isFree: (at: Position) => boolean,
): { at: Position; from: Position } | undefined {
  for (const px of LEADS.px)
    for (const from of anchors)
      for (let step = 0; step < LEADS.directions; step++) {
        const turn = (step / LEADS.directions) * 2 * Math.PI;
        const at: Position = [
          Math.round(from[0] + px * Math.sin(turn)),
          Math.round(from[1] - px * Math.cos(turn)),
        ];
        if (isFree(at)) return { at, from };
      }
  return undefined;
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
