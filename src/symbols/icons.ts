import type { NodeKind, PlaceKind, Theme } from '../domain/vocabulary.ts';
import type { Drawing, Shape } from './drawing.ts';
import { tokens } from './tokens.ts';

/** Side of an icon, CSS px at size 1. */
export const ICON_SIZE = 22;
/** Its edge of ink, the same. */
const EDGE = 1.5;

/** A place of which only the position is shown. */
export const DOT = 'dot';

/** A disc of paper with an edge of ink, and what is drawn within in ink. */
type Sign = { disc: number; sign(ink: string): Shape[] };

const stroke = (d: string, strokeWidth?: number): Shape => ({
  tag: 'path',
  d,
  ...(strokeWidth && { strokeWidth }),
});
const ring = (cy: number, r: number, fill?: string): Shape => ({
  tag: 'circle',
  cx: 11,
  cy,
  r,
  ...(fill && { fill }),
});

/** One hand, on a grid of 22. */
const SIGNS = {
  seaport: {
    disc: 9.5,
    sign: () => [
      ring(6.6, 1.5, 'none'),
      stroke('M11 8.1v8M7.8 10h6.4M5.6 11.8c.4 2.7 2.6 4.5 5.4 4.5s5-1.8 5.4-4.5'),
    ],
  },
  crossing: { disc: 9.5, sign: () => [stroke('M7.2 16.4V7M7.2 9.8 16.4 5.6M5.4 16.4h3.6')] },
  hub: {
    disc: 9.5,
    sign: () => [
      { tag: 'rect', x: 5.3, y: 7.4, width: 11.4, height: 7.2, rx: 0.6 },
      stroke('M9.1 7.4v7.2M12.9 7.4v7.2'),
    ],
  },
  // Waters and ranges have their shapes on the map; these are for lists.
  lake: { disc: 9.5, sign: () => [stroke('M5.8 9.4q2.6-2.5 5.2 0t5.2 0M5.8 13.2q2.6-2.5 5.2 0t5.2 0')] },
  range: { disc: 9.5, sign: () => [stroke('M5 14.4 9.2 7.6l2.6 4.2 1.7-2.3 3.2 4.9')] },
  city: { disc: 5.6, sign: (ink) => [ring(11, 2.2, ink)] },
  [DOT]: { disc: 2.9, sign: (ink) => [ring(11, 1.6, ink)] },
  town: { disc: 4.4, sign: () => [] },
  border: { disc: 6.5, sign: () => [stroke('M8 11h6', 2.4)] },
  'gauge-break': { disc: 7.5, sign: () => [stroke('M7.6 6.6v4M14.4 6.6v4M9.2 11.6v4M12.8 11.6v4')] },
  transfer: { disc: 7.5, sign: () => [stroke('M7.4 9.6h6.4l-1.7-1.7M14.6 12.4H8.2l1.7 1.7')] },
} satisfies Record<PlaceKind | NodeKind | 'town' | typeof DOT, Sign>;

export type IconName = keyof typeof SIGNS;

export const ICON_NAMES = Object.keys(SIGNS) as IconName[];

/**
 * An icon, for map, legend and lists.
 * @param cropped to what the sign fills, its edge of ink included, as the map draws it: names keep clear of all of it
 */
export function iconDrawing(name: IconName, theme: Theme, cropped = false): Drawing {
  const { place, placeHalo } = tokens[theme].map;
  const { disc, sign }: Sign = SIGNS[name];
  const side = cropped ? 2 * (disc + EDGE / 2) : ICON_SIZE;
  const corner = (ICON_SIZE - side) / 2;
  return {
    width: side,
    height: side,
    box: [corner, corner, side, side],
    children: [ring(11, disc, placeHalo), ...sign(place)],
    fill: 'none',
    stroke: place,
    strokeWidth: EDGE,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  };
}
