import { borderFeatures } from './borders.ts';
import { cityFeatures } from './cities.ts';
import type { Elevation } from './elevation.ts';
import { labelSlices } from './labelSlices.ts';
import { countryFeatures, physicalFeatures } from './labels.ts';
import { historicAralShore, lakeFeatures } from './lakes.ts';
import { readLand } from './land.ts';
import { writePmtiles } from './pmtiles.ts';
import { riverFeatures } from './rivers.ts';
import { cutTiles, LAND, type Layer } from './tiles.ts';
import { valleys } from './valleys.ts';

/** MapLibre asks for no tile outside an archive's bounds, and the shallow ones cover the world. */
const wholeWorld = [-180, -85, 180, 85] as const;

/** Fields by layer, as readers of the archive are told them. Where no layer has water there is land. */
const fields: Record<string, Record<string, string>> = {
  water: {
    kind: 'ocean, sea, lake',
    name_zh: 'String',
    name_en: 'String',
    name_ru: 'String',
    place: 'String: id of the place of the atlas that it is',
  },
  aral_1960: { year: 'Number' },
  river: { rank: '1 to 3', name_zh: 'String', name_en: 'String', name_ru: 'String' },
  border: { disputed: '0 or 1', summit: '0 or 1: of a state of the summit' },
  country: { rank: '1 to 3', name_zh: 'String', name_en: 'String', name_ru: 'String' },
  city: { rank: '1 to 5', capital: '0 or 1', name_zh: 'String', name_en: 'String', name_ru: 'String' },
  physical: {
    kind: 'range, desert, basin, sea',
    rank: '1 to 3',
    name_zh: 'String',
    name_en: 'String',
    name_ru: 'String',
  },
};

export function bakeTiles(elevation: Elevation): Buffer {
  const shared: Layer[] = [
    { name: 'aral_1960', features: historicAralShore() },
    { name: 'river', features: riverFeatures(valleys(elevation)) },
    { name: 'country', features: countryFeatures() },
    { name: 'city', features: cityFeatures() },
  ];
  const at = (scale: '10m' | '50m'): Layer[] => {
    const { land, caspian } = readLand(scale);
    return [
      { name: LAND, features: land },
      { name: 'water', features: [...caspian, ...lakeFeatures()] },
      { name: 'border', features: borderFeatures(scale) },
      ...shared,
    ];
  };
  const physical = { name: 'physical', slice: labelSlices(physicalFeatures()) };
  const metadata = {
    name: 'Corridor atlas basemap',
    attribution: 'Natural Earth; GeoNames (CC BY 4.0)',
    vector_layers: Object.entries(fields).map(([id, described]) => ({ id, fields: described })),
  };
  return writePmtiles(cutTiles(at('50m'), at('10m'), physical), metadata, wholeWorld);
}
