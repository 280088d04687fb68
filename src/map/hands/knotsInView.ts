import type { Map as MapLibre } from 'maplibre-gl';
import { KNOT_LAYERS } from '../../layers/knots.ts';

/** A known point of a line as the map has drawn it, with its properties. */
export type SeenKnot = { key: string; at: [lon: number, lat: number]; properties: Record<string, unknown> };

/** So many are walked in one view; ends and junctions come before the others. */
const MOST = 60;

/** The knots that are drawn in the view, once each, from west to east. */
export function knotsInView(map: MapLibre): SeenKnot[] {
  const layers = KNOT_LAYERS.filter((layer) => map.getLayer(layer));
  const seen = new Map<string, SeenKnot & { order: number }>();
  for (const { geometry, properties } of map.queryRenderedFeatures({ layers })) {
    if (geometry.type !== 'Point') continue;
    const [lon = 0, lat = 0] = geometry.coordinates;
    // The tiles round positions each in its own way.
    const key = `knot/${properties.kind}/${properties.name_en}/${lon.toFixed(2)}/${lat.toFixed(2)}`;
    seen.set(key, { key, at: [lon, lat], properties, order: Number(properties.order) });
  }
  return [...seen.values()]
    .sort((one, other) => one.order - other.order)
    .slice(0, MOST)
    .sort((one, other) => one.at[0] - other.at[0])
    .map(({ key, at, properties }) => ({ key, at, properties }));
}
