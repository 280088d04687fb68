import type { Feature, LineString, Point, Position } from 'geojson';
import { countries } from './hand/countries.ts';
import { physical } from './hand/physical.ts';
import { smooth } from './smooth.ts';

export type LabelFeature = Feature<Point | LineString> & { firstZoom: number };

export function countryFeatures(): LabelFeature[] {
  return countries.map(([rank, lon, lat, name_zh, name_en, name_ru]) => ({
    type: 'Feature',
    firstZoom: rank === 3 ? 3 : 1,
    properties: { rank, name_zh, name_en, name_ru },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));
}

export function physicalFeatures(): LabelFeature[] {
  return physical.map(({ kind, rank, zh, en, ru, along }) => {
    const positions: Position[] = along.map(([lon, lat]) => [lon, lat]);
    const [only = [0, 0]] = positions;
    return {
      type: 'Feature',
      firstZoom: { 1: 2, 2: 3, 3: 5 }[rank],
      properties: { kind, rank, name_zh: zh, name_en: en, name_ru: ru },
      geometry:
        positions.length === 1
          ? { type: 'Point', coordinates: only }
          : { type: 'LineString', coordinates: smooth(positions, 3) },
    };
  });
}
