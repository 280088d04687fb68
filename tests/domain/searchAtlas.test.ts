import { beforeAll, expect, test } from 'vitest';
import { areaMarks } from '../../src/compile/derive/areaMarks.ts';
import { placeFeatures } from '../../src/compile/publish/geojson.ts';
import { publish } from '../../src/compile/publish/publish.ts';
import type { Target } from '../../src/domain/atlas.ts';
import { DATA_LANGUAGES } from '../../src/domain/languages.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import type { Matches } from '../../src/domain/search.ts';
import { curated } from '../curated.ts';
import { searcher } from './searcher.ts';

const atlas = indexAtlas(curated.atlas);
let search: ReturnType<typeof searcher>;
// A finder keeps the words that it has folded.
beforeAll(() => {
  search = searcher(atlas);
});
const find = (query: string, sectors: string[] = []) => search({ query, sectors });
const names = JSON.parse(publish(curated).get('route-names.geojson') ?? '');
const has = (matches: Matches, { kind, id }: Target) =>
  matches[`${kind}s`].some((thing) => thing.id === id) || atlas.regionById.get(id)?.kind === 'country';

test('every label that the map draws finds its thing', () => {
  const features = [
    ...names.features,
    ...placeFeatures(atlas, curated.geometry).features,
    ...areaMarks(atlas, curated.geometry).features.filter(({ geometry }) => geometry.type === 'Point'),
  ];
  const labels = features.flatMap(({ properties }) =>
    DATA_LANGUAGES.map((language) => ({
      label: properties?.[`short_${language}`] ?? properties?.[`name_${language}`],
      target:
        properties?.route && !properties.place
          ? { kind: 'route' as const, id: properties.route }
          : { kind: 'place' as const, id: properties?.place },
    })),
  );
  expect(labels.length).toBeGreaterThan(100);
  expect(labels.filter(({ label, target }) => !has(find(label), target))).toEqual([]);
});

test('every word that names or means a thing in a text finds it', () => {
  expect(atlas.mentions.filter(({ quote, target }) => !has(find(quote), target))).toEqual([]);
});

test('every passage is found by its label, in each language, within its text', () => {
  const lost = atlas.commitments.flatMap((commitment) => {
    const text = atlas.textById.get(commitment.text);
    const passage = atlas.passageHeadById.get(commitment.passage);
    return DATA_LANGUAGES.map((language) => `${text?.short[language]} ${passage?.label[language]}`).filter(
      (query) => !find(query).commitments.includes(commitment),
    );
  });
  expect(lost).toEqual([]);
});

test('what a listed commitment is tied to is shown with it', () => {
  const filters = [
    ...atlas.sectors.map(({ id }) => find('', [id])),
    ...['中吉乌铁路', 'port', 'gas', 'article 7', 'study'].map((query) => find(query)),
  ];
  for (const matches of filters)
    for (const { routes, places } of matches.commitments) {
      expect(matches.routes.map(({ id }) => id)).toEqual(expect.arrayContaining(routes));
      expect(matches.places.map(({ id }) => id)).toEqual(expect.arrayContaining(places));
    }
});

test.each([
  ['article 7', 'declaration.7-1a', 'declaration.8-1a'],
  ['Article 7,', 'declaration.7-1a', 'declaration.6-1a'],
  ['第七条', 'declaration.7-2a', 'declaration.8-1a'],
  ['статья 7', 'declaration.7-2a', 'speech.17a'],
  ['line 2', 'outcomes.platforms-2', 'outcomes.consensus-21a'],
])('%s finds %s and not %s', (query, found, not) => {
  const ids = find(query).commitments.map(({ id }) => id);
  expect(ids).toContain(found);
  expect(ids).not.toContain(not);
});

test.each([
  ['ports', 'place', 'aktau-port'],
  ['Bedel,', 'place', 'bedel'],
  ['“Bedel”', 'place', 'bedel'],
  ['《别迭里》', 'place', 'bedel'],
  ['CKU highway', 'route', 'china-kyrgyzstan-uzbekistan-highway'],
  ['中吉乌铁路', 'route', 'china-kyrgyzstan-uzbekistan-railway'],
] as const)('%s finds the %s %s', (query, kind, id) => {
  expect(has(find(query), { kind, id })).toBe(true);
});

test('a name with an apostrophe is found without it', () => {
  expect(find('Xian').commitments.length).toBe(find('Xi’an').commitments.length);
  expect(find('Xian').places.map(({ id }) => id)).toContain('xian');
});
