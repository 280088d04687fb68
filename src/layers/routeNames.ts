import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OFFSET_STEPS } from '../symbols/forms.ts';
import { interpolated, type Stops } from '../symbols/stops.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { byMode, FONT, inLanguage, isDim, recedes } from './expressions.ts';

/** Names on calmer lines at small scales than at large ones. */
export const ROUTE_LABELS = ['route-names-far', 'route-names-near'] as const;
const NEAR_ZOOM = 6;

/** The lines that names are set on at a scale, of the routes that are shown. */
export function routeNameFilter(scale: 'far' | 'near', shown?: string[]): ExpressionSpecification {
  const ofScale: ExpressionSpecification = ['==', ['get', 'scale'], scale];
  return shown ? ['all', ofScale, ['in', ['get', 'route'], ['literal', shown]]] : ofScale;
}

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

/** Source and layer of the names that stand beside their lines. */
export const SIDE_LABELS = 'side-labels';

/** Where a name beside a line is broken, em. */
export const SIDE_LABEL_WIDTH = 12;

/** Which side of the name is turned to its line, and how far it stands off, em; the better first. */
export const SIDE_ANCHORS = [
  { anchor: 'bottom', offset: [0, -0.6] },
  { anchor: 'top', offset: [0, 0.6] },
  { anchor: 'left', offset: [0.7, 0] },
  { anchor: 'right', offset: [-0.7, 0] },
] as const;

/** A name stands off its line by this, em, on the side that it is set to. */
const STAND_OFF = 0.95;

const besideLine = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...OFFSET_STEPS.flatMap(([zoom, px]) => {
    const off = (offset: number) => [
      offset,
      [
        'literal',
        [0, (offset > 0 ? STAND_OFF : -STAND_OFF) + (offset * px) / interpolated(NAME_SIZES, zoom)],
      ],
    ];
    return [zoom, ['interpolate', ['linear'], ['get', 'offset'], ...[-2, 0, 0.1, 2].flatMap(off)]];
  }),
] as unknown as ExpressionSpecification;

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
      'text-offset': besideLine,
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
export function sideLabels({ map, modeInk }: Tokens): SymbolLayerSpecification {
  return {
    id: SIDE_LABELS,
    type: 'symbol',
    source: SIDE_LABELS,
    layout: {
      'text-field': inLanguage('short'),
      'text-font': FONT.strong,
      'text-size': NAME_SIZE,
      'text-anchor': ['get', 'anchor'],
      'text-offset': [
        'match',
        ['get', 'anchor'],
        ...SIDE_ANCHORS.flatMap(({ anchor, offset }) => [anchor, ['literal', offset]]),
        ['literal', [0, 0]],
      ] as unknown as ExpressionSpecification,
      'text-max-width': SIDE_LABEL_WIDTH,
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
