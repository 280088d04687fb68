import type { BorderKind, Mode, PlaceKind, Status } from '../domain/vocabulary.ts';
import type { IconName } from './icons.ts';
import type { Stops } from './stops.ts';
import type { Tokens } from './tokens.ts';

/** What stands on a line at even distances, in px at every scale: see `marks.ts` for its shape. */
export type MarkKind = 'tie' | 'bead' | 'lozenge';

/** A mode's form, told apart without colour: `cased` gives its line two edges. */
export type ModeForm = {
  /** Line widths in px at zooms 3, 6 and 10. */
  width: readonly [number, number, number];
  cased: boolean;
  mark?: MarkKind;
  /** Where the mode is never a solid line. */
  dash?: Dash;
};

/** Stroke and gap as they are seen, in line widths. */
export type Dash = readonly [stroke: number, gap: number];

export const MODE_FORMS: Record<Mode, ModeForm> = {
  railway: { width: [1.6, 2.4, 3.4], cased: false, mark: 'tie' },
  highway: { width: [1.9, 2.8, 4], cased: true },
  'gas-pipeline': { width: [1.3, 1.9, 2.8], cased: false, mark: 'bead' },
  'oil-pipeline': { width: [1.4, 2, 2.8], cased: false, mark: 'lozenge' },
  'sea-lane': { width: [1.9, 2.3, 2.7], cased: false, dash: [5, 3.5] },
};

/** A status's stroke; told apart by line whatever the mode. */
export const STATUS_DASH: Record<Status, Dash> = {
  operating: [1, 0],
  construction: [5, 2],
  planned: [2, 2.2],
  stalled: [1, 3],
};

/**
 * A dash for strokes with round ends, which reach half a width beyond each: what is seen is then `dash`, the first of it
 * from its middle.
 * @param times how much wider than `dash` is counted in the stroke is drawn; strokes over each other stay in step
 */
export function roundDash([stroke, gap]: Dash, times = 1): number[] {
  if (gap === 0) return [1, 0];
  const core = Math.max(0.02, stroke - times);
  return [core / 2, stroke + gap - core, core / 2].map((part) => part / times);
}

/** A line that several routes use is wider by this for each further one. */
export const WIDER_PER_SERVICE = 0.12;

/** A line between points that are known is thinner than one that is traced, where the points are seen. */
export const BETWEEN_KNOWN = 0.7;

/** A line whose course nobody has published is a sketch: so thin beside one that was surveyed, and smooth. */
export const SKETCH = { width: 0.62, opacity: 0.9 };

/** How surely the routes on one track can be told apart: at these zooms it is a band of strands, px. */
/** `alone` is the width of a strand that comes to the middle by itself. */
export const TRACK_BAND = { from: 6.8, to: 9.7, strand: 2, step: 3, alone: 2.8 };

/** The line of a segment in a year that no source reaches back to: thin, grey, of no pattern. Width in px. */
export const UNSOURCED_WIDTH = 1.1;

/** From one route's strand to the next in a band, px; farther out and nearer there is one line. */
export const OFFSET_STEPS: Stops = [
  [3, 0],
  [TRACK_BAND.from - 0.01, 0],
  [TRACK_BAND.from, TRACK_BAND.step],
  [TRACK_BAND.to, TRACK_BAND.step],
  [TRACK_BAND.to + 0.01, 0],
];

/** How far a sketch stands off the surer line that it would lie under, px. */
export const ASIDE_STEPS: Stops = [
  [3, 2.2],
  [6, 4],
  [10, 7],
];

/** The casing of a line: in widths of it the two edges of a cased mode, in px what sets any other off the ground. */
export const CASING = { edge: 1.55, gap: 2.2 };

/**
 * The belt in which a sketch may lie, of each of the shapes that it is made of.
 * Where the belt would be too narrow to be seen, a blurred line of the least width, px, stands for it.
 */
export const BELT = {
  opacity: 0.034,
  chosenOpacity: 0.055,
  /** Of it where the mode is a sea lane: water shows any tint. */
  atSea: 0.5,
  leastWidth: 8,
  leastOpacity: 0.2,
  /** Of a belt without a line in it. */
  bareOpacity: 0.34,
};

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

/** Where the Aral Sea's shore was in 1960; width in px, dash in line widths. */
export const OLD_SHORE = { width: 0.8, dash: [3, 2] } as const;

/** Icons by kind; areas are shapes with a name and need none. */
export const PLACE_ICONS: Partial<Record<PlaceKind, IconName>> = {
  seaport: 'seaport',
  crossing: 'crossing',
  hub: 'hub',
  city: 'city',
};

/** The light behind what is chosen: of a line its widths in px at zooms 3, 6 and 10, of a place its radius in px. */
export const CHOSEN = { line: [10, 15, 22], place: 13, placeOpacity: 0.95 } as const;

/** The shore of a water that is selected, px. */
export const CHOSEN_SHORE = 1.6;

/** An area's name tells its kind by its colour. */
export const AREA_INK: Partial<Record<PlaceKind, keyof Tokens['map']>> = {
  lake: 'waterLabel',
  range: 'labelQuiet',
};
