import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { AREA_INK, CHOSEN, CHOSEN_SHORE } from '../symbols/forms.ts';
import { DOT } from '../symbols/icons.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { FONT, inLanguage, inLines, isDim, isHovered, isSelected, recedes } from './expressions.ts';

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
/** A water that is a place of the atlas; the ocean and the many lakes that nobody can choose are not laid out again. */
const isPlace: ExpressionSpecification = ['has', 'place'];
export const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

export const AREA_HIT_LAYER = 'area-fill';
export const PLACE_ICON_LAYER = 'place-icons';
export const PLACE_HIT_LAYER = 'place-hit';
export const PLACE_LABELS = ['place-labels', 'area-labels'] as const;

const isCapital: ExpressionSpecification = ['==', ['get', 'capital'], true];

/**
 * Names of lesser places wait for nearer zooms; the capitals, and `always`, are named at any. Zooms here are those of
 * the tiles, whole ones.
 */
export function placeLabelFilter(shown: string[], always: string[]): FilterSpecification {
  return [
    'all',
    isPoint,
    ['in', ['get', 'place'], ['literal', shown]],
    [
      'any',
      isCapital,
      ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 3, 1, 5, 2, 6, 3]],
      ['in', ['get', 'place'], ['literal', always]],
    ],
  ];
}

function areaInk(map: Tokens['map']): ExpressionSpecification {
  const inks = Object.entries(AREA_INK).flatMap(([kind, ink]) => [kind, map[ink]]);
  return ['match', ['get', 'kind'], ...inks, map.labelQuiet] as unknown as ExpressionSpecification;
}

/**
 * The named areas, under the lines. A range that is chosen glows, softly as far as its edge is not known; a water has its
 * own shore, which the ground knows.
 */
export function areaLayers({ map }: Tokens): LayerSpecification[] {
  return [
    {
      id: AREA_HIT_LAYER,
      type: 'fill',
      source: 'places',
      filter: isArea,
      paint: { 'fill-color': map.selection, 'fill-opacity': 0 },
    },
    {
      id: 'area-glow',
      type: 'fill',
      source: 'area-names',
      filter: isArea,
      paint: {
        'fill-color': map.selection,
        'fill-opacity': ['case', isDim, 0, isSelected, map.glowOpacity, isHovered, map.glowOpacity / 3, 0],
        'fill-antialias': false,
      },
    },
    {
      id: 'water-chosen',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'water',
      filter: isPlace,
      paint: {
        'fill-color': map.waterChosen,
        'fill-opacity': ['case', isDim, 0, isSelected, 1, isHovered, 0.5, 0],
        // The shore is a line of its own.
        'fill-antialias': false,
      },
    },
    {
      id: 'shore-chosen',
      type: 'line',
      source: 'basemap',
      'source-layer': 'water',
      filter: isPlace,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': map.waterLabel,
        'line-width': CHOSEN_SHORE,
        'line-opacity': ['case', isDim, 0, isSelected, 1, isHovered, 0.6, 0],
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

/** What lights a chosen point, above the lines and below all names. */
export function placeHalo({ map }: Tokens): LayerSpecification {
  return {
    id: 'place-halo',
    type: 'circle',
    source: 'places',
    filter: isPoint,
    paint: {
      'circle-radius': CHOSEN.place,
      'circle-color': map.selection,
      'circle-blur': 0.25,
      'circle-opacity': ['case', isSelected, CHOSEN.placeOpacity, isHovered, 0.55, 0],
    },
  };
}

/** Where a name may stand about its sign, the better first. @param off from the point to the name, em */
function anchorsAround(off: number): ExpressionSpecification {
  const anchors = {
    left: [off, 0],
    right: [-off, 0],
    top: [0, off],
    bottom: [0, -off],
    'top-left': [off / 2, off],
    'bottom-left': [off / 2, -off],
    'top-right': [-off / 2, off],
    'bottom-right': [-off / 2, -off],
  };
  return ['literal', Object.entries(anchors).flat()];
}

/** Before whom a place is named: the capitals, then by rank, ports and crossings first. */
const namedBefore: ExpressionSpecification = [
  'case',
  isCapital,
  0,
  ['+', ['*', 10, ['get', 'rank']], ['match', ['get', 'kind'], 'seaport', 0, 'crossing', 1, 2]],
];

/** Names of the atlas's own places; the top one is placed first. */
export function placeLabels({ map }: Tokens): LayerSpecification[] {
  return [
    {
      id: PLACE_LABELS[1],
      type: 'symbol',
      source: 'area-names',
      filter: isPoint,
      layout: {
        'text-field': inLines(inLanguage('name')),
        'text-font': ['match', ['get', 'kind'], 'lake', ['literal', FONT.water], ['literal', FONT.nature]],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 7, 18],
        'text-letter-spacing': 0.14,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: {
        'text-color': ['case', isSelected, map.selectionInk, areaInk(map)],
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
        'text-field': inLines(inLanguage('name')),
        'text-font': [
          'case',
          ['any', isCapital, ['==', ['get', 'kind'], 'seaport']],
          ['literal', FONT.strong],
          ['literal', FONT.plain],
        ],
        'text-size': placeNameSize,
        'text-variable-anchor-offset': [
          'case',
          ['any', isCapital, ['==', ['get', 'kind'], 'city']],
          anchorsAround(0.65),
          anchorsAround(0.95),
        ],
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-padding': 1,
        'symbol-sort-key': namedBefore,
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

/** px at zooms 3, 6 and 10. */
const placeNameSize: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  ['case', isCapital, 11.5, 11],
  6,
  ['case', isCapital, 13.5, 12],
  10,
  ['case', isCapital, 15, 13],
];

/** Far out only the capitals and the first places have their signs; the others are dots, which leave room. */
const sign: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['case', isCapital, ['get', 'kind'], DOT],
  3,
  ['case', ['any', isCapital, ['==', ['get', 'rank'], 1]], ['get', 'kind'], DOT],
  5,
  ['get', 'kind'],
];

/** Signs of the points, which every name keeps clear of. */
export function placeSigns(): LayerSpecification[] {
  return [
    {
      id: PLACE_ICON_LAYER,
      type: 'symbol',
      source: 'places',
      filter: isPoint,
      layout: {
        'icon-image': sign,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 3, 0.66, 6, 0.85, 9, 1],
        'icon-allow-overlap': true,
        // On the smallest maps the names of the states need the room of the dots.
        'icon-ignore-placement': ['step', ['zoom'], true, 3, false],
        'icon-padding': 0,
        'symbol-sort-key': namedBefore,
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
  ];
}
