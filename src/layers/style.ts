import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { DataLanguage } from '../domain/languages.ts';
import type { MapPart, Theme } from '../domain/vocabulary.ts';
import { tokens } from '../symbols/tokens.ts';
import { groundLabels, groundLayers, stateLabels } from './basemap.ts';
import { corridorLayers } from './corridors.ts';
import { GRATICULE, graticuleFigures, graticuleLines } from './graticule.ts';
import { KNOTS, knotLabels, knotSigns } from './knots.ts';
import { labelFilters, type Shown } from './labelFilters.ts';
import { MASK_SOURCE, maskLayer } from './labelMask.ts';
import { MARKS } from './marks.ts';
import { areaLayers, nodeLayers, placeHalo, placeLabels, placeSigns } from './places.ts';
import { POSTS, postFigures, postTicks } from './posts.ts';
import { corridorLabels, NEAR_NAMES, SIDE_LABELS, sideLabels } from './routeNames.ts';

/** Scheme of the basemap's tiles, which the map serves from one archive, and their address in the style. */
export const TILE_SCHEME = 'atlas';
export const TILE_TEMPLATE = `${TILE_SCHEME}://{z}/{x}/{y}`;

/** Addresses of what the style draws; all on the reader's own host. */
export type StyleAssets = {
  routes: GeoJSONSourceSpecification['data'];
  /** The routes on shared tracks side by side; nothing at the scales that show one line. */
  strands: GeoJSONSourceSpecification['data'];
  /** The lines once more, for what stands on them. */
  marks: GeoJSONSourceSpecification['data'];
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
  language: DataLanguage;
  /** What is named from the first; absent: everything. */
  shown?: Shown;
};

/**
 * Names are laid out over large tiles, so that none is cut, or set twice, at a tile's edge; but a tile has 8192 steps,
 * on which letters stand as on a stair where it is drawn more than 16 times as large.
 */
const NAME_SOURCE_ZOOM = { first: 2, near: 5 };
/** So far lines go on beyond their tile: a whole tile, in parts of 512. */
const NAME_BUFFER = 512;

/** What a source holds that the map fills later, or as it is looked at. */
export const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Which part of the map the reader misses where a source cannot be had. */
export const SOURCE_PARTS = {
  basemap: 'ground',
  relief: 'ground',
  routes: 'lines',
  bands: 'lines',
  strands: 'lines',
  [MARKS]: 'lines',
  places: 'lines',
  nodes: 'names',
  [KNOTS]: 'names',
  [GRATICULE]: 'ground',
  [POSTS]: 'lines',
  'route-names': 'names',
  'area-names': 'names',
  [NEAR_NAMES]: 'names',
  [SIDE_LABELS]: 'names',
  [MASK_SOURCE]: 'names',
} as const satisfies Record<string, Exclude<MapPart, 'map'>>;

export type SourceName = keyof typeof SOURCE_PARTS;

/** The whole map as a value; the layer order, bottom to top, is the order below. The topmost names are placed first. */
export function style(subject: StyleSubject, theme: Theme, assets: StyleAssets): StyleSpecification {
  const colours = tokens[theme];
  const filters = subject.shown ? labelFilters(subject.shown) : {};
  // The map's one worker takes them in this order: the lines come first.
  const sources: Record<SourceName, SourceSpecification> = {
    routes: { type: 'geojson', data: assets.routes, promoteId: 'route', tolerance: 0.2 },
    basemap: {
      type: 'vector',
      tiles: [assets.tiles],
      minzoom: 0,
      maxzoom: 7,
      promoteId: { water: 'place' },
      attribution: 'Natural Earth, GeoNames (CC BY), Marble',
    },
    relief: { type: 'image', url: assets.relief[theme], coordinates: assets.reliefCorners },
    'route-names': {
      type: 'geojson',
      data: assets.routeNames,
      promoteId: 'route',
      tolerance: 0,
      maxzoom: NAME_SOURCE_ZOOM.first,
    },
    [NEAR_NAMES]: {
      type: 'geojson',
      data: NOTHING,
      promoteId: 'route',
      tolerance: 0,
      maxzoom: NAME_SOURCE_ZOOM.near,
      buffer: NAME_BUFFER,
    },
    bands: { type: 'geojson', data: assets.bands, promoteId: 'route' },
    strands: { type: 'geojson', data: assets.strands, promoteId: 'route', tolerance: 0.6 },
    [MARKS]: { type: 'geojson', data: assets.marks, promoteId: 'route', tolerance: 0.2 },
    'area-names': { type: 'geojson', data: assets.areaNames, promoteId: 'place' },
    nodes: { type: 'geojson', data: assets.nodes },
    [KNOTS]: { type: 'geojson', data: NOTHING },
    [GRATICULE]: { type: 'geojson', data: NOTHING },
    [POSTS]: { type: 'geojson', data: NOTHING },
    places: { type: 'geojson', data: assets.places, promoteId: 'place' },
    [SIDE_LABELS]: { type: 'geojson', data: NOTHING, promoteId: 'route' },
    [MASK_SOURCE]: { type: 'geojson', data: NOTHING },
  };
  return {
    version: 8,
    name: `Corridor atlas, ${theme}`,
    state: { language: { default: subject.language } },
    ...(assets.fonts && { 'font-faces': assets.fonts }),
    sources,
    transition: { duration: 0, delay: 0 },
    layers: [
      ...groundLayers(colours),
      graticuleLines(colours),
      ...areaLayers(colours),
      ...corridorLayers(colours),
      postTicks(colours),
      ...knotSigns(),
      graticuleFigures(colours),
      ...groundLabels(colours, subject.placeNames),
      ...knotLabels(colours),
      postFigures(colours),
      sideLabels(colours),
      ...corridorLabels(colours),
      ...nodeLayers(colours),
      placeHalo(colours),
      ...placeLabels(colours),
      stateLabels(colours),
      ...placeSigns(),
      maskLayer,
    ].map((layer) => {
      const filter = filters[layer.id];
      return filter ? ({ ...layer, filter } as LayerSpecification) : layer;
    }),
  };
}
