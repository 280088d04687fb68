import { dataUrl } from 'virtual:atlas';
import type { StyleAssets } from '../layers/style.ts';
import { TILE_TEMPLATE } from '../layers/tiles.ts';
import type { Theme } from '../symbols/tokens.ts';
import { mapFontFaces } from './fontFaces.ts';

/** Addresses of everything that the map draws, on the page's own host. */
export function styleAssets(): {
  assets: StyleAssets;
  archiveUrl: string;
  fineRelief: Record<Theme, string>;
} {
  const own = (path: string) => new URL(path, document.baseURI).href;
  const relief = (size: '' | '-overview'): Record<Theme, string> => ({
    light: own(`basemap/relief-light${size}.webp`),
    dark: own(`basemap/relief-dark${size}.webp`),
  });
  return {
    fineRelief: relief(''),
    archiveUrl: own('basemap/atlas.pmtiles'),
    assets: {
      routes: dataUrl('routes.geojson'),
      routeNames: dataUrl('route-names.geojson'),
      bands: dataUrl('bands.geojson'),
      nodes: dataUrl('nodes.geojson'),
      areaNames: dataUrl('area-names.geojson'),
      places: dataUrl('places.geojson'),
      tiles: TILE_TEMPLATE,
      relief: relief('-overview'),
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
