import type { Mode, Status } from '../domain/vocabulary.ts';
import type { Stops } from '../layers/stops.ts';

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

/** From one lane to the next, px. */
export const LANE_STEPS: Stops = [
  [3, 1.9],
  [6, 6.5],
  [10, 12],
];
