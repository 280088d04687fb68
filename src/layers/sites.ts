import type { CircleLayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SITE_RING } from '../symbols/siteRing.ts';
import type { Tokens } from '../symbols/tokens.ts';
import { FONT } from './expressions.ts';
import { SITE_RINGS } from './legendFeatures.ts';

/** Source of the towns in which evidence lies. It and its layers are on the map only while the reader asks for them. */
export const SITES = 'sites';

/** From below to above: a ring, and in it how many acts lie there. */
export function siteLayers({ map, ui }: Tokens): (CircleLayerSpecification | SymbolLayerSpecification)[] {
  return [
    {
      id: SITE_RINGS,
      type: 'circle',
      source: SITES,
      paint: {
        'circle-radius': SITE_RING.radius,
        'circle-color': ui.paper,
        'circle-opacity': SITE_RING.opacity,
        'circle-stroke-color': map.label,
        'circle-stroke-width': SITE_RING.stroke,
      },
    },
    {
      id: 'site-figures',
      type: 'symbol',
      source: SITES,
      layout: {
        'text-field': ['to-string', ['get', 'acts']],
        'text-font': FONT.strong,
        'text-size': SITE_RING.figure,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': map.label },
    },
  ];
}
