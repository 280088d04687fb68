import { dataUrl } from 'virtual:atlas';
import { mapFontFaces } from './fontFaces.ts';
import type { StyleAssets } from './layers/style.ts';
import { TILE_TEMPLATE } from './layers/tiles.ts';

/** Addresses of everything that the map draws, on the page's own host. */
export function styleAssets(): { assets: StyleAssets; archiveUrl: string } {
  const own = (path: string) => new URL(path, document.baseURI).href;
  return {
    archiveUrl: own('basemap/atlas.pmtiles'),
    assets: {
      routes: dataUrl('routes.geojson'),
      routeNames: dataUrl('route-names.geojson'),
      bands: dataUrl('bands.geojson'),
      nodes: dataUrl('nodes.geojson'),
      areaNames: dataUrl('area-names.geojson'),
      places: dataUrl('places.geojson'),
      tiles: TILE_TEMPLATE,
      relief: { light: own('basemap/relief-light.webp'), dark: own('basemap/relief-dark.webp') },
      reliefCorners: [
        [15, 62],
        [128, 62],
        [128, 20],
        [15, 20],
      ],
      fonts: mapFontFaces(),
    },
  };
}
