import { expect, test } from 'vitest';
import { knotsOf } from '../../../src/compile/derive/knots.ts';
import { routeNameLines } from '../../../src/compile/derive/nameLines.ts';
import { offsetsOf } from '../../../src/compile/derive/offsets.ts';
import { stretchesOf } from '../../../src/compile/derive/stretches.ts';
import { knotFeatures } from '../../../src/compile/publish/knots.ts';
import { FIRST_NAME_SCALES, NEAR_NAME_SCALES } from '../../../src/domain/nameScales.ts';
import { KNOT_KINDS } from '../../../src/domain/vocabulary.ts';
import { curated } from '../../curated.ts';

const { atlas, parsed, geometry } = curated;
const stretches = stretchesOf(atlas, geometry);
const knots = knotsOf(atlas, parsed, stretches);

test('every known position of the files is a knot, once; what was guessed, remembered or only read off is none', () => {
  const known = new Set<string>();
  for (const { features } of parsed.routes.values())
    for (const { properties } of features)
      if (!('shares' in properties))
        for (const { at, basis } of properties.points ?? [])
          if (!['guess', 'memory', 'vertex', 'headland'].includes(basis)) known.add(at.join());
  expect(known.size).toBeGreaterThan(900);
  expect(knots.map(({ at }) => at.join()).sort()).toEqual([...known].sort());
  expect(new Set(knots.map(({ kind }) => kind))).toEqual(new Set(KNOT_KINDS));
  expect(knots.filter(({ source }) => source === '')).toEqual([]);
});

test('stations in China have their Chinese names', () => {
  for (const { features } of parsed.routes.values())
    for (const { properties } of features)
      if (!('shares' in properties) && properties.country === 'cn')
        for (const { basis, name, zh } of properties.points ?? [])
          expect([name, basis !== 'station' || zh !== undefined]).toEqual([name, true]);
});

test('where routes end, meet and part is drawn first', () => {
  const named = (name: string) => knots.find((knot) => knot.name.en === name);
  expect(named('Xi’an')).toMatchObject({
    isMain: true,
    routes: expect.arrayContaining(['china-europe-railway-express-khorgos']),
  });
  expect(named('Moiynty')).toMatchObject({ isMain: true });
  expect(knots.filter(({ isMain }) => isMain).length).toBeLessThan(knots.length / 5);
});

test('a route that joins or leaves the others on a track, begins or ends, is told at that station and no other', () => {
  const told = knots.filter(({ parting }) => parting.length > 0);
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter(({ isMain }) => !isMain)).toEqual([]);
  const known = new Set(knots.map(({ at }) => at.join()));
  for (const { id, segments } of atlas.routes) {
    const start = geometry.segments.get(`${id}/${segments[0]?.id}`)?.[0]?.join() ?? '';
    if (known.has(start)) expect(knots.find(({ at }) => at.join() === start)?.parting, id).toContain(id);
  }
  const flags = knotFeatures(atlas, geometry, knots).features.filter(({ properties }) => properties?.flag_en);
  expect(flags).toHaveLength(told.length);
});

test('gauge, diameter and number are those of the segments, once a track', () => {
  const facts = knotFeatures(atlas, geometry, knots).features.filter(
    ({ geometry: shape }) => shape.type === 'LineString',
  );
  const drawn = atlas.routes
    .flatMap(({ segments }) => segments)
    .filter(({ shares, alignment }) => !shares && (alignment === 'traced' || alignment === 'known-points'))
    .filter(({ gaugeMm, diameterMm, road }) => gaugeMm ?? diameterMm ?? road);
  expect(facts).toHaveLength(drawn.length);
  expect(facts.map(({ properties }) => properties?.fact_en)).toEqual(
    expect.arrayContaining(['1520\u00a0mm', '1435\u00a0mm', 'Ø\u00a01067\u00a0mm', 'M41']),
  );
});

test('no name along a line has figures beside Chinese: the map would set each upright, one under the other', () => {
  const lines = [
    ...knotFeatures(atlas, geometry, knots).features.filter(({ properties }) => properties?.fact_en),
    ...routeNameLines(atlas, stretches, offsetsOf(atlas, geometry), [
      ...FIRST_NAME_SCALES,
      ...NEAR_NAME_SCALES,
    ]).features,
  ];
  const names = lines.flatMap(({ properties }) =>
    Object.entries(properties ?? {}).flatMap(([key, value]) =>
      /^(name|fact)_/.test(key) ? [String(value)] : [],
    ),
  );
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => /\p{Nd}/u.test(name) && /\p{Script=Han}/u.test(name))).toEqual([]);
});
