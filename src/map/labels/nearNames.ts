import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { addressOf } from '../../data/source.ts';
import { NAME_ZOOMS } from '../../domain/nameScales.ts';
import { NEAR_NAMES } from '../../layers/routeNames.ts';

/** Asked for a little before it is needed, zooms. */
const AHEAD = 0.5;

/** Gives the map the lines of the larger scales' names when it first comes near, and again to each new style. */
export function nameNearLines(map: MapLibre): void {
  const given = new WeakSet<GeoJSONSource>();
  const give = () => {
    const source = map.getSource<GeoJSONSource>(NEAR_NAMES);
    if (!source || given.has(source) || map.getZoom() < NAME_ZOOMS.near[0] - AHEAD) return;
    given.add(source);
    source.setData(addressOf('route-names-near.geojson'));
  };
  give();
  map.on('zoom', give);
  map.on('style.load', give);
}
