import { expect, test } from 'vitest';
import { geojson } from '../../src/exports/geojson.ts';
import { TABLES } from '../../src/exports/tables.ts';
import { small } from './small.ts';
import { atlas, FILTERS, matches, taken } from './taken.ts';

test.each(FILTERS)('%s: as many lines, places and commitments as are shown', (_, filter) => {
  const { features } = geojson(taken(filter));
  const { routes, places, commitments } = matches(filter);
  const count = (type: string) => features.filter(({ properties }) => properties?.type === type).length;
  const segments = routes.flatMap(({ id }) => atlas.routeById.get(id)?.segments ?? []);
  expect([count('segment'), count('place'), count('commitment')]).toEqual([
    segments.length,
    places.length,
    commitments.length,
  ]);
});

test('a feature has its line, names, status of the year, claims with sources, and its link', () => {
  const all = geojson(taken(null, { year: 2024 }));
  const feature = all.features.find(({ id }) =>
    String(id).startsWith('china-kyrgyzstan-uzbekistan-railway/'),
  );
  expect(feature?.geometry?.type).toBe('LineString');
  expect(feature?.properties).toMatchObject({
    name_zh: '中国—吉尔吉斯斯坦—乌兹别克斯坦铁路',
    name_en: 'China–Kyrgyzstan–Uzbekistan railway',
    status_2024: expect.any(String),
    length_km: expect.any(Number),
    quotes_zh: expect.stringContaining('中吉乌'),
    link: 'https://example.org/?route=china-kyrgyzstan-uzbekistan-railway&lang=en',
  });
  const sources = (all as unknown as { sources: Record<string, { title: string }> }).sources;
  for (const { source } of feature?.properties?.claims ?? []) expect(sources[source]?.title).toBeTruthy();
  expect(all).toMatchObject({
    metadata: {
      edition: atlas.edition.version,
      scope: 'all',
      view: 'https://example.org/?sectors=energy&lang=en',
      citation: expect.stringContaining(`edition ${atlas.edition.version}`),
    },
  });
});

test('a commitment has quote and translations, its fate with evidence, and no geometry', () => {
  const feature = geojson(taken(null)).features.find(({ id }) => id === 'outcomes.consensus-21a');
  expect(feature).toMatchObject({
    geometry: null,
    properties: {
      quote_zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.any(String),
      ru: expect.any(String),
      fate: expect.any(String),
      evidence: expect.stringContaining('http'),
      routes: ['china-kyrgyzstan-uzbekistan-railway'],
    },
  });
});

test('a line alone is a collection that says what it is, its figures numbers, its claims whole', () => {
  const alone = small.takenAlone({ kind: 'route', id: 'pipeline' }, 'Its title');
  expect(geojson(alone)).toEqual({
    type: 'FeatureCollection',
    name: 'corridor-atlas',
    metadata: {
      title: 'Corridor atlas: Its title',
      ...{ edition: '2026.11', edition_date: '2026-11-22', scope: 'route', id: 'pipeline' },
      ...{ view: alone.view, retrieved: '2026-12-01' },
      counts: { routes: 1, segments: 1, places: 0, commitments: 0, passages: 1 },
      citation:
        'The corridor atlas developers. Its title. In: Corridor atlas, edition 2026.11 of November 26, 2026. https://example.org/?route=pipeline&lang=en (retrieved on December 1, 2026).',
      licence: 'Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/',
    },
    sources: {
      gazette: expect.objectContaining({ title: 'The "Gazette", daily' }),
      survey: { title: 'The Survey', grade: 'open-data' },
      archive: { title: 'The Archive', grade: 'reference' },
    },
    features: [
      {
        type: 'Feature',
        id: 'pipeline/trunk',
        properties: {
          type: 'segment',
          ...TABLES.routes(alone)[0],
          ...{ accuracy_km: 1, length_km: 55.7, gauge_mm: null, diameter_mm: 1067 },
          claims: small.atlas.routeById.get('pipeline')?.claims,
        },
        geometry: {
          type: 'LineString',
          coordinates: [
            [74.6, 41],
            [74.4, 41.2],
            [74.2, 41.4],
          ],
        },
      },
    ],
  });
});

test('a place has its position as geometry alone, a commitment the title of its text', () => {
  const alone = small.takenAlone({ kind: 'place', id: 'crossing' }, 'It');
  const [place, commitment, ...others] = geojson(alone).features;
  const { lon: _lon, lat: _lat, ...facts } = TABLES.places(alone)[0] ?? {};
  expect(place).toEqual({
    type: 'Feature',
    id: 'crossing',
    properties: {
      ...{ type: 'place', ...facts, accuracy_km: 1 },
      claims: small.atlas.placeById.get('crossing')?.claims,
    },
    geometry: { type: 'Point', coordinates: [75, 40.4] },
  });
  const { id, ...promise } = TABLES.commitments(alone)[0] ?? {};
  expect(commitment).toEqual({
    ...{ type: 'Feature', id, geometry: null },
    properties: {
      ...{ type: 'commitment', commitment: 'speech.1b', ...promise },
      ...{ text_title_en: 'The Speech', text_title_zh: '中The Speech', text_title_ru: 'рThe Speech' },
    },
  });
  expect(others).toEqual([]);
});

test('what has no shape yet is told all the same', () => {
  const shapes = { segments: new Map(), places: new Map() };
  const { features } = geojson(small.taken(null, { shapes }));
  expect(features).toHaveLength(11);
  expect(features.every(({ geometry }) => geometry === null)).toBe(true);
});
