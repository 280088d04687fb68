import { kmlWithFolders } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { MODES } from '../../src/domain/vocabulary.ts';
import { kml } from '../../src/exports/kml.ts';
import { takeWordsIn } from '../../src/i18n/take.ts';
import { atlas, FILTERS, matches, taken } from './taken.ts';

type Feature = GeoJSON.Feature<GeoJSON.Geometry | null>;

/** The folders of a file, as another program reads them, by name. */
function foldersOf(text: string): Map<string, Feature[]> {
  const document = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
  const [whole] = kmlWithFolders(document as unknown as Document).children as { children: unknown[] }[];
  const folders = (whole?.children ?? []) as { meta: { name: string }; children: Feature[] }[];
  return new Map(folders.map(({ meta, children }) => [meta.name, children]));
}

test.each(FILTERS)('%s: as many lines, places and commitments as are shown', (_, filter) => {
  const folders = foldersOf(kml(taken(filter)));
  const { routes, places, commitments } = matches(filter);
  const { tables } = takeWordsIn('en');
  const count = (name: keyof typeof tables) => folders.get(tables[name])?.length ?? 0;
  const segments = routes.flatMap(({ id }) => atlas.routeById.get(id)?.segments ?? []);
  expect([count('routes'), count('places'), count('commitments')]).toEqual([
    segments.length,
    places.length,
    commitments.length,
  ]);
});

test('Chinese stays, a line has the colour of its mode, and a balloon quotes and cites', () => {
  const text = kml(taken(null, { language: 'zh' }));
  const line = foldersOf(text)
    .get(takeWordsIn('zh').tables.routes)
    ?.find(({ properties }) => properties?.route === 'china-kyrgyzstan-uzbekistan-railway');
  expect(line?.geometry?.type).toBe('LineString');
  expect(line?.properties?.name).toContain('乌兹别克斯坦铁路');
  expect(line?.properties?.description).toMatch(/“.*中吉乌铁路.*”[\s\S]*http/);
  expect(line?.properties?.styleUrl).toBe('#railway');
  expect(line?.properties?.stroke).toMatch(/^#[0-9a-f]{6}$/);
  expect(MODES.every((mode) => text.includes(`<Style id="${mode}">`))).toBe(true);
  expect(text).toContain(atlas.edition.version);
});
