import type { BorderKind, Mode, PlaceKind, Status } from '../domain/vocabulary.ts';
import type { Stops } from './stops.ts';
import type { Tokens } from './tokens.ts';

/**
 * A mode's form, in widths of its line: told apart without colour. `bars` are short strokes across
 * the line, `beads` round dots upon it, `cased` gives it two edges.
 */
export type ModeForm = {
  /** Line widths in px at zooms 3, 6 and 10. */
  width: [number, number, number];
  cased: boolean;
  /** Dash of the strokes across, and how many line widths they are wide. */
  bars?: { dash: [number, number]; width: number };
  beads?: { gap: number; width: number };
  /** Where the mode is never a solid line. */
  dash?: [number, number];
};

export const MODE_FORMS: Record<Mode, ModeForm> = {
  railway: { width: [1.6, 2.4, 4], cased: false, bars: { dash: [0.22, 1.3], width: 2.9 } },
  highway: { width: [1.9, 2.9, 4.6], cased: true },
  'gas-pipeline': { width: [1.3, 1.9, 3], cased: false, beads: { gap: 3.2, width: 3 } },
  'oil-pipeline': { width: [1.4, 2, 3.2], cased: false, bars: { dash: [0.9, 1.8], width: 2.6 } },
  'sea-lane': { width: [1.7, 2.3, 3.4], cased: false, dash: [2.2, 1.6] },
};

/** A status's stroke, in line widths; told apart by line whatever the mode. */
export const STATUS_DASH: Record<Status, number[]> = {
  operating: [1, 0],
  construction: [5, 1.4],
  planned: [2, 2],
  stalled: [0.7, 2.4],
};

/** The line of a segment in a year that no source reaches back to: thin, grey, of no pattern. Width in px. */
export const UNSOURCED_WIDTH = 1.1;

/** From one route to the next beside it, px. */
export const OFFSET_STEPS: Stops = [
  [3, 1.9],
  [6, 6.5],
  [10, 12],
];

/** What a casing adds to its line, px: the two edges of a cased mode, or the gap that sets a line off the ground. */
export const CASING_WIDTH = { edge: 1.8, gap: 2.2 };

/** The white core of a loose line, in widths of it. */
export const HOLLOW = 0.36;

/** The band of doubt; where it would be too narrow to be seen, a line of the least width, px, stands for it. */
export const BAND = { opacity: 0.15, leastWidth: 9, leastOpacity: 0.22 };

/** The darker edge of a cased line: half of each channel of a `#rrggbb` colour. */
export function edgeColour(colour: string): string {
  const channel = (from: number) =>
    Math.round(Number.parseInt(colour.slice(from, from + 2), 16) * 0.5)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Dashes of the borders, in line widths. */
export const BORDER_DASH: Record<BorderKind, number[]> = { border: [5, 1.5, 1, 1.5], disputed: [1.5, 2.5] };

/** Of the borders, px, at zooms 3 and 8. */
export const BORDER_WIDTH = [0.7, 1.6] as const;

/** Tint along the borders that are not disputed, stronger along the six states'; widths in px at zooms 3 and 8. */
export const RIBBON = { width: [4, 9], opacity: 0.16, opacityElsewhere: 0.07 } as const;

/** Icons by kind; areas are shapes with a name and need none. */
export const PLACE_ICONS: Partial<Record<PlaceKind, string>> = {
  seaport: 'seaport',
  crossing: 'crossing',
  hub: 'hub',
  city: 'city',
};

/** An area that is selected: an outline around a tint. Widths in px, the dash in widths. */
export const AREA_FORM = { fill: 0.16, width: 2.2, dash: [3, 2.5] };

/** An area's name tells its kind by its colour. */
export const AREA_INK: Partial<Record<PlaceKind, keyof Tokens['map']>> = {
  lake: 'waterLabel',
  range: 'labelQuiet',
};
