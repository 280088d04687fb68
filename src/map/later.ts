import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { NOTHING, type SourceName, type StyleAssets } from '../layers/style.ts';

/** Sources that the lines do not wait for, each by the asset that it shows. */
const LATER = {
  bands: 'bands',
  marks: 'marks',
  'route-names': 'routeNames',
  'area-names': 'areaNames',
  nodes: 'nodes',
} as const satisfies Partial<Record<SourceName, keyof StyleAssets>>;

const NAMES = Object.keys(LATER) as (keyof typeof LATER)[];

/** Assets of which the map at first asks only for what the lines and the ground are drawn from. */
export function withoutLater(assets: StyleAssets): StyleAssets {
  return { ...assets, ...Object.fromEntries(NAMES.map((name) => [LATER[name], NOTHING])) };
}

/** Gives the sources that were left out what they show. */
export function addLater(map: MapLibre, assets: StyleAssets): void {
  for (const name of NAMES) {
    const data = assets[LATER[name]];
    if (data !== NOTHING) map.getSource<GeoJSONSource>(name)?.setData(data);
  }
}
