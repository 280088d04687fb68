import type { Box } from './labels/placement.ts';

/** Of a thing that is to be shown, in any unit; only its proportion counts. */
export type Shape = { width: number; height: number };

/** The part of a frame, clear of all that covers it, in which a thing of some shape can be shown largest. */
export function freePart(frame: Box, covers: readonly Box[], shape: Shape): Box {
  let best = frame;
  let bestScale = 0;
  const search = (part: Box): void => {
    const [left, top, right, bottom] = part;
    const scale = Math.min((right - left) / shape.width, (bottom - top) / shape.height);
    if (scale <= bestScale) return;
    const cover = covers.find((one) => overlap(one, part));
    if (!cover) {
      best = part;
      bestScale = scale;
      return;
    }
    search([left, top, cover[0], bottom]);
    search([cover[2], top, right, bottom]);
    search([left, top, right, cover[1]]);
    search([left, cover[3], right, bottom]);
  };
  search(frame);
  return best;
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
