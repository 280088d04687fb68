import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FACT_LAYER, FLAG_LAYER, KNOT_LAYERS, KNOT_NAMES_LAYER, knotFilters } from './knots.ts';
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

/** Signs and names of the points along the routes: each belongs to several routes, so none can be told by feature-state. */
const ALONG_ROUTES: readonly (readonly [layer: string, ...('icon-opacity' | 'text-opacity')[]])[] = [
  [NODE_LAYER, 'icon-opacity', 'text-opacity'],
  ...KNOT_LAYERS.map((layer) => [layer, 'icon-opacity'] as const),
  [KNOT_NAMES_LAYER, 'text-opacity'],
  [FACT_LAYER, 'text-opacity'],
  [FLAG_LAYER, 'text-opacity'],
];

/** Of a point along a route that recedes behind a choice. */
const RECEDED = 0.25;

/**
 * How the points along the routes stand behind a choice.
 * @param kept the routes that were chosen or belong to the choice; null where nothing is chosen
 */
export function pointOpacities(
  kept: string[] | null,
): { layer: string; property: 'icon-opacity' | 'text-opacity'; value: number | ExpressionSpecification }[] {
  const isKept = kept?.map((id): ExpressionSpecification => ['in', id, ['get', 'routes']]);
  const value: number | ExpressionSpecification = isKept
    ? ['case', ['any', false, ...isKept], 1, RECEDED]
    : 1;
  return ALONG_ROUTES.flatMap(([layer, ...properties]) =>
    properties.map((property) => ({ layer, property, value })),
  );
}
