import type { LineLayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Tokens } from '../symbols/tokens.ts';
import { FONT } from './expressions.ts';

/** Source of the kilometre posts of the chosen route; empty where none is chosen, and farther out. */
export const POSTS = 'posts';
export const POST_ZOOM = 6.8;
export const POST_FIGURES = 'post-figures';

/** A tick across the line at each post. */
export function postTicks({ map }: Tokens): LineLayerSpecification {
  return {
    id: 'post-ticks',
    type: 'line',
    source: POSTS,
    minzoom: POST_ZOOM,
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': map.label, 'line-width': 1.4 },
  };
}

/** How far it is from the beginning of the line as it is drawn. */
export function postFigures({ map }: Tokens): SymbolLayerSpecification {
  return {
    id: POST_FIGURES,
    type: 'symbol',
    source: POSTS,
    minzoom: POST_ZOOM,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': ['get', 'km'],
      'text-font': FONT.plain,
      'text-size': 10,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-padding': 3,
    },
    paint: { 'text-color': map.label, 'text-halo-color': map.halo, 'text-halo-width': 1.4 },
  };
}
