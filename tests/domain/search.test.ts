import { beforeAll, expect, test } from 'vitest';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { isFiltered, NO_FILTER } from '../../src/domain/search.ts';
import { compiled } from '../compile/fixture.ts';
import { searcher } from './searcher.ts';

const name = { zh: '吐尔尕特', en: 'Töö–Ashuu ‘pass’', ru: 'Перевал Тёо' };
const atlas = indexAtlas(compiled(['places/crossing.geojson', 'properties.name', name]).atlas);
let search: ReturnType<typeof searcher>;
// A finder keeps the words that it has folded.
beforeAll(() => {
  search = searcher(atlas);
});

function found(query: string, sectors: string[] = []) {
  const { commitments, routes, places, regions } = search({ sectors, query });
  return [...commitments, ...routes, ...places, ...regions].map(({ id }) => id);
}

test('no filter leaves all but the countries', () => {
  expect(found('')).toHaveLength(4 + 3 + 2 + 2);
  expect(found('  ')).toEqual(found(''));
});

test('a sector leaves what has it, and what its commitments are tied to', () => {
  expect(found('', ['energy'])).toEqual(['outcomes.1', 'outcomes.2', 'railway']);
  expect(found('', ['transport'])).toEqual([
    'speech.1a',
    'speech.1b',
    'outcomes.1',
    'railway',
    'express',
    'pipeline',
    'crossing',
    'lake',
  ]);
  expect(found('', ['energy', 'transport'])).toContain('outcomes.2');
});

test.each([
  ['the Chinese quote', '现有口岸', ['speech.1b', 'crossing']],
  ['the English words, whatever their case', 'FOUND it', ['outcomes.2']],
  ['the name of what it concerns, without its accents', 'too-ashuu', ['speech.1b', 'crossing']],
  ['a dash or an apostrophe of another form', "Töö—Ashuu 'pass'", ['speech.1b', 'crossing']],
  ['a full-width form', 'ＴＯＯ－ＡＳＨＵＵ', ['speech.1b', 'crossing']],
  ['е for ё', 'тео', ['speech.1b', 'crossing']],
  ['all words, in any order', 'pass crossings', ['speech.1b', 'crossing']],
  ['the text and the number of a passage', 'outcomes part 2', ['outcomes.2']],
  ['the id of a commitment', 'outcomes.2', ['outcomes.2']],
  ['nothing that is there', 'Atlantis', []],
])('a search finds by %s', (_what, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('the counts of the sectors heed the search and not the choice', () => {
  expect([...search({ sectors: ['energy'] }).sectorCounts]).toEqual([
    ['transport', 3],
    ['energy', 2],
  ]);
  expect([...search({ sectors: [], query: '机制' }).sectorCounts]).toEqual([
    ['transport', 0],
    ['energy', 1],
  ]);
});

test('what each sector would leave on the map is counted: its own things, and those its commitments are tied to', () => {
  const counted = (filter: Parameters<typeof search>[0]) => Object.fromEntries(search(filter).sectorThings);
  expect(counted({})).toEqual({ transport: 5, energy: 1 });
  // The choice of sectors changes no count; what is found does.
  expect(counted({ sectors: ['energy'] })).toEqual(counted({}));
  expect(counted({ query: '现有口岸' })).toEqual({ transport: 1, energy: 0 });
  // A kind is of commitments: things are left by what they are tied to alone.
  expect(counted({ kinds: ['body'] })).toEqual({ transport: 0, energy: 0 });
});

test('a filter that chooses anything is one', () => {
  expect(isFiltered(NO_FILTER)).toBe(false);
  expect(isFiltered({ ...NO_FILTER, query: 'x' })).toBe(true);
  expect(isFiltered({ ...NO_FILTER, kinds: ['body'] })).toBe(true);
});

test('what all but its fate leaves follows every other choice', () => {
  const ids = (filter: Parameters<typeof search>[0]) => search(filter).ofAnyFate.map(({ id }) => id);
  expect(ids({ kinds: ['body'] })).toEqual(['outcomes.2']);
  expect(ids({ sectors: ['energy'] })).toEqual(['outcomes.1', 'outcomes.2']);
  expect(ids({ query: '现有口岸' })).toEqual(['speech.1b']);
  const [firm] = atlas.commitments;
  if (!firm) throw new Error('no commitment');
  expect(ids({ firmness: [firm.firmness] })).toEqual(
    atlas.commitments.filter(({ firmness }) => firmness === firm.firmness).map(({ id }) => id),
  );
});

test('a step of firmness leaves its commitments and what they are tied to, and is counted like a kind', () => {
  const all = search({ sectors: [] });
  for (const [step, count] of all.firmnessCounts) {
    const { commitments, routes } = search({ sectors: [], firmness: [step] });
    expect(commitments).toEqual(atlas.commitments.filter(({ firmness }) => firmness === step));
    expect(commitments).toHaveLength(count);
    expect(routes.map(({ id }) => id)).toEqual([...new Set(commitments.flatMap((own) => own.routes))]);
  }
  expect([...all.firmnessCounts.values()].reduce((sum, count) => sum + count)).toBe(atlas.commitments.length);
});

test('a kind leaves its commitments and what they are tied to, and each choice counts what the other would leave', () => {
  const { commitments, routes, kindCounts, sectorCounts } = search({
    sectors: [],
    kinds: ['body'],
    query: '',
  });
  expect(commitments.map(({ id }) => id)).toEqual(['outcomes.2']);
  expect(routes).toEqual([]);
  expect(Object.fromEntries(kindCounts)).toEqual({ pledge: 3, study: 0, position: 0, body: 1, document: 0 });
  expect(Object.fromEntries(sectorCounts)).toEqual({ transport: 0, energy: 1 });
  expect(search({ sectors: ['transport'], kinds: ['body'] }).commitments).toEqual([]);
  expect(search({ sectors: ['transport'] }).kindCounts.get('body')).toBe(0);
});

test('a fate leaves its commitments on map and list, and what all else leaves is told beside it', () => {
  const all = search({});
  expect(all.ofAnyFate).toEqual(all.commitments);
  const told = [...new Set(atlas.commitments.map(({ fate }) => fate))];
  expect(told.length).toBeGreaterThan(1);
  for (const fate of told) {
    const { commitments, routes, places, ofAnyFate } = search({ fates: [fate] });
    expect(commitments).toEqual(atlas.commitments.filter((own) => own.fate === fate));
    const tied = new Set(commitments.flatMap((own) => [...own.routes, ...own.places]));
    expect([...routes, ...places].filter(({ id }) => !tied.has(id))).toEqual([]);
    expect(ofAnyFate).toEqual(all.commitments);
  }
});
