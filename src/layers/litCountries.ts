import type { FillLayerSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Tokens } from '../symbols/tokens.ts';

/** Source and layer of the countries that are lit; they come when first asked for. */
export const LIT_COUNTRIES = 'lit-countries';
/** The ground's borders and all that is above them stay over the light. */
export const BELOW = 'border-ribbon';

export function litFilter(regions: string[]): FilterSpecification {
  return ['in', ['get', 'region'], ['literal', regions]];
}

/** A light so faint that the ground is still read. */
export function litLayer({ map }: Tokens, regions: string[]): FillLayerSpecification {
  return {
    id: LIT_COUNTRIES,
    type: 'fill',
    source: LIT_COUNTRIES,
    filter: litFilter(regions),
    paint: { 'fill-color': map.selection, 'fill-opacity': 0.16, 'fill-antialias': false },
  };
}
