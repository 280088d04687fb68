import { kmlWithFolders } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { MODES } from '../../src/domain/vocabulary.ts';
import { kml } from '../../src/exports/kml.ts';
import { takeWordsIn } from '../../src/i18n/take.ts';
import { tokens } from '../../src/symbols/tokens.ts';
import { small } from './small.ts';
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
  expect(line?.properties).toMatchObject({ styleUrl: '#railway', stroke: tokens.light.mode.railway });
  expect(MODES.every((mode) => text.includes(`<Style id="${mode}">`))).toBe(true);
  expect(text).toContain(atlas.edition.version);
});

test('after the styles comes a folder of each kind; a balloon has names, quotes, claims and the link', () => {
  const { routes, places, commitments } = small.atlas;
  const text = kml(
    small.taken(null, {
      routes: routes.filter(({ id }) => id === 'pipeline'),
      places: places.filter(({ id }) => id === 'crossing'),
      commitments: commitments
        .filter(({ id }) => id === 'speech.1b')
        .map((one) => ({ ...one, routes: ['express', 'pipeline'], places: ['crossing', 'lake'] })),
    }),
  );
  const begin = text.indexOf('<Folder>');
  expect(text.slice(0, begin)).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<kml xmlns="http:\/\/www.opengis.net\/kml\/2.2"><Document>\n(<Style id="[a-z-]+"><LineStyle><color>ff[0-9a-f]{6}<\/color><width>3<\/width><\/LineStyle><\/Style>\n)+$/,
  );
  expect(text.slice(begin).replace(/\n +\n/g, '\n')).toBe(`<Folder>
<description>The corridor atlas developers. Corridor atlas, edition 2026.11 of November 22, 2026. https://example.org/?sectors=energy&#x26;lang=en (retrieved on December 1, 2026).
1 route, 1 place, 1 commitment
Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/</description><name>Corridor atlas, 2026.11</name>
<Folder>
<name>Routes, a row a segment</name>
<Placemark id="pipeline_trunk">
<name>Pipeline: trunk</name><description>Pipeline
中Pipeline
рPipeline
“支持现有口岸发展”
— develop the crossings
2009-12 · status operating · The "Gazette", daily https://gazette.example/?a=1&#x26;b=2
https://example.org/?route=pipeline&#x26;lang=en</description><styleUrl>#gas-pipeline</styleUrl><ExtendedData>
  <Data name="mode"><value>gas-pipeline</value></Data>
  <Data name="route"><value>pipeline</value></Data>
  <Data name="segment"><value>trunk</value></Data>
  <Data name="status"><value>operating</value></Data>
  <Data name="status_date"><value>2009-12</value></Data>
  <Data name="alignment"><value>traced</value></Data>
  <Data name="accuracy_km"><value>1</value></Data></ExtendedData>
  <LineString><coordinates>74.6,41
74.4,41.2
74.2,41.4</coordinates></LineString></Placemark></Folder>
<Folder>
<name>Places</name>
<Placemark id="crossing">
<name>Crossing</name><description>Crossing
中Crossing
рCrossing
“支持现有口岸发展”
— develop the crossings
2020 · event · It opens. · The Almanac
https://example.org/?place=crossing&#x26;lang=en</description><ExtendedData>
  <Data name="place"><value>crossing</value></Data>
  <Data name="kind"><value>crossing</value></Data>
  <Data name="accuracy_km"><value>1</value></Data></ExtendedData>
  <Point><coordinates>75,40.4</coordinates></Point></Placemark></Folder>
<Folder>
<name>Commitments, with quote, translations and fate</name>
<Placemark id="speech.1b">
<name>Speech, part 1</name><description>“支持现有口岸发展”
— develop the crossings
https://example.org/?commitment=speech.1b&#x26;lang=en</description><ExtendedData>
  <Data name="commitment"><value>speech.1b</value></Data>
  <Data name="passage"><value>speech.1</value></Data>
  <Data name="fate"><value>unsearched</value></Data>
  <Data name="routes"><value>express;pipeline</value></Data>
  <Data name="places"><value>crossing;lake</value></Data></ExtendedData>
  </Placemark></Folder></Folder></Document></kml>`);
});

test('a commitment tells its fate with evidence, what it names, and in the source’s own language no translation', () => {
  const id = 'outcomes.1';
  const folders = foldersOf(kml(small.takenAlone({ kind: 'commitment', id }, 'It', { language: 'zh' })));
  const { tables } = takeWordsIn('zh');
  // No place is named, so there is no folder of places.
  expect([...folders.keys()]).toEqual([tables.routes, tables.commitments]);
  const [promise] = folders.get(tables.commitments) ?? [];
  expect(promise).toMatchObject({
    id,
    geometry: null,
    properties: {
      name: '中Outcomes, 中part 1',
      description: [
        '“开工建设中吉乌铁路”',
        '2025-03 · under-way · 中Works began. · The Herald https://herald.example/',
        '2024-12-27 · held · 中Works began. · The "Gazette", daily https://gazette.example/?a=1&b=2',
        '2024-06 · repeated · 中Works began. · The Survey',
        'https://example.org/?commitment=outcomes.1&lang=en',
      ].join('\n'),
      ...{ commitment: id, passage: id, fate: 'under-way', routes: 'railway', places: '' },
    },
  });
});
