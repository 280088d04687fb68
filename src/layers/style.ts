import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/vocabulary.ts';
import { type Theme, tokens } from '../symbols/tokens.ts';
import { groundLabels, groundLayers } from './basemap.ts';
import { corridorLayers } from './corridors.ts';
import { labelFilters, type Shown } from './labelFilters.ts';
import { EDGE_SOURCE, edgeLayer } from './labelMask.ts';
import { areaLayers, nodeLayers, placeLayers } from './places.ts';
import { corridorLabels, SPARE_NAMES, spareNames } from './routeNames.ts';

/** Addresses of what the style draws; all on the reader's own host. */
export type StyleAssets = {
  routes: GeoJSONSourceSpecification['data'];
  routeNames: GeoJSONSourceSpecification['data'];
  bands: GeoJSONSourceSpecification['data'];
  areaNames: GeoJSONSourceSpecification['data'];
  nodes: GeoJSONSourceSpecification['data'];
  places: GeoJSONSourceSpecification['data'];
  /** Template with {z}, {x}, {y}. */
  tiles: string;
  relief: Record<Theme, string>;
  /** North-west, north-east, south-east, south-west, `[lon, lat]`. */
  reliefCorners: [[number, number], [number, number], [number, number], [number, number]];
  fonts: StyleSpecification['font-faces'];
};

/** What the style needs to know of the atlas. */
export type StyleSubject = {
  placeNames: string[];
  language: Language;
  /** What is named from the first; absent: everything. */
  shown?: Shown;
};

/** Names are laid out over large tiles, so that no name is cut, or set twice, at a tile's edge. */
const NAME_SOURCE_ZOOM = 2;

/** Sources that the map fills as it is looked at. */
const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The whole map as a value; the layer order, bottom to top, is the order below. */
export function style(subject: StyleSubject, theme: Theme, assets: StyleAssets): StyleSpecification {
  const colours = tokens[theme];
  const filters = subject.shown ? labelFilters(subject.shown) : {};
  return {
    version: 8,
    name: `Corridor atlas, ${theme}`,
    state: { language: { default: subject.language } },
    ...(assets.fonts && { 'font-faces': assets.fonts }),
    sources: {
      basemap: {
        type: 'vector',
        tiles: [assets.tiles],
        minzoom: 0,
        maxzoom: 7,
        attribution: 'Natural Earth, GeoNames (CC BY), Marble',
      },
      relief: { type: 'image', url: assets.relief[theme], coordinates: assets.reliefCorners },
      routes: { type: 'geojson', data: assets.routes, promoteId: 'route', tolerance: 0.2 },
      'route-names': {
        type: 'geojson',
        data: assets.routeNames,
        promoteId: 'route',
        tolerance: 0,
        maxzoom: NAME_SOURCE_ZOOM,
      },
      bands: { type: 'geojson', data: assets.bands, promoteId: 'route' },
      'area-names': { type: 'geojson', data: assets.areaNames, promoteId: 'place' },
      nodes: { type: 'geojson', data: assets.nodes },
      places: { type: 'geojson', data: assets.places, promoteId: 'place' },
      [SPARE_NAMES]: { type: 'geojson', data: NOTHING, promoteId: 'route' },
      [EDGE_SOURCE]: { type: 'geojson', data: NOTHING },
    },
    transition: { duration: 0, delay: 0 },
    layers: [
      ...groundLayers(colours),
      ...areaLayers(colours),
      ...corridorLayers(colours),
      ...groundLabels(colours, subject.placeNames),
      spareNames(colours),
      ...corridorLabels(colours),
      ...nodeLayers(colours),
      ...placeLayers(colours),
      edgeLayer,
    ].map((layer) => {
      const filter = filters[layer.id];
      return filter ? ({ ...layer, filter } as LayerSpecification) : layer;
    }),
  };
}
