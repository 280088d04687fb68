import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { buffer, deepestZoom, extent, frame, mercatorX, mercatorY, worldZoom } from './frame.ts';
import type { Tile } from './pmtiles.ts';
import { seaInTile } from './seaInTile.ts';

/** Features of one layer; those with a `firstZoom` stay out of shallower tiles. */
export type Layer = { name: string; features: (Feature & { firstZoom?: number })[] };

const zoomTag = 'firstZoom';

/** A layer that can tell what a tile holds. */
export type Index = { name: string; slice: (z: number, x: number, y: number) => GeoJSONVTFeature[] };

function index({ name, features }: Layer): Index {
  const tagged = features.map((feature) => ({
    ...feature,
    properties: {
      ...feature.properties,
      ...(feature.firstZoom === undefined ? {} : { [zoomTag]: feature.firstZoom }),
    },
  }));
  const cut = new GeoJSONVT(
    { type: 'FeatureCollection', features: tagged },
    // Two zooms past the deepest tile: at its own last zoom the library keeps every vertex.
    { maxZoom: deepestZoom + 2, indexMaxZoom: 0, tolerance: 4, extent, buffer },
  );
  return {
    name,
    slice: (z, x, y) => {
      const tile: GeoJSONVTTile | null = cut.getTile(z, x, y);
      return (tile?.features ?? []).flatMap((feature) => {
        const { [zoomTag]: firstZoom = 0, ...tags } = feature.tags ?? {};
        return Number(firstZoom) <= z ? [{ ...feature, tags } as GeoJSONVTFeature] : [];
      });
    },
  };
}

/** Tiles of the whole world from `worldLayers` down to `worldZoom`, then of the frame from `frameLayers`; `labels` in both. */
export function cutTiles(worldLayers: Layer[], frameLayers: Layer[], labels: Index): Tile[] {
  const world = [...worldLayers.map(index), labels];
  const inFrame = [...frameLayers.map(index), labels];
  const tiles: Tile[] = [];
  for (let z = 0; z <= deepestZoom; z++) {
    const [columns, rows] =
      z <= worldZoom
        ? ([
            [0, 2 ** z - 1],
            [0, 2 ** z - 1],
          ] as const)
        : frameTiles(z);
    for (let x = columns[0]; x <= columns[1]; x++) {
      for (let y = rows[0]; y <= rows[1]; y++) {
        const data = encode(z <= worldZoom ? world : inFrame, z, x, y);
        if (data) tiles.push({ z, x, y, data });
      }
    }
  }
  return tiles;
}

function frameTiles(z: number) {
  const [west, south, east, north] = frame;
  const tile = (part: number) => Math.floor(part * 2 ** z);
  return [
    [tile(mercatorX(west)), tile(mercatorX(east))],
    [tile(mercatorY(north)), tile(mercatorY(south))],
  ] as const;
}

function encode(indexes: Index[], z: number, x: number, y: number): Uint8Array | undefined {
  const layers: Record<string, GeoJSONVTTile> = {};
  for (const { name, slice } of indexes) {
    const features = slice(z, x, y);
    const all =
      name === 'water'
        ? [...seaInTile(indexes.find((other) => other.name === 'land')?.slice(z, x, y) ?? []), ...features]
        : features;
    if (all.length > 0) layers[name] = { features: all } as GeoJSONVTTile;
  }
  return Object.keys(layers).length > 0 ? fromGeojsonVt(layers, { version: 2, extent }) : undefined;
}
