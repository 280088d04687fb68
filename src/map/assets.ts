import { addressOf, groundAddress } from '../data/source.ts';
import { GROUND_BOUNDS } from '../domain/frame.ts';
import type { Theme } from '../domain/vocabulary.ts';
import { NOTHING, type StyleAssets, TILE_TEMPLATE } from '../layers/style.ts';
import { mapFontFaces } from './fontFaces.ts';

const [west, south, east, north] = GROUND_BOUNDS;

/** Addresses of everything that the map draws, on the page's own host. */
export async function styleAssets(): Promise<StyleAssets> {
  return {
    routes: addressOf('lines-far.geojson'),
    marks: addressOf('lines-far.geojson'),
    strands: NOTHING,
    routeNames: addressOf('route-names.geojson'),
    bands: addressOf('bands.geojson'),
    nodes: addressOf('nodes.geojson'),
    areaNames: addressOf('area-names.geojson'),
    places: addressOf('places.geojson'),
    tiles: TILE_TEMPLATE,
    relief: {
      light: groundAddress('relief-light-overview.webp'),
      dark: groundAddress('relief-dark-overview.webp'),
    },
    reliefCorners: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
    fonts: await mapFontFaces(),
  };
}

/** The relief's finer pictures, for nearer views. */
export function fineRelief(): Record<Theme, string> {
  return { light: groundAddress('relief-light.webp'), dark: groundAddress('relief-dark.webp') };
}
