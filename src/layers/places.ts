import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { AREA_FORM, AREA_INK } from '../symbols/forms.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { FONT, inLanguage, isDim, isHovered, isSelected, recedes } from './expressions.ts';

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

export const AREA_HIT_LAYER = 'area-fill';
export const PLACE_ICON_LAYER = 'place-icons';
export const PLACE_HIT_LAYER = 'place-hit';
export const PLACE_LABELS = ['place-labels', 'area-labels'] as const;

/** Names of lesser places wait for nearer zooms; `always` is named at any. */
export function placeLabelFilter(shown: string[], always: string[]): FilterSpecification {
  return [
    'all',
    isPoint,
    ['in', ['get', 'place'], ['literal', shown]],
    [
      'any',
      ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4.4, 2, 6, 3]],
      ['in', ['get', 'place'], ['literal', always]],
    ],
  ];
}

function areaInk(map: Tokens['map']): ExpressionSpecification {
  const inks = Object.entries(AREA_INK).flatMap(([kind, ink]) => [kind, map[ink]]);
  return ['match', ['get', 'kind'], ...inks, map.labelQuiet] as unknown as ExpressionSpecification;
}

const outlineWidth: ExpressionSpecification = ['case', isSelected, AREA_FORM.width, 1.2];

/** Shapes of the named areas, under the lines: a sea stays blue where it is selected. */
export function areaLayers({ map }: Tokens): LayerSpecification[] {
  return [
    {
      id: AREA_HIT_LAYER,
      type: 'fill',
      source: 'places',
      filter: isArea,
      paint: {
        'fill-color': areaInk(map),
        'fill-opacity': ['case', isDim, 0, isSelected, AREA_FORM.fill, isHovered, 0.08, 0],
      },
    },
    {
      id: 'area-outline',
      type: 'line',
      source: 'places',
      filter: isArea,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': map.area,
        // By zoom, as borders are, whose program it shares.
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, outlineWidth, 8, outlineWidth],
        'line-dasharray': AREA_FORM.dash,
        'line-opacity': ['case', isDim, 0, isSelected, 1, isHovered, 0.7, 0],
      },
    },
  ];
}

/** Where routes change country, gauge, or from land to sea; of the routes that are shown. */
export function nodeFilter(routes: string[]): FilterSpecification {
  return ['any', ...routes.map((id): ExpressionSpecification => ['in', id, ['get', 'routes']])];
}

export const NODE_LAYER = 'node-icons';

/** The nodes of the routes, between the lines and the places. */
export function nodeLayers({ map }: Tokens): LayerSpecification[] {
  return [
    {
      id: NODE_LAYER,
      type: 'symbol',
      source: 'nodes',
      minzoom: 5.5,
      layout: {
        'icon-image': ['get', 'kind'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 5.5, 0.6, 9, 0.9],
        'icon-overlap': 'cooperative',
        'text-field': ['step', ['zoom'], '', 6.5, ['get', 'gauges']],
        'text-font': FONT.plain,
        'text-size': 10.5,
        'text-anchor': 'top',
        'text-offset': [0, 0.7],
        'text-optional': true,
        'symbol-sort-key': ['match', ['get', 'kind'], 'gauge-break', 0, 'transfer', 1, 2],
      },
      paint: { 'text-color': map.label, 'text-halo-color': map.halo, 'text-halo-width': 1.4 },
    },
  ];
}

/** Points with their icons and names, above the lines. */
export function placeLayers({ map }: Tokens): LayerSpecification[] {
  return [
    {
      id: 'place-halo',
      type: 'circle',
      source: 'places',
      filter: isPoint,
      paint: {
        'circle-radius': 13,
        'circle-color': map.selection,
        'circle-blur': 0.25,
        'circle-opacity': ['case', isSelected, 0.95, isHovered, 0.55, 0],
      },
    },
    {
      id: PLACE_ICON_LAYER,
      type: 'symbol',
      source: 'places',
      filter: isPoint,
      layout: {
        'icon-image': ['get', 'kind'],
        'icon-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['match', ['get', 'rank'], 1, 0.66, 0.46],
          6,
          0.85,
          9,
          1,
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'icon-opacity': ['case', isDim, 0, recedes, 0.4, 1] },
    },
    {
      id: PLACE_HIT_LAYER,
      type: 'circle',
      source: 'places',
      filter: isPoint,
      paint: { 'circle-radius': 11, 'circle-color': '#000000', 'circle-opacity': 0 },
    },
    {
      id: PLACE_LABELS[1],
      type: 'symbol',
      source: 'area-names',
      layout: {
        'text-field': inLanguage('name'),
        'text-font': FONT.plain,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 7, 18],
        'text-letter-spacing': 0.14,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: {
        'text-color': areaInk(map),
        'text-halo-color': map.halo,
        'text-halo-width': 1.2,
        'text-opacity': ['case', isDim, 0, recedes, 0.5, 0.95],
      },
    },
    {
      id: PLACE_LABELS[0],
      type: 'symbol',
      source: 'places',
      filter: isPoint,
      layout: {
        'text-field': inLanguage('name'),
        'text-font': FONT.strong,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 6, 12.5, 10, 14],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-right'],
        'text-radial-offset': 0.85,
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-padding': 2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': map.place,
        'text-halo-color': map.placeHalo,
        'text-halo-width': 1.6,
        'text-opacity': ['case', isDim, 0, recedes, 0.45, 1],
      },
    },
  ];
}
