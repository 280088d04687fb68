import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { NAME_ZOOMS, type NameScale, NEAR_NAME_SCALES } from '../domain/nameScales.ts';
import { ASIDE_STEPS } from '../symbols/forms.ts';
import { interpolated, type Stops } from '../symbols/stops.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { byMode, FONT, inLanguage, inLines, isDim, recedes } from './expressions.ts';

/** Layers of the names along lines, by scale. */
const LAYER_OF = {
  far: 'route-names-far',
  middle: 'route-names-middle',
  near: 'route-names-near',
  close: 'route-names-close',
} as const satisfies Record<NameScale, string>;

export const ROUTE_LABELS = Object.values(LAYER_OF);

/** Source of the names along lines of the larger scales; empty until the map comes near. */
export const NEAR_NAMES = 'route-names-near';

/** By layer, the lines that its names are set on, of the routes that are shown. */
export function routeNameFilters(shown?: string[]): Record<string, ExpressionSpecification> {
  return Object.fromEntries(
    Object.entries(LAYER_OF).map(([scale, layer]) => {
      const ofScale: ExpressionSpecification = ['==', ['get', 'scale'], scale];
      return [layer, shown ? ['all', ofScale, ['in', ['get', 'route'], ['literal', shown]]] : ofScale];
    }),
  );
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

/** Where a name beside a line is broken, em; in a block each name has a line, which is not broken. */
export const SIDE_LABEL_WIDTH = 12;
const UNBROKEN = 99;

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
  ...ASIDE_STEPS.flatMap(([zoom, px]) => {
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
  const filters = routeNameFilters();
  const names = (scale: NameScale): SymbolLayerSpecification => ({
    id: LAYER_OF[scale],
    type: 'symbol',
    source: NEAR_NAME_SCALES.some((near) => near === scale) ? NEAR_NAMES : 'route-names',
    filter: filters[LAYER_OF[scale]] as ExpressionSpecification,
    minzoom: NAME_ZOOMS[scale][0],
    maxzoom: NAME_ZOOMS[scale][1],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 340,
      'text-field': inLanguage('name'),
      'text-font': FONT.strong,
      'text-size': NAME_SIZE,
      'text-offset': besideLine,
      // Within a letter's width a line may bend by twice this. Beside a sharper bend letters run into each other; such a name is set
      // upright instead.
      'text-max-angle': 4,
      'text-padding': 3,
      'text-letter-spacing': 0.02,
    },
    paint: {
      'text-color': byMode(modeInk),
      'text-halo-color': map.halo,
      'text-halo-width': 1.5,
      'text-opacity': ['case', isDim, 0, recedes, 0.45, 1],
    },
  });
  return (Object.keys(LAYER_OF) as NameScale[]).map(names);
}

/** Set upright beside a line that has no room for a name along it, where the map finds a place for one. */
export function sideLabels({ map, modeInk }: Tokens): SymbolLayerSpecification {
  return {
    id: SIDE_LABELS,
    type: 'symbol',
    source: SIDE_LABELS,
    layout: {
      'text-field': inLines(inLanguage('name')),
      'text-font': FONT.strong,
      'text-size': NAME_SIZE,
      'text-anchor': ['get', 'anchor'],
      'text-offset': [
        'match',
        ['get', 'anchor'],
        ...SIDE_ANCHORS.flatMap(({ anchor, offset }) => [anchor, ['literal', offset]]),
        ['literal', [0, 0]],
      ] as unknown as ExpressionSpecification,
      'text-max-width': ['case', ['in', '\n', inLanguage('name')], UNBROKEN, SIDE_LABEL_WIDTH],
      'text-justify': 'auto',
      'text-padding': 1,
    },
    paint: {
      'text-color': byMode(modeInk),
      'text-halo-color': map.halo,
      'text-halo-width': 1.5,
      'text-opacity': ['case', isDim, 0, recedes, 0.45, 1],
    },
  };
}
