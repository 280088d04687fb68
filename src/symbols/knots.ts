import type { KnotKind, Theme } from '../domain/vocabulary.ts';
import { type Drawing, drawing, type Shape } from './drawing.ts';
import { tokens } from './tokens.ts';

/** Side of a knot's picture, px at size 1. */
export const KNOT_SIZE = 12;

/** What is known of a line's course, told apart by form; on a grid of 12, with an edge of ink. */
const FORMS: Record<KnotKind, (ink: string) => Shape[]> = {
  station: () => [{ tag: 'circle', cx: 6, cy: 6, r: 3.4 }],
  town: (fill) => [
    { tag: 'circle', cx: 6, cy: 6, r: 3.4 },
    { tag: 'circle', cx: 6, cy: 6, r: 0.9, fill },
  ],
  junction: (fill) => [{ tag: 'circle', cx: 6, cy: 6, r: 3.4, fill }],
  border: () => [{ tag: 'path', d: 'M6 1.8 10.2 6 6 10.2 1.8 6Z' }],
  pass: () => [{ tag: 'path', d: 'M6 2 10.4 9.4H1.6Z' }],
  facility: () => [{ tag: 'path', d: 'M2.8 2.8h6.4v6.4H2.8Z' }],
  port: () => [
    { tag: 'circle', cx: 6, cy: 6, r: 3.6 },
    { tag: 'path', d: 'M3 6h6' },
  ],
};

/** The name of a kind's picture on the map. */
export function knotName(kind: string): string {
  return `knot-${kind}`;
}

export function knotDrawing(kind: KnotKind, theme: Theme): Drawing {
  const { place, placeHalo } = tokens[theme].map;
  const ink = { fill: placeHalo, stroke: place, strokeWidth: 1.3, strokeLinejoin: 'round' } as const;
  return drawing(KNOT_SIZE, KNOT_SIZE, FORMS[kind](place), ink);
}
