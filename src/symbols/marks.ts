import type { Mode, Theme } from '../domain/vocabulary.ts';
import { type Drawing, drawing, type Shape } from './drawing.ts';
import { type MarkKind, MODE_FORMS, TRACK_BAND } from './forms.ts';
import { tokens } from './tokens.ts';

/** What stands on the lines: pictures of a fixed size, so that nothing stretches between scales. All in px. */

/** From mark to mark along a line, and on a sketch, which bears few. */
export const MARK_SPACING: Record<MarkKind, number> = { tie: 34, bead: 26, lozenge: 34 };
export const SKETCH_MARK_SPACING = 160;

/** How far a tie reaches over the outermost strands, both sides together, and how thick it is. */
const TIE = { over: 4.6, thick: 1.3 };
const BEAD = 4.8;
const LOZENGE = 7;

/** A wider band has the ties of this one. */
export const MOST_STRANDS = 6;

/** Lowest zoom of the ties: farther out they would make lines hairy. */
export const TIE_ZOOM = 5.2;

export type MarkPicture = { name: string; mode: Mode; width: number; height: number; shape: Shape };

/** The name of a mode's mark; a tie spans the strands of its band. */
export function markName(mode: Mode, strands = 1): string {
  return `mark-${mode}-${strands}`;
}

/** Every mark's picture; a line runs from left to right through its middle. */
export const MARK_PICTURES: readonly MarkPicture[] = (
  Object.entries(MODE_FORMS) as [Mode, (typeof MODE_FORMS)[Mode]][]
).flatMap(([mode, { mark }]) => {
  if (mark === 'tie') return Array.from({ length: MOST_STRANDS }, (_, index) => tiePicture(mode, index + 1));
  const name = markName(mode);
  if (mark === 'bead')
    return [picture(name, mode, BEAD, (at) => ({ tag: 'circle', cx: at, cy: at, r: BEAD / 2 }))];
  if (mark === 'lozenge') {
    const half = LOZENGE / 2;
    return [
      picture(name, mode, LOZENGE, (at) => ({
        tag: 'path',
        d: `M${at - half} ${at}l${half} ${-half} ${half} ${half}-${half} ${half}z`,
      })),
    ];
  }
  return [];
});

function tiePicture(mode: Mode, strands: number): MarkPicture {
  const length = TRACK_BAND.step * (strands - 1) + TRACK_BAND.strand + TIE.over;
  return picture(markName(mode, strands), mode, length, (at) => ({
    tag: 'rect',
    x: at - TIE.thick / 2,
    y: at - length / 2,
    width: TIE.thick,
    height: length,
    rx: 0.3,
  }));
}

/** A square with a little air, so that edges stay soft. */
function picture(name: string, mode: Mode, size: number, shape: (middle: number) => Shape): MarkPicture {
  const side = size + 2;
  return { name, mode, width: side, height: side, shape: shape(side / 2) };
}

/** A mark in its mode's colour. */
export function markDrawing({ mode, width, height, shape }: MarkPicture, theme: Theme): Drawing {
  return drawing(width, height, [shape], { fill: tokens[theme].mode[mode] });
}
