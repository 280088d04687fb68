import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { UNSOURCED } from '../domain/status.ts';
import type { Mode, Status } from '../domain/vocabulary.ts';
import { MODES } from '../domain/vocabulary.ts';
import { FONT, inLanguage } from './names.ts';
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

/** Where the band of a schematic line would be too narrow to be seen, this stands for it. */
const LEAST_BAND_PX = 9;

const isDim: ExpressionSpecification = ['boolean', ['feature-state', 'dim'], false];
const recedes: ExpressionSpecification = ['boolean', ['feature-state', 'recede'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isLoose: ExpressionSpecification = [
  'in',
  ['get', 'alignment'],
  ['literal', ['schematic', 'endpoints']],
];

const isSourced: ExpressionSpecification = ['!=', ['get', 'status'], UNSOURCED];

/** What a filter leaves out is gone; what is not selected steps back. */
function opacity(full: number): ExpressionSpecification {
  return ['case', isDim, 0, recedes, full * 0.32, full];
}

/** A width that follows the zoom; `times` and `plus` change it, lifted features are wider. */
function width(form: ModeForm, times = 1, plus = 0): ExpressionSpecification {
  const at = (px: number): ExpressionSpecification => [
    '+',
    px * times + plus,
    ['case', isSelected, px * 0.45 * times, isHovered, px * 0.3 * times, 0],
  ];
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

/** Values by zoom, rising. */
type Stops = readonly (readonly [zoom: number, px: number])[];

/** From one lane to the next, px. */
export const LANE_STEPS: Stops = [
  [3, 1.9],
  [6, 6.5],
  [10, 12],
];

/** Routes on the same line stand side by side. */
const laneOffset = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...LANE_STEPS.flatMap(([zoom, px]) => [zoom, ['*', ['get', 'lane'], px]]),
] as unknown as ExpressionSpecification;

const statusDash = [
  'match',
  ['get', 'status'],
  ...(Object.entries(STATUS_DASH) as [Status, number[]][])
    .filter(([status]) => status !== 'operating')
    .flatMap(([status, dash]) => [status, ['literal', dash]]),
  ['literal', STATUS_DASH.operating],
] as unknown as ExpressionSpecification;

/** Side by side at small scales there is room for the strokes of one line only. */
const roomForBars: ExpressionSpecification = ['any', ['>=', ['zoom'], 5.2], ['==', ['get', 'lane'], 0]];

function byMode(colours: Record<Mode, string>): DataDrivenPropertyValueSpecification<string> {
  return [
    'match',
    ['get', 'mode'],
    ...MODES.flatMap((mode) => [mode, colours[mode]]),
    '#000000',
  ] as unknown as ExpressionSpecification;
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
    paint: { 'line-offset': laneOffset, ...paint },
  });

  const layers: (LineLayerSpecification | FillLayerSpecification)[] = [
    {
      id: 'corridor-band-area',
      type: 'fill',
      source: 'bands',
      filter: isSourced,
      paint: { 'fill-color': byMode(colours), 'fill-opacity': opacity(0.15) },
    },
    line('corridor-band', ['all', isLoose, isSourced], {
      'line-color': byMode(colours),
      'line-width': LEAST_BAND_PX,
      'line-blur': 5,
      'line-opacity': opacity(0.22),
    }),
    line(
      'corridor-halo',
      ['has', 'route'],
      {
        'line-color': map.selection,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 8, 6, 12, 10, 18],
        'line-blur': 2,
        'line-opacity': ['case', isSelected, 0.85, isHovered, 0.45, 0],
      },
      'round',
    ),
    line('corridor-unsourced', ['==', ['get', 'status'], UNSOURCED], {
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
        'line-color': form.cased ? shade(colours[mode]) : map.casing,
        'line-width': width(form, 1, form.cased ? 1.8 : 2.2),
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
    if (form.bars)
      layers.push({
        ...line(`${mode}-bars`, ['all', ofMode, ['==', ['get', 'status'], 'operating'], roomForBars], {
          'line-color': colours[mode],
          'line-width': width(form, form.bars.width),
          'line-opacity': opacity(1),
          'line-dasharray': form.bars.dash,
        }),
        minzoom: 3.4,
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
      line(`${mode}-hollow`, ['all', ofMode, isLoose], {
        'line-color': map.casing,
        'line-width': width(form, 0.42),
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

/** Of the letters, px. */
export const NAME_SIZES: Stops = [
  [3, 10.5],
  [6, 12],
  [10, 14],
];

const NAME_SIZE = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...NAME_SIZES.flat(),
] as unknown as ExpressionSpecification;

/** What the map interpolates, for who has to know it beforehand. */
export function interpolated(stops: Stops, zoom: number): number {
  const above = stops.findIndex(([at]) => at > zoom);
  const [from, to] = [stops.at(above === 0 ? 0 : above < 0 ? -1 : above - 1), stops.at(above)];
  if (!from || !to || from === to) return (from ?? [0, 0])[1];
  return from[1] + ((zoom - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/** Names along the lines. */
export function corridorLabels({ map, modeInk }: Tokens): SymbolLayerSpecification[] {
  const names = (
    id: string,
    scale: 'far' | 'near',
    zooms: { minzoom?: number; maxzoom?: number },
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: 'route-names',
    filter: routeNameFilter(scale),
    ...zooms,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 340,
      'text-field': inLanguage('short'),
      'text-font': FONT.strong,
      'text-size': NAME_SIZE,
      'text-offset': [0, -0.95],
      // Within half a letter's width. Beside a sharper bend letters run into each other; such a name is set
      // upright instead.
      'text-max-angle': 6,
      'text-padding': 3,
      'text-letter-spacing': 0.02,
    },
    paint: {
      'text-color': byMode(modeInk),
      'text-halo-color': map.halo,
      'text-halo-width': 1.8,
      'text-opacity': ['case', isDim, 0, recedes, 0.45, 1],
    },
  });
  return [
    names(ROUTE_LABELS[0], 'far', { maxzoom: NEAR_ZOOM }),
    names(ROUTE_LABELS[1], 'near', { minzoom: NEAR_ZOOM }),
  ];
}

/** Set upright beside a line that has no room for a name along it, where the map finds a place for one. */
export function spareNames({ map, modeInk }: Tokens): SymbolLayerSpecification {
  return {
    id: SPARE_NAMES,
    type: 'symbol',
    source: SPARE_NAMES,
    layout: {
      'text-field': inLanguage('short'),
      'text-font': FONT.strong,
      'text-size': NAME_SIZE,
      'text-anchor': ['get', 'anchor'],
      'text-offset': [
        'match',
        ['get', 'anchor'],
        ...SPARE_ANCHORS.flatMap(({ anchor, offset }) => [anchor, ['literal', offset]]),
        ['literal', [0, 0]],
      ] as unknown as ExpressionSpecification,
      'text-max-width': SPARE_NAME_WIDTH,
      'text-justify': 'auto',
      'text-padding': 1,
    },
    paint: {
      'text-color': byMode(modeInk),
      'text-halo-color': map.halo,
      'text-halo-width': 1.8,
      'text-opacity': ['case', isDim, 0, recedes, 0.45, 1],
    },
  };
}

/** Source and layer of the names that stand beside their lines. */
export const SPARE_NAMES = 'spare-names';

/** Where a name beside a line is broken, em. */
export const SPARE_NAME_WIDTH = 12;

/** Which side of the name is turned to its line, and how far it stands off, em; the better first. */
export const SPARE_ANCHORS = [
  { anchor: 'bottom', offset: [0, -0.6] },
  { anchor: 'top', offset: [0, 0.6] },
  { anchor: 'left', offset: [0.7, 0] },
  { anchor: 'right', offset: [-0.7, 0] },
] as const;

const NEAR_ZOOM = 6;

/** The lines that names are set on at a scale, of the routes that are shown. */
export function routeNameFilter(scale: 'far' | 'near', shown?: string[]): ExpressionSpecification {
  const ofScale: ExpressionSpecification = ['==', ['get', 'scale'], scale];
  return shown ? ['all', ofScale, ['in', ['get', 'route'], ['literal', shown]]] : ofScale;
}

/** Names on calmer lines at small scales than at large ones. */
export const ROUTE_LABELS = ['route-names-far', 'route-names-near'] as const;

/** The darker edge of a cased line. */
function shade(colour: string): string {
  const channel = (from: number) =>
    Math.round(Number.parseInt(colour.slice(from, from + 2), 16) * 0.5)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
