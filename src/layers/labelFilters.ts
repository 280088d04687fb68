import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { knotFilters } from './knots.ts';
import { isPoint, NODE_LAYER, nodeFilter, PLACE_LABELS, placeLabelFilter } from './places.ts';
import { routeNameFilters } from './routeNames.ts';

/** Ids of what the filters leave, and of the places that are named at any zoom. */
export type Shown = { routes: string[]; places: string[]; always: string[] };

/**
 * Names of what is filtered out leave their room to others. The style starts with these filters, so
 * that nothing is laid out twice at the first view.
 */
export function labelFilters({ routes, places, always }: Shown): Record<string, FilterSpecification> {
  return {
    ...routeNameFilters(routes),
    [NODE_LAYER]: nodeFilter(routes),
    ...knotFilters(routes),
    [PLACE_LABELS[0]]: placeLabelFilter(places, always),
    [PLACE_LABELS[1]]: ['all', isPoint, ['in', ['get', 'place'], ['literal', places]]],
  };
}
