import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { MODES, type Mode } from '../domain/vocabulary.ts';
import { MODE_FORMS, TRACK_BAND } from '../symbols/forms.ts';
import { MARK_SPACING, MOST_STRANDS, markName, SKETCH_MARK_SPACING, TIE_ZOOM } from '../symbols/marks.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { byMode, FONT } from './expressions.ts';
import { isBare, isLooseLine, isSourced, opacity, services } from './lineLooks.ts';

/** Source of what stands on the lines: the lines once more, so that these need not wait for the pictures. */
export const MARKS = 'marks';

/** On surveyed lines in service, and few on sketches; no name has to keep clear of them. */
const SEEN = { 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'icon-padding': 0 } as const;

/** Ties, beads and lozenges, of one size at every scale. */
export function markLayers({ map, modeInk }: Tokens): SymbolLayerSpecification[] {
  const marked = MODES.filter((mode) => MODE_FORMS[mode].mark);
  const on = (
    id: string,
    filter: ExpressionSpecification,
    spacing: number,
    minzoom: number,
    icon: ExpressionSpecification | string,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: MARKS,
    minzoom,
    filter,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': spacing,
      'icon-image': icon,
      ...SEEN,
    },
    paint: { 'icon-opacity': opacity(1) },
  });
  const isInService: ExpressionSpecification = ['==', ['get', 'status'], 'operating'];
  return [
    ...marked.map((mode) => {
      const { mark = 'tie' } = MODE_FORMS[mode];
      const filter: ExpressionSpecification = [
        'all',
        ['==', ['get', 'mode'], mode],
        isInService,
        ['!', isLooseLine],
      ];
      const isTie = mark === 'tie';
      return on(
        `${mode}-marks`,
        filter,
        MARK_SPACING[mark],
        isTie ? TIE_ZOOM : 0,
        isTie ? tieAcross(mode) : markName(mode),
      );
    }),
    on(
      'sketch-marks',
      ['all', isLooseLine, ['!', isBare], isSourced, ['in', ['get', 'mode'], ['literal', marked]]],
      SKETCH_MARK_SPACING,
      TIE_ZOOM,
      ['concat', 'mark-', ['get', 'mode'], '-1'],
    ),
    {
      id: 'bare-marks',
      type: 'symbol',
      source: MARKS,
      minzoom: 4.4,
      filter: ['all', isBare, isSourced],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': '?',
        'text-font': FONT.strong,
        'text-size': 12,
        'text-rotation-alignment': 'viewport',
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': byMode(modeInk),
        'text-halo-color': map.halo,
        'text-halo-width': 1.2,
        'text-opacity': opacity(1),
      },
    },
  ];
}

/** One set of ties across all strands of a band; where a strand moves across, none. */
function tieAcross(mode: Mode): ExpressionSpecification {
  const across = Array.from({ length: MOST_STRANDS - 1 }, (_, index) => [
    index + 1,
    markName(mode, index + 1),
  ]).flat();
  const inBand = ['match', services, ...across, markName(mode, MOST_STRANDS)];
  const isMoving = ['all', ['boolean', ['get', 'band'], false], ['==', services, 1]];
  return [
    'step',
    ['zoom'],
    markName(mode),
    TRACK_BAND.from,
    ['case', isMoving, '', inBand],
    // By here the line is as wide as a narrow band.
    TRACK_BAND.to,
    markName(mode, 2),
  ] as unknown as ExpressionSpecification;
}
