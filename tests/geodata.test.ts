import { describe, expect, test } from 'vitest';
import { stripOf } from '../src/compile/derive/strips.ts';
import { digestOf, withoutWhiteSpace } from '../src/compile/join/texts.ts';
import { formatProblem } from '../src/compile/problem.ts';
import { segmentKey } from '../src/domain/segments.ts';
import { statusesIn, UNSOURCED } from '../src/domain/status.ts';
import { changesOf, countriesAlong, kmNear, positionAt, stretchesOf } from '../src/domain/strip.ts';
import { stripRows, wholeLengths } from '../src/domain/stripRows.ts';
import { statusParts, statusRuns } from '../src/domain/timeline.ts';
import type { NodeKind } from '../src/domain/vocabulary.ts';
import { yearsOf } from '../src/domain/years.ts';
import { curated } from './curated.ts';

const { atlas, ledger, geometry, parsed, problems } = curated;
const outcomes = atlas.commitments.filter(({ text }) => text === 'outcomes');

test('the curated files have no problem', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

// Written down here as well as in the texts, so that a change to both a passage and its digest is seen.
describe.each([
  ['speech', 2698, 'bf5e32c242ec271a7dee6525b77f49105f7e03432d0b8dcfb3e4fab6e8c8253c'],
  ['declaration', 2189, '1a9fd712b1b82eb5b49a4fdc065adcfbfcbee2466f825066f80d0aa1c5f980ae'],
  ['outcomes', 2101, '58d7a6a5796a181e0f2bb9dcd1d82ef17ea9d5705ea2f2c547e68e85499ca9c4'],
])('the %s', (id, characters, digest) => {
  const passages = atlas.texts.find((text) => text.id === id)?.passages ?? [];
  const zh = passages.map((passage) => passage.zh).join('');

  test('is the source, character for character, with no white space', () => {
    expect([withoutWhiteSpace(zh).length, digestOf(zh)]).toEqual([characters, digest]);
    expect(zh).not.toMatch(/\s/);
  });

  test('has a translation of every passage', () => {
    for (const { en, ru } of passages) {
      expect(en).toMatch(/[A-Za-z]/);
      expect(ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(en + ru).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

test.each([
  ['consensus', 54],
  ['platforms', 19],
  ['documents', 9],
])('the outcome list has all lines of its part %s', (part, count) => {
  const lines =
    atlas.texts.find(({ id }) => id === 'outcomes')?.passages.filter(({ kind }) => kind === 'item') ?? [];
  const ids = Array.from({ length: count }, (_, index) => `outcomes.${part}-${index + 1}`);
  expect(lines.map(({ id }) => id).filter((id) => id.startsWith(`outcomes.${part}-`))).toEqual(ids);
  expect(ids.filter((id) => !outcomes.some(({ passage }) => passage === id))).toEqual([]);
});

test('each of the 82 lines is a thread of its own, whole, with evidence or a search', () => {
  const lines = atlas.texts.flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'item'));
  const homes = lines.map(({ id }) => {
    const own = outcomes.filter(({ passage }) => passage === id).map((commitment) => commitment.id);
    return ledger.threads
      .filter(({ commitments }) => commitments.some((commitment) => own.includes(commitment)))
      .map((thread) => [thread.id, own.every((commitment) => thread.commitments.includes(commitment))]);
  });
  expect(homes.filter((threads) => threads.length !== 1 || !threads[0]?.[1])).toEqual([]);
  expect(new Set(homes.map(([thread]) => thread?.[0])).size).toBe(82);
  expect(ledger.threads.filter(({ searched }) => searched.length === 0)).toEqual([]);
});

test('what became of a promise is told in three languages, with a source that is named', () => {
  for (const { text, source } of ledger.threads.flatMap(({ claims }) => claims)) {
    expect(text.ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en + text.ru).not.toMatch(/\p{Script=Han}/u);
    expect(ledger.sources[source]?.url).toMatch(/^https?:/);
  }
});

test('every commitment is placed or says why it is not', () => {
  const adrift = atlas.commitments.filter(
    ({ routes, places, unplaced }) =>
      routes.length + places.length > 0 === Boolean(unplaced && atlas.unplaced[unplaced]),
  );
  expect(adrift.map(({ id }) => id)).toEqual([]);
});

test('every mention and every quote is the characters that it says', () => {
  const zhOf = new Map(atlas.texts.flatMap(({ passages }) => passages.map(({ id, zh }) => [id, zh])));
  const all = [...atlas.mentions, ...atlas.commitments];
  expect(
    all.filter(({ passage, start, end, quote }) => zhOf.get(passage)?.slice(start, end) !== quote),
  ).toEqual([]);
});

test.each([
  'china-kyrgyzstan-uzbekistan-railway',
  'china-kyrgyzstan-uzbekistan-highway',
  'china-tajikistan-highway',
  'china-tajikistan-uzbekistan-highway',
  'western-china-western-europe-highway',
  'tacheng-ayagoz-railway',
  'china-kazakhstan-turkmenistan-iran-railway',
  'trans-caspian-aktau',
  'trans-caspian-kuryk',
  'trans-caspian-turkmenbashi',
  'china-central-asia-gas-pipeline',
  'china-central-asia-gas-pipeline-line-d',
  'china-kazakhstan-crude-oil-pipeline',
  'china-europe-railway-express-alashankou',
  'china-europe-railway-express-khorgos',
])('the route %s is drawn, and a phrase names or means it', (id) => {
  expect(atlas.routes.find((route) => route.id === id)?.lengthKm).toBeGreaterThan(0);
  expect(atlas.mentions.some(({ target }) => target.kind === 'route' && target.id === id)).toBe(true);
});

test('each Trans-Caspian route is a railway to a port and a sea lane to Alat', () => {
  const routes = atlas.routes.filter(({ id }) => id.startsWith('trans-caspian-'));
  expect(routes.map(({ modes }) => [...modes].sort())).toEqual(Array(3).fill(['railway', 'sea-lane']));
});

test.each([
  ...[
    'xian',
    'aktau-port',
    'kuryk-port',
    'turkmenbashi-port',
    'alat-port',
    'termez',
    'bedel',
    'torugart',
    'irkeshtam',
  ],
  ...[
    'kulma-karasu',
    'khorgos',
    'alashankou-dostyk',
    'tacheng-bakhty',
    'jeminay-maikapchagai',
    'dulata-kolzhat',
  ],
  ...[
    'urumqi',
    'zhengzhou',
    'chongqing',
    'chengdu',
    'tacheng',
    'ayagoz',
    'aral-sea',
    'tian-shan',
    'pamir',
    'qingdao',
  ],
  ...['astana', 'bishkek', 'dushanbe', 'ashgabat', 'tashkent'],
])('the place %s is on the map, and a phrase names or means it', (id) => {
  expect(atlas.places.map((place) => place.id)).toContain(id);
  expect(atlas.mentions.some(({ target }) => target.kind === 'place' && target.id === id)).toBe(true);
});

test('at the end of 2023, the year of the texts, every segment has a status with a source', () => {
  const statuses = statusesIn(atlas.routes, 2023);
  expect([...statuses].filter(([, status]) => status === UNSOURCED).map(([key]) => key)).toEqual([]);
});

test('every claim says when it was re-read, and by what', () => {
  const claims = [...atlas.routes, ...atlas.places].flatMap((thing) => thing.claims);
  expect(claims.filter(({ reread }) => !reread).map(({ id }) => id)).toEqual([]);
});

test('the lengths by country add up to the length of each route on land', () => {
  for (const { id, segments } of atlas.routes) {
    const onLand = segments.filter(({ country }) => country !== null);
    const whole = onLand.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
    const parts = onLand
      .flatMap(({ countryKm }) => Object.values(countryKm))
      .reduce((sum, km) => sum + km, 0);
    expect(Math.abs(parts / whole - 1), id).toBeLessThan(0.005);
  }
});

test('the lanes from Aktau and Kuryk go round the Absheron peninsula', () => {
  for (const lane of ['trans-caspian-aktau/aktau-alat', 'trans-caspian-kuryk/kuryk-alat']) {
    const positions = geometry.segments.get(lane) ?? [];
    const beside = positions.filter(([, lat]) => lat > 40.1 && lat < 40.7);
    expect(beside.length, lane).toBeGreaterThan(0);
    for (const [lon] of beside) expect(lon, lane).toBeGreaterThan(50.4);
  }
});

test('the bars of the time line say what the status claims say, at the end of every year', () => {
  for (const route of atlas.routes) {
    const runs = statusRuns(statusParts(route), atlas.time.newestYear + 1);
    for (const year of yearsOf(atlas.time)) {
      const statuses = statusesIn([route], year);
      const expected = new Map<string, number>();
      for (const { id, lengthKm } of route.segments) {
        const value = statuses.get(segmentKey(route.id, id)) ?? UNSOURCED;
        expected.set(value, (expected.get(value) ?? 0) + lengthKm / route.lengthKm);
      }
      const run = runs.find(({ from, to }) => from < year + 1 && year + 1 <= to);
      const shares = new Map(
        run?.shares.map(({ value, share }) => [value as string, share]) ?? [[UNSOURCED, 1]],
      );
      expect([...shares.keys()].sort(), `${route.id} ${year}`).toEqual([...expected.keys()].sort());
      for (const [value, share] of expected) expect(shares.get(value)).toBeCloseTo(share, 2);
    }
  }
});

test('stretched out, each route is as long as it is, and changes where its nodes are', () => {
  for (const route of atlas.routes) {
    const stretches = stretchesOf(route);
    expect(stretches.at(-1)?.toKm).toBeCloseTo(route.lengthKm, 0);
    for (const { fromKm, toKm } of stretches) expect(toKm).toBeGreaterThan(fromKm);
    const along = countriesAlong(stretches).reduce((sum, { km }) => sum + km, 0);
    expect(along).toBeCloseTo(route.lengthKm, 0);
    const changes = changesOf(stretches);
    const count = (kind: NodeKind) => route.nodes.filter((node) => node.kind === kind).length;
    expect(
      [
        changes.filter(({ countries }) => countries).length,
        changes.filter(({ gaugesMm }) => gaugesMm).length,
        changes.filter(({ isTransfer }) => isTransfer).length,
      ],
      route.id,
    ).toEqual([count('border'), count('gauge-break'), count('transfer')]);
  }
});

test('the strip of each route has its named points in order, each on its stretch, and its rows say all there is', () => {
  for (const route of atlas.routes) {
    const strip = stripOf(route, atlas, geometry, parsed);
    const km = strip.waypoints.map((waypoint) => waypoint.km);
    expect(km, route.id).toEqual([...km].sort((one, other) => one - other));
    expect([km[0], km.at(-1)], route.id).toEqual([0, route.lengthKm]);
    const milestones = strip.line.flat().map((milestone) => milestone[2]);
    expect(milestones, route.id).toEqual([...milestones].sort((one, other) => one - other));

    // Where a mark is set by its km, the map finds the same km again.
    for (const share of [0.1, 0.37, 0.8]) {
      const at = positionAt(strip, share * route.lengthKm);
      expect(at && kmNear(strip, at), route.id).toBeCloseTo(share * route.lengthKm, 0);
    }
    const placed = strip.waypoints.flatMap(({ places = [] }) => places.map(({ id }) => id));
    const points = atlas.places.filter(
      ({ id, routes }) => routes.includes(route.id) && geometry.places.get(id)?.type === 'Point',
    );
    expect(placed.sort(), route.id).toEqual(points.map(({ id }) => id).sort());

    for (const isWhole of [true, false]) {
      const rows = stripRows(route, strip, isWhole);
      expect(rows.filter(({ kind }) => kind === 'stretch')).toHaveLength(route.segments.length);
      for (const { km, toKm, stretch } of rows) {
        expect(km).toBeGreaterThanOrEqual(stretch.fromKm);
        expect(toKm).toBeGreaterThanOrEqual(km);
        expect(toKm).toBeLessThanOrEqual(stretch.toKm);
      }
      const lengths = rows.flatMap((row) => ('lengths' in row ? row.lengths : []));
      const published = route.claims.filter(({ kind }) => kind === 'length');
      expect([...lengths, ...wholeLengths(route)].map(({ id }) => id).sort(), route.id).toEqual(
        published.map(({ id }) => id).sort(),
      );
      const shown = rows.filter(({ kind }) => kind === 'waypoint').length;
      if (isWhole) expect(shown, route.id).toBe(strip.waypoints.length);
      else expect(shown, route.id).toBeLessThanOrEqual(64);
    }
  }
});
