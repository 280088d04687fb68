import type {
  ExpressionSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Tokens } from '../symbols/tokens.ts';
import { FONT, inLanguage } from './expressions.ts';

/** Source of meridians and parallels, and of their figures at the view's edge. */
export const GRATICULE = 'graticule';
/** Farther out the ground itself tells where one is. */
export const GRATICULE_ZOOM = 5.8;

/** Meridians and parallels, quiet, on the ground. */
export function graticuleLines({ map }: Tokens): LineLayerSpecification {
  return {
    id: 'graticule-lines',
    type: 'line',
    source: GRATICULE,
    minzoom: GRATICULE_ZOOM,
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: {
      'line-color': map.border,
      'line-width': 0.6,
      'line-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        ...[GRATICULE_ZOOM, 0, GRATICULE_ZOOM + 0.7, 0.28],
      ] as unknown as ExpressionSpecification,
    },
  };
}

/** Their figures; they yield to every other name. */
export function graticuleFigures({ map }: Tokens): SymbolLayerSpecification {
  return {
    id: 'graticule-figures',
    type: 'symbol',
    source: GRATICULE,
    minzoom: GRATICULE_ZOOM + 0.4,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': inLanguage('name'),
      'text-font': FONT.plain,
      'text-size': 10,
      'text-anchor': ['get', 'anchor'],
      'text-padding': 2,
    },
    paint: { 'text-color': map.labelQuiet, 'text-halo-color': map.halo, 'text-halo-width': 1.2 },
  };
}
