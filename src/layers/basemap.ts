import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { BORDER_KINDS, type BorderKind } from '../domain/vocabulary.ts';
import { BORDER_DASH, BORDER_WIDTH, OLD_SHORE, RIBBON } from '../symbols/forms.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { colourPerFeature, FONT, inLanguage, inLines, perFeature } from './expressions.ts';

const isOfSummit: ExpressionSpecification = ['==', ['get', 'rank'], 1];

const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

const isNotDisputed: ExpressionSpecification = ['!=', ['get', 'disputed'], 1];

export const STATE_LABELS = 'state-names';
/** Names and dots of towns that are no places of the atlas. */
export const TOWN_LAYER = 'city-names';
export const SHORE_1960 = 'aral-1960';

/** Nearer than this rivers and borders are off by what can be seen, and step back. */
const fading = (near: number | ExpressionSpecification, full: number | ExpressionSpecification = 1) =>
  ['interpolate', ['linear'], ['zoom'], 8, full, 9.5, near] as unknown as ExpressionSpecification;

export const BORDER_LAYERS: Record<BorderKind, string> = { border: 'borders', disputed: 'borders-disputed' };

/** The quiet ground: land and its relief, over them the ocean and all other water, then borders. What has no tile is plain land. */
export function groundLayers({ map }: Tokens): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': map.land } },
    {
      id: 'relief',
      type: 'raster',
      source: 'relief',
      paint: {
        // One picture of some 30 px a degree: it steps back where it runs out of depth.
        'raster-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...[5, 1, 6.5, 0.7, 8, 0.34, 9.5, 0.14, 11, 0.06],
        ] as unknown as ExpressionSpecification,
        'raster-fade-duration': 0,
      },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'water',
      paint: {
        'fill-color': colourPerFeature(map.water),
        'fill-outline-color': colourPerFeature(map.shore),
        'fill-opacity': perFeature(1),
      },
    },
    {
      id: SHORE_1960,
      type: 'line',
      source: 'basemap',
      'source-layer': 'aral_1960',
      minzoom: 4,
      paint: {
        'line-color': map.shore,
        'line-width': OLD_SHORE.width,
        'line-dasharray': [...OLD_SHORE.dash],
      },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'basemap',
      'source-layer': 'river',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': map.river,
        'line-opacity': fading(0.5),
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['match', ['get', 'rank'], 1, 0.9, 2, 0.5, 0.2],
          8,
          ['match', ['get', 'rank'], 1, 2.4, 2, 1.6, 1],
        ],
      },
    },
    {
      id: 'border-ribbon',
      type: 'line',
      source: 'basemap',
      'source-layer': 'border',
      filter: isNotDisputed,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': map.ribbon,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, RIBBON.width[0], 8, RIBBON.width[1]],
        'line-blur': 1,
        'line-opacity': ['match', ['get', 'summit'], 1, RIBBON.opacity, RIBBON.opacityElsewhere],
      },
    },
    ...BORDER_KINDS.map(
      (kind): LayerSpecification => ({
        id: BORDER_LAYERS[kind],
        type: 'line',
        source: 'basemap',
        'source-layer': 'border',
        filter: kind === 'disputed' ? ['!', isNotDisputed] : isNotDisputed,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': map.border,
          'line-width': [
            'interpolate',
            ['linear'],
            ['zoom'],
            ...[3, perFeature(BORDER_WIDTH[0]), 8, perFeature(BORDER_WIDTH[1])],
          ] as unknown as ExpressionSpecification,
          'line-opacity': fading(perFeature(0.6), perFeature(1)),
          'line-dasharray': BORDER_DASH[kind],
        },
      }),
    ),
  ];
}

/**
 * The ground's own names.
 * @param drawnPlaces Chinese and English names of the atlas's own places, which label themselves
 */
export function groundLabels({ map }: Tokens, drawnPlaces: string[]): LayerSpecification[] {
  const isDrawn = (name: string): ExpressionSpecification => ['in', ['get', name], ['literal', drawnPlaces]];
  const notDrawn: ExpressionSpecification = ['!', ['any', isDrawn('name_zh'), isDrawn('name_en')]];
  const halo = { 'text-halo-color': map.halo, 'text-halo-width': 1.3 };
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'river',
      minzoom: 4.2,
      filter: ['has', 'name_en'],
      layout: {
        'symbol-placement': 'line',
        // The tiles cut a river where they end, and each piece would have its name.
        'symbol-spacing': 900,
        'text-field': inLanguage('name'),
        'text-font': FONT.water,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 9, 12.5],
        'text-letter-spacing': 0.04,
        'text-max-angle': 22,
      },
      paint: { 'text-color': map.waterLabel, 'text-opacity': perFeature(1), ...halo },
    },
    {
      id: 'physical-names',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'physical',
      minzoom: 3.4,
      filter: notDrawn,
      layout: {
        'symbol-placement': 'line-center',
        'text-field': inLanguage('name'),
        'text-font': ['case', isKind('sea'), ['literal', FONT.water], ['literal', FONT.nature]],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 7, 17],
        // A range is named along all its spine.
        'text-letter-spacing': ['match', ['get', 'kind'], 'range', 0.3, 'sea', 0.14, 0.18],
        'text-max-angle': 40,
      },
      paint: {
        'text-color': ['case', isKind('sea'), map.waterLabel, map.labelQuiet],
        'text-opacity': perFeature(0.85),
        ...halo,
      },
    },
    {
      id: TOWN_LAYER,
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'city',
      minzoom: 4,
      filter: ['all', notDrawn, ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 5, 2, 6, 3, 7, 4, 8, 5]]],
      layout: {
        'text-field': inLines(inLanguage('name')),
        'text-font': FONT.plain,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, 12.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'icon-image': 'town',
        'icon-size': 0.5,
        'icon-optional': true,
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': 4,
      },
      paint: { 'text-color': map.labelQuiet, 'text-opacity': perFeature(1), ...halo },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'country',
      maxzoom: 6.5,
      filter: ['all', ['!', isOfSummit], ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 5, 3]]],
      layout: {
        'text-field': inLines(inLanguage('name')),
        'text-font': FONT.plain,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 6, 15],
        'text-letter-spacing': 0.22,
        'text-transform': 'uppercase',
        'text-max-width': 9,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.6,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': 4,
      },
      paint: { 'text-color': map.labelQuiet, 'text-opacity': perFeature(0.88), ...halo },
    },
  ];
}

/** The six states of the summit: placed before all names but the capitals', and beside their points where those are taken. */
export function stateLabels({ map }: Tokens): SymbolLayerSpecification {
  return {
    id: STATE_LABELS,
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'country',
    maxzoom: 7,
    filter: isOfSummit,
    layout: {
      'text-field': inLines(inLanguage('name')),
      'text-font': FONT.strong,
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 8.5, 3, 10.5, 4, 12, 6, 17],
      'text-letter-spacing': ['interpolate', ['linear'], ['zoom'], 2.5, 0.06, 4, 0.26],
      'text-transform': 'uppercase',
      'text-max-width': 20,
      'text-variable-anchor-offset': STATE_ANCHORS,
      'text-justify': 'auto',
      'text-padding': 1,
    },
    paint: {
      'text-color': map.state,
      'text-halo-color': map.halo,
      'text-halo-width': 1.2,
      'text-opacity': perFeature(0.95),
    },
  };
}

/** Where the name of a state may stand about its point, the better first; em. */
const STATE_ANCHORS = [
  ...['center', [0, 0], 'bottom', [0, -0.3], 'top', [0, 0.3], 'left', [-1.5, 0], 'right', [1.5, 0]],
  ...['bottom-left', [-2, -0.8], 'top-left', [-2, 0.8], 'bottom-right', [2, -0.8], 'top-right', [2, 0.8]],
] as ExpressionSpecification;
