import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { UNSOURCED } from '../domain/status.ts';
import { MODES, type Mode } from '../domain/vocabulary.ts';
import {
  ASIDE_STEPS,
  BETWEEN_KNOWN,
  CASING,
  CHOSEN,
  edgeColour,
  MODE_FORMS,
  type ModeForm,
  OFFSET_STEPS,
  SKETCH,
  TRACK_BAND,
  UNSOURCED_WIDTH,
  WIDER_PER_SERVICE,
} from '../symbols/forms.ts';
import type { Stops } from '../symbols/stops.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { beltLayers, LEAST_BELT_LAYER } from './belts.ts';
import { byMode, isDim, isHovered, isSelected, recedes } from './expressions.ts';
import {
  dashIn,
  isBare,
  isLooseLine,
  isSourced,
  type MakeLine,
  opacity,
  services,
  standsForTrack,
} from './lineLooks.ts';
import { markLayers } from './marks.ts';

export const UNSOURCED_LAYER = 'corridor-unsourced';
export const SKETCH_LAYER = 'corridor-sketch';
/** The routes on one track side by side, where the scale has room for it. */
export const STRAND_LAYER = 'corridor-strand';
/** A wide line that is not seen, so that a thin one can be hit. */
export const HIT_LAYER = 'corridor-hit';

/** Layers in which every route lies once as it runs, those of which only the ends are known included. */
export const COURSE_LAYERS: readonly string[] = [...MODES.map((mode) => `${mode}-line`), LEAST_BELT_LAYER];

/** Layers of the lines as they lie, without the strands beside them. */
export const LINE_LAYERS: readonly string[] = [...MODES.map((mode) => `${mode}-line`), SKETCH_LAYER];

const ZOOMS = [3, 6, 10] as const;

/** A width that follows the zoom; `times` and `plus` change it, lifted features are wider. */
function width(form: Pick<ModeForm, 'width'>, times = 1, plus = 0): ExpressionSpecification {
  const lift: ExpressionSpecification = ['case', isSelected, 1.45, isHovered, 1.3, 1];
  const wider: ExpressionSpecification = ['+', 1, ['*', WIDER_PER_SERVICE, ['-', services, 1]]];
  // Where the points are seen that a line was led by, it is thinner between them.
  const thinner: ExpressionSpecification = ['match', ['get', 'alignment'], 'known-points', BETWEEN_KNOWN, 1];
  const at = (px: number, zoom: number): ExpressionSpecification => [
    '+',
    ['*', px * times, lift, wider, ...(zoom > 6 ? [thinner] : [])],
    plus,
  ];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...ZOOMS.flatMap((zoom, index) => [zoom, at(form.width[index] ?? 0, zoom)]),
  ] as unknown as ExpressionSpecification;
}

const sketchWidth = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...ZOOMS.flatMap((zoom, index) => {
    const widths = MODES.flatMap((mode) => [mode, (MODE_FORMS[mode].width[index] ?? 0) * SKETCH.width]);
    const lift: ExpressionSpecification = ['case', isSelected, 1.5, isHovered, 1.3, 1];
    return [zoom, ['*', lift, ['match', ['get', 'mode'], ...widths, 1]]];
  }),
] as unknown as ExpressionSpecification;

function offsetBy(property: string, stops: Stops): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, px]) => [zoom, ['*', ['coalesce', ['get', property], 0], px]]),
  ] as unknown as ExpressionSpecification;
}

export type CorridorLayer = LineLayerSpecification | FillLayerSpecification | SymbolLayerSpecification;

/** The lines, bottom to top: how sure, what is lifted, sketches, bands, then each mode's form, and its marks. */
export function corridorLayers(colours: Tokens): CorridorLayer[] {
  const { map, mode } = colours;
  const line = (
    id: string,
    filter: ExpressionSpecification,
    paint: NonNullable<LineLayerSpecification['paint']>,
    source: 'routes' | 'strands' = 'routes',
  ): LineLayerSpecification => ({
    id,
    type: 'line',
    source,
    filter,
    // With round ends no notch is left where one line goes on as another.
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-offset': source === 'strands' ? offsetBy('offset', OFFSET_STEPS) : offsetBy('aside', ASIDE_STEPS),
      ...paint,
    },
  });
  const strand = (id: string, paint: NonNullable<LineLayerSpecification['paint']>) => ({
    ...line(id, isSourced, paint, 'strands'),
    minzoom: TRACK_BAND.from,
    maxzoom: TRACK_BAND.to,
  });

  return [
    ...beltLayers(colours, line),
    line('corridor-halo', ['!', isBare], {
      'line-color': map.selection,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        ...ZOOMS.flatMap((zoom, index) => [zoom, CHOSEN.line[index] ?? 0]),
      ] as unknown as ExpressionSpecification,
      'line-blur': 5,
      'line-opacity': standsForTrack([
        'case',
        isSelected,
        map.haloOpacity,
        isHovered,
        map.haloOpacity * 0.55,
        0,
      ]),
    }),
    strand('corridor-strand-halo', {
      'line-color': map.selection,
      'line-width': 10,
      'line-blur': 4,
      'line-opacity': ['case', isSelected, 0, isHovered, 0.6, 0],
    }),
    line(UNSOURCED_LAYER, ['==', ['get', 'status'], UNSOURCED], {
      'line-color': map.unsourced,
      'line-width': UNSOURCED_WIDTH,
      'line-opacity': opacity(1),
    }),
    line(SKETCH_LAYER, ['all', isSourced, isLooseLine, ['!', isBare]], {
      'line-color': byMode(mode),
      'line-width': sketchWidth,
      'line-opacity': opacity(SKETCH.opacity),
      'line-dasharray': dashIn(),
    }),
    strand('corridor-strand-casing', {
      'line-color': map.casing,
      'line-width': TRACK_BAND.strand + CASING.gap,
      'line-opacity': ['case', isDim, 0, recedes, 0, isSelected, 0, 0.9],
    }),
    strand(STRAND_LAYER, {
      'line-color': byMode(mode),
      'line-width': ['case', ['==', services, 1], TRACK_BAND.alone, TRACK_BAND.strand],
      'line-opacity': ['case', isSelected, 0, opacity(1, 0.25, 1)],
      'line-dasharray': dashIn(),
    }),
    ...MODES.flatMap((one) => modeLayers(one, colours, line)),
    ...markLayers(colours),
    line(HIT_LAYER, ['has', 'route'], { 'line-color': '#000000', 'line-opacity': 0, 'line-width': 14 }),
  ];
}

function modeLayers(mode: Mode, { map, mode: colours }: Tokens, line: MakeLine): LineLayerSpecification[] {
  const form = MODE_FORMS[mode];
  const surveyed: ExpressionSpecification = [
    'all',
    ['==', ['get', 'mode'], mode],
    isSourced,
    ['!', isLooseLine],
  ];
  return [
    line(`${mode}-casing`, surveyed, {
      'line-color': form.cased ? edgeColour(colours[mode]) : map.casing,
      'line-width': form.cased ? width(form, CASING.edge) : width(form, 1, CASING.gap),
      'line-opacity': standsForTrack(opacity(form.cased ? 1 : 0.75, 0)),
      ...(form.cased && { 'line-dasharray': dashIn(CASING.edge) }),
    }),
    line(`${mode}-line`, surveyed, {
      'line-color': colours[mode],
      'line-width': width(form),
      'line-opacity': standsForTrack(opacity(1)),
      'line-dasharray': dashIn(),
    }),
  ];
}
