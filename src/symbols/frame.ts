import { type Drawing, drawing, type Ink, type Part } from './drawing.ts';

/** Of a small picture of a line, px. */
export const WIDTH = 52;
export const HEIGHT = 16;

/** A level stroke through the middle; the dash is in widths of the stroke, as in the layers. */
export function stroke(colour: string, width: number, dash?: readonly number[], ink: Ink = {}) {
  const isDashed = dash && (dash[1] ?? 0) > 0;
  return {
    tag: 'path' as const,
    d: `M2 ${HEIGHT / 2}H${WIDTH - 2}`,
    stroke: colour,
    strokeWidth: width,
    ...(isDashed && { strokeDasharray: dash.map((part) => (part * width).toFixed(2)).join(' ') }),
    ...ink,
  };
}

export function frame(strokes: Part[]): Drawing {
  return drawing(WIDTH, HEIGHT, strokes, { fill: 'none' });
}
