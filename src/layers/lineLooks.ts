import type { ExpressionSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LOOSE_ALIGNMENTS } from '../domain/segments.ts';
import { UNSOURCED } from '../domain/status.ts';
import { MODES, type Status } from '../domain/vocabulary.ts';
import { MODE_FORMS, roundDash, STATUS_DASH, TRACK_BAND } from '../symbols/forms.ts';
import { isDim, isSelected, recedes } from './expressions.ts';

/** What the looks of lines, belts and marks depend on. */

/** A line of the style, in its place beside others. */
export type MakeLine = (
  id: string,
  filter: ExpressionSpecification,
  paint: NonNullable<LineLayerSpecification['paint']>,
) => LineLayerSpecification;

export const isLooseLine: ExpressionSpecification = [
  'in',
  ['get', 'alignment'],
  ['literal', [...LOOSE_ALIGNMENTS]],
];

/** Of which only the ends are known: a belt, and no line in it. */
export const isBare: ExpressionSpecification = ['==', ['get', 'alignment'], 'endpoints'];

export const isSourced: ExpressionSpecification = ['!=', ['get', 'status'], UNSOURCED];

/** How many routes use the line. */
export const services = [
  'length',
  ['split', ['coalesce', ['get', 'services'], ''], ' '],
] as unknown as ExpressionSpecification;

/** Of what is not selected, beside a selection. */
const RECEDED = 0.32;

/**
 * What a filter leaves out is gone; what is not selected steps back. Routes on one track lie on each other, so each steps
 * back by so much more that together they look like one.
 */
export function opacity(
  full: number,
  receded = full * RECEDED,
  together: ExpressionSpecification | number = services,
): ExpressionSpecification {
  const share: ExpressionSpecification = ['-', 1, ['^', 1 - receded, ['/', 1, together]]];
  return ['case', isDim, 0, recedes, share, full];
}

/** Where the routes on a track are a band of strands, its line is seen only where it is selected. */
export function standsForTrack(seen: ExpressionSpecification): ExpressionSpecification {
  const isTrack: ExpressionSpecification = ['all', ['boolean', ['get', 'band'], false], ['!', isSelected]];
  return ['step', ['zoom'], seen, TRACK_BAND.from, ['case', isTrack, 0, seen], TRACK_BAND.to, seen];
}

/** The dash that tells the status, or that a mode has of its own; `times` as in roundDash. */
export function dashIn(times = 1): ExpressionSpecification {
  const dashes = Object.entries(STATUS_DASH) as [Status, (typeof STATUS_DASH)[Status]][];
  const byStatus = [
    'match',
    ['get', 'status'],
    ...dashes
      .filter(([status]) => status !== 'operating')
      .flatMap(([status, dash]) => [status, ['literal', roundDash(dash, times)]]),
    ['literal', roundDash(STATUS_DASH.operating, times)],
  ];
  const own = MODES.flatMap((mode) => {
    const { dash } = MODE_FORMS[mode];
    return dash ? [mode, ['literal', roundDash(dash, times)]] : [];
  });
  return ['match', ['get', 'mode'], ...own, byStatus] as unknown as ExpressionSpecification;
}
