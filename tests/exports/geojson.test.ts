import { expect, test } from 'vitest';
import { geojson } from '../../src/exports/geojson.ts';
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
