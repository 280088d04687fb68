import { expect, test } from 'vitest';
import { maskPieces, PICTURES, type Piece } from '../../../src/map/labels/maskPieces.ts';
import type { Box } from '../../../src/map/labels/placement.ts';

const boxOf = ({ picture, at: [x, y] }: Piece): Box => {
  const { width, height } = PICTURES[picture];
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
};
const covers = (pieces: Piece[], x: number, y: number) =>
  pieces.map(boxOf).some(([x1, y1, x2, y2]) => x >= x1 && x <= x2 && y >= y1 && y <= y2);
const steps = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
const VIEW = [864, 800] as const;
const upon = (box: Box) => maskPieces(...VIEW, [box]).slice(maskPieces(...VIEW, []).length);

test('the edge has no gap', () => {
  const pieces = maskPieces(...VIEW, []);
  const [across, down] = [steps(0, VIEW[0], 1), steps(0, VIEW[1], 1)];
  expect(across.filter((x) => !covers(pieces, x, 0) || !covers(pieces, x, VIEW[1]))).toEqual([]);
  expect(down.filter((y) => !covers(pieces, 0, y) || !covers(pieces, VIEW[0], y))).toEqual([]);
});

test.each<[string, Box]>([
  ['an open legend', [12, 170, 284, 762]],
  ['a year control', [300.5, 725, 500, 761]],
  ['a column of buttons', [818, 10, 854, 155]],
])('%s is covered, and nothing beside it', (_, box) => {
  const pieces = upon(box);
  const points = steps(box[0], box[2], 3).flatMap((x) =>
    steps(box[1], box[3], 3).map((y) => [x, y] as const),
  );
  expect(points.filter(([x, y]) => !covers(pieces, x, y))).toEqual([]);
  const beside = pieces
    .map(boxOf)
    .filter(([x1, y1, x2, y2]) => x1 < box[0] || y1 < box[1] || x2 > box[2] || y2 > box[3]);
  expect(beside).toEqual([]);
});

test('what is smaller than a piece is covered from its middle', () => {
  expect(upon([100, 100, 124, 108])).toEqual([{ picture: 'mask-level', at: [112, 104] }]);
});

test('a view has pieces along its four edges, half of them outside', () => {
  expect(maskPieces(120, 40, [])).toEqual([
    { picture: 'mask-upright', at: [0, 20] },
    { picture: 'mask-upright', at: [120, 20] },
    ...[0, 40].flatMap((y) => [32, 88].map((x) => ({ picture: 'mask-level', at: [x, y] }))),
  ]);
});

test.each<[what: string, width: number, height: number, picture: Piece['picture'], pieces: number]>([
  ['a piece', 64, 12, 'mask-level', 1],
  ['hardly more', 65, 12, 'mask-level', 2],
  ['two pieces that overlap by a pixel', 127, 12, 'mask-level', 2],
  ['two pieces side by side, with a third over the joint', 128, 12, 'mask-level', 3],
  ['a high one', 12, 64, 'mask-upright', 1],
  ['a square', 40, 40, 'mask-level', 4],
  ['one a little higher than wide', 40, 41, 'mask-upright', 4],
  ['one that is high, and as wide as a piece', 64, 100, 'mask-level', 9],
])('upon %s, %i by %i px, lie as few pieces as cover it', (_, width, height, picture, pieces) => {
  const found = upon([100, 100, 100 + width, 100 + height]);
  expect(found.map((piece) => piece.picture)).toEqual(Array.from({ length: pieces }, () => picture));
});
