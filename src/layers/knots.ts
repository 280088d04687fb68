import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { TRACK_BAND } from '../symbols/forms.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { byMode, FONT, inLanguage, inLines } from './expressions.ts';

/** Source of the evidence: what the lines were led by, and what is known along them. Loaded when first near enough. */
export const KNOTS = 'knots';
/** Farther out the ends and junctions alone, nearer all. */
export const KNOT_LAYERS = ['knot-signs-main', 'knot-signs'] as const;
export const KNOT_NAMES_LAYER = 'knot-names';
export const FACT_LAYER = 'line-facts';
/** At the stations where routes part, near by, where they run on one line. */
export const FLAG_LAYER = 'service-flags';

const ALL_ZOOM = 7.5;
/** From here on knots are drawn. */
export const KNOT_ZOOM = 6.8;

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
    [KNOT_LAYERS[0]]: ['all', isPoint, isMain, shown],
    [KNOT_LAYERS[1]]: ['all', isPoint, shown],
    [KNOT_NAMES_LAYER]: [
      'all',
      isPoint,
      shown,
      // A filter sees whole zooms only. Sidings and fuel stations are told under the pointer alone.
      ['<=', ['get', 'order'], ['step', ['zoom'], 1, 9, 2]],
    ],
    [FACT_LAYER]: ['all', ['has', 'fact_en'], shown],
    [FLAG_LAYER]: ['all', isPoint, ['has', 'flag_en'], shown],
  };
}

/** The signs, over the lines. */
export function knotSigns(): SymbolLayerSpecification[] {
  const signs = (
    id: (typeof KNOT_LAYERS)[number],
    zooms: { minzoom: number; maxzoom?: number },
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: KNOTS,
    ...zooms,
    filter: knotFilters()[id] as FilterSpecification,
    layout: {
      'icon-image': ['concat', 'knot-', ['get', 'kind']],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.58, 9, 0.8, 11, 1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-padding': 0,
    },
  });
  return [
    signs(KNOT_LAYERS[0], { minzoom: KNOT_ZOOM, maxzoom: ALL_ZOOM }),
    signs(KNOT_LAYERS[1], { minzoom: ALL_ZOOM }),
  ];
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
      id: FLAG_LAYER,
      type: 'symbol',
      source: KNOTS,
      minzoom: TRACK_BAND.to,
      filter: knotFilters()[FLAG_LAYER] as FilterSpecification,
      layout: {
        'text-field': inLanguage('flag'),
        'text-font': FONT.plain,
        'text-size': 10.5,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.5,
        'text-justify': 'auto',
        'text-max-width': 14,
        'text-padding': 4,
      },
      paint: {
        'text-color': byMode(modeInk),
        'text-halo-color': map.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: KNOT_NAMES_LAYER,
      type: 'symbol',
      source: KNOTS,
      minzoom: 8,
      filter: knotFilters()[KNOT_NAMES_LAYER] as FilterSpecification,
      layout: {
        'text-field': inLines(['coalesce', ['get', ['concat', 'name_', ['global-state', 'language']]], '']),
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
