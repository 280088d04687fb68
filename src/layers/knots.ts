import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Tokens } from '../symbols/tokens.ts';
import { byMode, FONT, inLanguage } from './expressions.ts';

/** Source of the evidence: what the lines were led by, and what is known along them. Loaded when first near enough. */
export const KNOTS = 'knots';
export const KNOT_LAYER = 'knot-signs';
export const KNOT_NAMES_LAYER = 'knot-names';
export const FACT_LAYER = 'line-facts';

/** From here on ends and junctions, then all of them are drawn. */
export const KNOT_ZOOMS = { main: 6.8, all: 7.5 };

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

function ofRoutes(routes: string[] | undefined): ExpressionSpecification {
  return routes
    ? ['any', false, ...routes.map((id): ExpressionSpecification => ['in', id, ['get', 'routes']])]
    : ['literal', true];
}

/** The knots of the routes that are shown; absent: of all. */
export function knotFilters(routes?: string[]): Record<string, FilterSpecification> {
  const shown = ofRoutes(routes);
  const isMain: ExpressionSpecification = ['boolean', ['get', 'main'], false];
  return {
    [KNOT_LAYER]: ['all', isPoint, shown, ['step', ['zoom'], isMain, KNOT_ZOOMS.all, true]],
    [KNOT_NAMES_LAYER]: [
      'all',
      isPoint,
      shown,
      ['<=', ['get', 'order'], ['step', ['zoom'], 0, 8.6, 1, 9.4, 2, 10.4, 3]],
    ],
    [FACT_LAYER]: ['all', ['has', 'fact_en'], shown],
  };
}

/** The signs, over the lines. */
export function knotSigns(): SymbolLayerSpecification {
  return {
    id: KNOT_LAYER,
    type: 'symbol',
    source: KNOTS,
    minzoom: KNOT_ZOOMS.main,
    filter: knotFilters()[KNOT_LAYER] as FilterSpecification,
    layout: {
      'icon-image': ['concat', 'knot-', ['get', 'kind']],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.58, 9, 0.8, 11, 1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-padding': 0,
    },
  };
}

/** Names of the knots where the language has one, and what is known along the lines; they yield to all other names of the atlas. */
export function knotLabels({ map, modeInk }: Tokens): SymbolLayerSpecification[] {
  return [
    {
      id: FACT_LAYER,
      type: 'symbol',
      source: KNOTS,
      minzoom: 7.2,
      filter: knotFilters()[FACT_LAYER] as FilterSpecification,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': inLanguage('fact'),
        'text-font': FONT.plain,
        'text-size': 10,
        'text-offset': [0, 1.15],
        'text-max-angle': 8,
        'text-padding': 4,
      },
      paint: {
        'text-color': byMode(modeInk),
        'text-halo-color': map.halo,
        'text-halo-width': 1.3,
      },
    },
    {
      id: KNOT_NAMES_LAYER,
      type: 'symbol',
      source: KNOTS,
      minzoom: 8,
      filter: knotFilters()[KNOT_NAMES_LAYER] as FilterSpecification,
      layout: {
        'text-field': ['coalesce', ['get', ['concat', 'name_', ['global-state', 'language']]], ''],
        'text-font': FONT.plain,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10, 11, 12.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-padding': 5,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': map.labelQuiet,
        'text-halo-color': map.halo,
        'text-halo-width': 1.4,
      },
    },
  ];
}
