import type { Atlas } from '../../domain/atlas.ts';
import type { Compilation } from '../atlas.ts';
import { accuracyBands, areaNamePoints, nodePoints, routeNameLines } from '../derive/cartography.ts';
import { named } from '../derive/names.ts';
import { type Lanes, lanesOf } from '../derive/offsets.ts';
import type { Geometry } from '../join/geometry.ts';

/** The open data, by path below `data/`; the app itself reads the two GeoJSON files and `atlas.json`. */
export function publish({ atlas, geometry }: Compilation): Map<string, string> {
  const lanes = lanesOf(atlas, geometry);
  return new Map([
    ['routes.geojson', json(routeFeatures(atlas, geometry, lanes))],
    ['places.geojson', json(placeFeatures(atlas, geometry))],
    ['route-names.geojson', json(routeNameLines(atlas, geometry, lanes))],
    ['area-names.geojson', json(areaNamePoints(atlas, geometry))],
    ['nodes.geojson', json(nodePoints(atlas))],
    ['bands.geojson', json(accuracyBands(atlas, geometry))],
    ['texts.json', json(textRecords(atlas))],
    ['commitments.json', json(commitmentRecords(atlas))],
    ['commitments.csv', csv(commitmentRecords(atlas))],
    ['mentions.json', json(mentionRecords(atlas))],
    ['atlas.json', json(atlas)],
  ]);
}

/** One Feature a segment. */
function routeFeatures(atlas: Atlas, geometry: Geometry, lanes: Lanes): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: atlas.routes.flatMap((route) =>
      route.segments.map((segment) => ({
        type: 'Feature' as const,
        properties: {
          route: route.id,
          segment: segment.id,
          ...named('name', route.name),
          ...named('short', route.short),
          mode: segment.mode,
          status: segment.status.value,
          status_date: segment.status.date,
          alignment: segment.alignment,
          accuracy_km: segment.accuracyKm,
          length_km: segment.lengthKm,
          country: segment.country,
          sectors: route.sectors,
          lane: lanes.get(`${route.id}/${segment.id}`) ?? 0,
        },
        geometry: {
          type: 'LineString' as const,
          coordinates: geometry.segments.get(`${route.id}/${segment.id}`) ?? [],
        },
      })),
    ),
  };
}

function placeFeatures(atlas: Atlas, geometry: Geometry): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: atlas.places.flatMap((place) => {
      const shape = geometry.places.get(place.id);
      return shape
        ? [
            {
              type: 'Feature' as const,
              properties: {
                place: place.id,
                ...named('name', place.name),
                kind: place.kind,
                rank: place.rank,
                accuracy_km: place.accuracyKm,
                routes: place.routes,
                sectors: place.sectors,
              },
              geometry: shape as GeoJSON.Geometry,
            },
          ]
        : [];
    }),
  };
}

function textRecords(atlas: Atlas) {
  return atlas.texts.map((text) => ({
    id: text.id,
    title_zh: text.title.zh,
    title_en: text.title.en,
    title_ru: text.title.ru,
    date: text.date,
    ...(text.note && { note: text.note.en }),
    passages: text.passages.map(({ id, kind, zh, en, ru }) => ({ id, kind, zh, en, ru })),
  }));
}

function commitmentRecords(atlas: Atlas) {
  return atlas.commitments.map((commitment) => ({
    id: commitment.id,
    text: commitment.text,
    passage: commitment.passage,
    quote_zh: commitment.quote,
    en: commitment.en,
    ru: commitment.ru,
    wording_zh: commitment.wording ?? '',
    sectors: commitment.sectors,
    routes: commitment.routes,
    places: commitment.places,
    unplaced_reason: commitment.unplaced ? (atlas.unplaced[commitment.unplaced]?.en ?? '') : '',
  }));
}

/** `country` where the region is one, `region` else. */
function mentionRecords(atlas: Atlas) {
  const countries = new Set(atlas.regions.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  return atlas.mentions.map(({ passage, start, end, quote, manner, target }) => ({
    passage,
    start,
    end,
    quote,
    manner,
    [target.kind === 'region' && countries.has(target.id) ? 'country' : target.kind]: target.id,
  }));
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** RFC 4180; lists are joined by semicolons. */
function csv(records: Record<string, string | string[]>[]): string {
  const columns = Object.keys(records[0] ?? {});
  const cell = (value: string | string[] = '') => {
    const words = Array.isArray(value) ? value.join(';') : value;
    return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  };
  const rows = records.map((record) => columns.map((column) => cell(record[column])).join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
