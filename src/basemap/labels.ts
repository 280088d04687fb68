import type { Feature, LineString, Point, Position } from 'geojson';
import { countries } from './hand/countries.ts';
import { plainsAndSeas } from './hand/plainsAndSeas.ts';
import { ranges } from './hand/ranges.ts';
import { smooth } from './smooth.ts';

export type CountryFeature = Feature<Point> & { firstZoom: number; absentAt?: readonly number[] | undefined };
export type PhysicalFeature = Feature<LineString> & { firstZoom: number };

export function countryFeatures(): CountryFeature[] {
  return countries.map(([rank, lon, lat, name_zh, name_en, name_ru, absentAt]) => ({
    type: 'Feature',
    firstZoom: rank === 3 ? 3 : 1,
    absentAt,
    properties: { rank, name_zh, name_en, name_ru },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));
}

export function physicalFeatures(): PhysicalFeature[] {
  return [...ranges, ...plainsAndSeas].map(({ kind, rank, zh, en, ru, along }) => ({
    type: 'Feature',
    firstZoom: { 1: 2, 2: 3, 3: 5 }[rank],
    properties: { kind, rank, name_zh: zh, name_en: en, name_ru: ru },
    geometry: {
      type: 'LineString',
      coordinates: smooth(
        along.map(([lon, lat]): Position => [lon, lat]),
        3,
      ),
    },
  }));
}
