import { MASK_PIECE } from '../../layers/labelMask.ts';
import type { Box } from './placement.ts';

const { length, breadth } = MASK_PIECE;

export const PICTURES = {
  'mask-upright': { width: breadth, height: length },
  'mask-level': { width: length, height: breadth },
};

/** A piece of the mask and where its middle lies, px of the view. */
export type Piece = { picture: keyof typeof PICTURES; at: [x: number, y: number] };

/** Pieces along the edge of a view, and upon all that lies over it. */
export function maskPieces(width: number, height: number, over: Box[]): Piece[] {
  const half = breadth / 2;
  return [
    ...[0, width].flatMap((x) => piecesOn([x - half, 0, x + half, height])),
    ...[0, height].flatMap((y) => piecesOn([0, y - half, width, y + half])),
    ...over.flatMap(piecesOn),
  ];
}

/** Covers a box, and no more than the box where it is as large as a piece. */
function piecesOn([x1, y1, x2, y2]: Box): Piece[] {
  const picture = x2 - x1 < length && y2 - y1 > x2 - x1 ? 'mask-upright' : 'mask-level';
  const { width, height } = PICTURES[picture];
  return middles(x1, x2, width).flatMap((x) =>
    middles(y1, y2, height).map((y): Piece => ({ picture, at: [x, y] })),
  );
}

function middles(from: number, to: number, size: number): number[] {
  const free = to - from - size;
  if (free <= 0) return [(from + to) / 2];
  const steps = Math.ceil(free / (size - 1));
  return Array.from({ length: steps + 1 }, (_, step) => from + size / 2 + (free * step) / steps);
}
