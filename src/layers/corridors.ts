import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { LOOSE_ALIGNMENTS } from '../domain/segments.ts';
import { UNSOURCED } from '../domain/status.ts';
import { MODES, type Status } from '../domain/vocabulary.ts';
import {
  BAND,
  CASING_WIDTH,
  edgeColour,
  HOLLOW,
  MODE_FORMS,
  type ModeForm,
  OFFSET_STEPS,
  STATUS_DASH,
  UNSOURCED_WIDTH,
} from '../symbols/forms.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { byMode, isDim, isHovered, isSelected, recedes } from './expressions.ts';

export const UNSOURCED_LAYER = 'corridor-unsourced';

const isLooseLine: ExpressionSpecification = ['in', ['get', 'alignment'], ['literal', [...LOOSE_ALIGNMENTS]]];

const isSourced: ExpressionSpecification = ['!=', ['get', 'status'], UNSOURCED];

/** What a filter leaves out is gone; what is not selected steps back. */
function opacity(full: number): ExpressionSpecification {
  return ['case', isDim, 0, recedes, full * 0.32, full];
}

/** A width that follows the zoom; `times` and `plus` change it, lifted features are wider. */
function width(form: ModeForm, times = 1, plus = 0): ExpressionSpecification {
  const lift: ExpressionSpecification = ['case', isSelected, 1.6, isHovered, 1.3, 1];
  const at = (px: number): ExpressionSpecification => ['+', ['*', px * times, lift], plus];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    3,
    at(form.width[0]),
    6,
    at(form.width[1]),
    10,
    at(form.width[2]),
  ];
}

/** Routes on the same line stand side by side. */
const parallelOffset = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...OFFSET_STEPS.flatMap(([zoom, px]) => [zoom, ['*', ['get', 'offset'], px]]),
] as unknown as ExpressionSpecification;

const statusDash = [
  'match',
  ['get', 'status'],
  ...(Object.entries(STATUS_DASH) as [Status, number[]][])
    .filter(([status]) => status !== 'operating')
    .flatMap(([status, dash]) => [status, ['literal', dash]]),
  ['literal', STATUS_DASH.operating],
] as unknown as ExpressionSpecification;

type Bars = NonNullable<ModeForm['bars']>;

/** Side by side the strokes are shorter, or they would join the lines to a ladder; in widths of the line. */
const BARS_BESIDE = 1.9;

/** Strokes of lines that run alone, and side by side, where at small scales there is no room for any. */
function barLayers(
  bars: Bars,
): { id: string; filter: ExpressionSpecification; bars: Bars; minzoom: number }[] {
  const isAlone: ExpressionSpecification = ['==', ['get', 'offset'], 0];
  return [
    { id: 'bars', filter: isAlone, bars, minzoom: 3.4 },
    { id: 'bars-beside', filter: ['!', isAlone], bars: shortened(bars), minzoom: 5.2 },
  ];
}

/** As far from stroke to stroke as before: a dash is counted in widths of what it is drawn with. */
function shortened({ dash: [stroke, gap], width }: Bars): Bars {
  const longer = width / BARS_BESIDE;
  return { dash: [stroke * longer, gap * longer], width: BARS_BESIDE };
}

/** The lines, bottom to top: how sure, what is lifted, then each mode's form. */
export function corridorLayers({
  map,
  mode: colours,
}: Tokens): (LineLayerSpecification | FillLayerSpecification)[] {
  const line = (
    id: string,
    filter: ExpressionSpecification,
    paint: NonNullable<LineLayerSpecification['paint']>,
    cap: 'butt' | 'round' = 'butt',
  ): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'routes',
    filter,
    layout: { 'line-join': 'round', 'line-cap': cap },
    paint: { 'line-offset': parallelOffset, ...paint },
  });

  const layers: (LineLayerSpecification | FillLayerSpecification)[] = [
    {
      id: 'corridor-band-area',
      type: 'fill',
      source: 'bands',
      filter: isSourced,
      paint: { 'fill-color': byMode(colours), 'fill-opacity': opacity(BAND.opacity) },
    },
    line('corridor-band', ['all', isLooseLine, isSourced], {
      'line-color': byMode(colours),
      'line-width': BAND.leastWidth,
      'line-blur': 5,
      'line-opacity': opacity(BAND.leastOpacity),
    }),
    line(
      'corridor-halo',
      ['has', 'route'],
      {
        'line-color': map.selection,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 10, 6, 15, 10, 22],
        'line-blur': 5,
        'line-opacity': ['case', isSelected, 0.85, isHovered, 0.45, 0],
      },
      'round',
    ),
    line(UNSOURCED_LAYER, ['==', ['get', 'status'], UNSOURCED], {
      'line-color': map.unsourced,
      'line-width': UNSOURCED_WIDTH,
      'line-opacity': opacity(1),
    }),
  ];
  for (const mode of MODES) {
    const form = MODE_FORMS[mode];
    const ofMode: ExpressionSpecification = ['all', ['==', ['get', 'mode'], mode], isSourced];
    layers.push(
      line(`${mode}-casing`, ofMode, {
        'line-color': form.cased ? edgeColour(colours[mode]) : map.casing,
        'line-width': width(form, 1, CASING_WIDTH[form.cased ? 'edge' : 'gap']),
        'line-opacity': opacity(form.cased ? 1 : 0.75),
        ...(form.cased && { 'line-dasharray': statusDash }),
      }),
      line(`${mode}-line`, ofMode, {
        'line-color': colours[mode],
        'line-width': width(form),
        'line-opacity': opacity(1),
        'line-dasharray': form.dash ?? statusDash,
      }),
    );
    for (const { id, filter, bars, minzoom } of form.bars ? barLayers(form.bars) : [])
      layers.push({
        ...line(`${mode}-${id}`, ['all', ofMode, ['==', ['get', 'status'], 'operating'], filter], {
          'line-color': colours[mode],
          'line-width': width(form, bars.width),
          'line-opacity': opacity(1),
          'line-dasharray': bars.dash,
        }),
        minzoom,
      });
    if (form.beads)
      layers.push(
        line(
          `${mode}-beads`,
          ofMode,
          {
            'line-color': colours[mode],
            'line-width': width(form, form.beads.width),
            'line-opacity': opacity(1),
            'line-dasharray': [0.01, form.beads.gap],
          },
          'round',
        ),
      );
    layers.push(
      line(`${mode}-hollow`, ['all', ofMode, isLooseLine], {
        'line-color': map.casing,
        'line-width': width(form, HOLLOW),
        'line-opacity': opacity(1),
      }),
    );
  }
  layers.push(
    line(
      HIT_LAYER,
      ['has', 'route'],
      { 'line-color': '#000000', 'line-opacity': 0, 'line-width': 14 },
      'round',
    ),
  );
  return layers;
}

/** A wide line that is not seen, so that a thin one can be hit. */
export const HIT_LAYER = 'corridor-hit';
