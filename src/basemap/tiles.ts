import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { buffer, deepestZoom, extent, frame, mercatorX, mercatorY, worldZoom } from './frame.ts';
import type { Tile } from './pmtiles.ts';
import { seaInTile } from './seaInTile.ts';

/** Features of one layer; those with a `firstZoom` stay out of shallower tiles, and all of the zooms that they are absent at. */
export type Layer = {
  name: string;
  features: (Feature & { firstZoom?: number; absentAt?: readonly number[] | undefined })[];
};

/** The layer that is not in the tiles themselves: they hold the sea, which is what it leaves free. */
export const LAND = 'land';

const zoomTag = 'firstZoom';
const absentTag = 'absentAt';

/** A layer that can tell what a tile holds. */
export type Index = { name: string; slice: (z: number, x: number, y: number) => GeoJSONVTFeature[] };

function index({ name, features }: Layer): Index {
  const tagged = features.map((feature) => ({
    ...feature,
    properties: {
      ...feature.properties,
      ...(feature.firstZoom === undefined ? {} : { [zoomTag]: feature.firstZoom }),
      ...(feature.absentAt && { [absentTag]: feature.absentAt }),
    },
  }));
  const cut = new GeoJSONVT(
    { type: 'FeatureCollection', features: tagged },
    // Two zooms past the deepest tile: at its own last zoom the library keeps every vertex.
    { maxZoom: deepestZoom + 2, indexMaxZoom: 0, tolerance: 2, extent, buffer },
  );
  return {
    name,
    slice: (z, x, y) => {
      const tile: GeoJSONVTTile | null = cut.getTile(z, x, y);
      return (tile?.features ?? []).flatMap((feature) => {
        const { [zoomTag]: firstZoom = 0, [absentTag]: absentAt = [], ...tags } = feature.tags ?? {};
        return Number(firstZoom) <= z && !(absentAt as number[]).includes(z)
          ? [{ ...feature, tags } as unknown as GeoJSONVTFeature]
          : [];
      });
    },
  };
}

/** Tiles of the whole world down to `worldZoom`, cut from the `coarse` layers, then of the frame, from the `fine` ones. */
export function cutTiles(coarse: Layer[], fine: Layer[], labels: Index): Tile[] {
  const shallow = [...coarse.map(index), labels];
  const deep = [...fine.map(index), labels];
  const tiles: Tile[] = [];
  for (let z = 0; z <= deepestZoom; z++) {
    const last = 2 ** z - 1;
    const isWorld = z <= worldZoom;
    const span = isWorld ? { west: 0, east: last, north: 0, south: last } : frameTiles(z);
    for (let x = span.west; x <= span.east; x++) {
      for (let y = span.north; y <= span.south; y++) {
        const data = encode(isWorld ? shallow : deep, z, x, y);
        if (data) tiles.push({ z, x, y, data });
      }
    }
  }
  return tiles;
}

/** First and last columns and rows of the tiles that touch the frame. */
function frameTiles(z: number) {
  const [west, south, east, north] = frame;
  const tile = (part: number) => Math.floor(part * 2 ** z);
  return {
    west: tile(mercatorX(west)),
    east: tile(mercatorX(east)),
    north: tile(mercatorY(north)),
    south: tile(mercatorY(south)),
  };
}

function encode(indexes: Index[], z: number, x: number, y: number): Uint8Array | undefined {
  const layers: Record<string, GeoJSONVTTile> = {};
  const sea = seaInTile(indexes.find(({ name }) => name === LAND)?.slice(z, x, y) ?? []);
  for (const { name, slice } of indexes) {
    if (name === LAND) continue;
    const features = slice(z, x, y);
    const all = name === 'water' ? [...sea, ...features] : features;
    if (all.length > 0) layers[name] = { features: all } as unknown as GeoJSONVTTile;
  }
  return Object.keys(layers).length > 0 ? fromGeojsonVt(layers, { version: 2, extent }) : undefined;
}
