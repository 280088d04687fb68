import { expect, test } from 'vitest';
import { clauseAround, matching, sectorCounts } from '../../src/domain/filter.ts';
import { commitmentsOf, indexAtlas } from '../../src/domain/lookup.ts';
import { compiled } from '../compile/fixture.ts';

const name = { zh: '吐尔尕特', en: 'Töö–Ashuu ‘pass’', ru: 'Перевал Тёо' };
const atlas = indexAtlas(compiled(['places/crossing.geojson', 'properties.name', name]).atlas);

function found(query: string, sectors: string[] = []) {
  const { commitments, routes, places, regions } = matching(atlas, { sectors, query });
  return [...commitments, ...routes, ...places, ...regions].map(({ id }) => id);
}

test('no filter leaves all but the countries', () => {
  expect(found('')).toHaveLength(4 + 3 + 2 + 2);
  expect(found('  ')).toEqual(found(''));
});

test('a sector leaves what has it, and no regions, which have none', () => {
  expect(found('', ['energy'])).toEqual(['outcomes.1', 'outcomes.2']);
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
  ['the Chinese quote', '现有口岸', ['speech.1b']],
  ['the English words, whatever their case', 'FOUND it', ['outcomes.2']],
  ['the name of what it concerns, without its accents', 'too-ashuu', ['speech.1b', 'crossing']],
  ['a dash or an apostrophe of another form', "Töö—Ashuu 'pass'", ['speech.1b', 'crossing']],
  ['a full-width form', 'ＴＯＯ－ＡＳＨＵＵ', ['speech.1b', 'crossing']],
  ['е for ё', 'тео', ['speech.1b', 'crossing']],
  ['all words, in any order', 'pass crossings', ['speech.1b']],
  ['the id of a commitment', 'outcomes.2', ['outcomes.2']],
  ['nothing that is there', 'Atlantis', []],
])('a search finds by %s', (_what, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('the counts of the sectors heed the search and not the choice', () => {
  expect([...sectorCounts(atlas, '')]).toEqual([
    ['transport', 3],
    ['energy', 2],
  ]);
  expect([...sectorCounts(atlas, '机制')]).toEqual([
    ['transport', 0],
    ['energy', 1],
  ]);
});

test('a thing has the commitments whose words name or mean it', () => {
  expect(commitmentsOf(atlas, { kind: 'route', id: 'railway' }).map(({ id }) => id)).toEqual([
    'speech.1a',
    'outcomes.1',
  ]);
  expect(commitmentsOf(atlas, { kind: 'place', id: 'crossing' }).map(({ id }) => id)).toEqual(['speech.1b']);
});

test.each([
  ['the first', '中国－中亚天然气管道', '中国－中亚天然气管道运行稳定'],
  ['a middle one', 'D线', '中国－中亚天然气管道D线应加快建设'],
  ['the last', '伊塞克湖', '各方保护吉尔吉斯斯坦的伊塞克湖'],
])('the clause around words is %s of its passage', (_which, words, clause) => {
  const passage = atlas.passageById.get('declaration.1');
  if (!passage) throw new Error('the fixture has no declaration.1');
  const start = passage.zh.indexOf(words);
  const around = clauseAround(passage, start, start + words.length);
  expect(passage.zh.slice(around.start, around.end)).toBe(clause);
});

test('a passage without marks is one clause', () => {
  const passage = { id: 'x.1', text: 'speech', kind: 'heading', zh: '成立机制', en: '', ru: '' } as const;
  expect(clauseAround(passage, 2, 4)).toEqual({ start: 0, end: 4 });
});
