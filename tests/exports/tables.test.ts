import { describe, expect, test } from 'vitest';
import { TABLES, type TableName } from '../../src/exports/tables.ts';
import { small } from './small.ts';

const GAZETTE = 'The "Gazette", daily https://gazette.example/?a=1&b=2';
const IN_2020 = small.taken(null, { year: 2020 });
const rowOf = (name: TableName, place: number) => TABLES[name](IN_2020)[place] ?? {};

describe('a row has these cells, in this order:', () => {
  test.each<[TableName, place: number, cells: object]>([
    [
      'routes',
      0,
      {
        ...{ route: 'railway', segment: 'china' },
        ...{ name_en: 'Railway', name_zh: '中Railway', name_ru: 'рRailway' },
        ...{ segment_en: 'china', segment_zh: '中china', segment_ru: 'рchina' },
        mode: 'railway',
        ...{ status: 'construction', status_date: '2024-12-27', status_source: 'gazette' },
        status_2020: 'planned',
        ...{ alignment: 'traced', accuracy_km: '1', length_km: '56', country: 'cn' },
        ...{ gauge_mm: '1435', diameter_mm: '', sectors: ['transport'], position_sources: ['survey'] },
        commitments: ['speech.1a', 'outcomes.1'],
        quotes_zh: '加快推进中吉乌铁路建设\n开工建设中吉乌铁路',
        called_zh: ['中吉乌铁路'],
        claims: [
          `2019 · status planned · ${GAZETTE}`,
          `2024-12-27 · status construction · ${GAZETTE}`,
          '2024 · length 112 km · Tunnels <included>. · The Survey',
          `2025-01 · event · Tunnelling begins. · ${GAZETTE}`,
        ].join('\n'),
        link: 'https://example.org/?route=railway&lang=en',
      },
    ],
    [
      'places',
      0,
      {
        ...{ place: 'crossing', name_en: 'Crossing', name_zh: '中Crossing', name_ru: 'рCrossing' },
        ...{ kind: 'crossing', country: 'kg', lon: '75', lat: '40.4', accuracy_km: '1' },
        ...{ sectors: ['transport'], routes: ['railway'], position_sources: ['survey'] },
        ...{ commitments: ['speech.1b'], quotes_zh: '支持现有口岸发展', called_zh: ['现有口岸'] },
        claims: '2020 · event · It opens. · The Almanac',
        link: 'https://example.org/?place=crossing&lang=en',
      },
    ],
    [
      'commitments',
      2,
      {
        ...{ id: 'outcomes.1', text: 'outcomes', passage: 'outcomes.1', kind: 'pledge' },
        ...{ quote_zh: '开工建设中吉乌铁路', en: 'start, “soon”', ru: 'рstart, “soon”' },
        ...{ wording_zh: ['开工'], governing_zh: '', firmness: 'undertake' },
        ...{ sectors: ['transport', 'energy'], routes: ['railway'], places: [], unplaced_reason: '' },
        ...{ passage_en: 'part 1', passage_zh: '中part 1', passage_ru: 'рpart 1' },
        ...{ thread: 'start', fate: 'under-way', fate_date: '2025-03' },
        evidence: [
          '2025-03 · under-way · Works began. · The Herald https://herald.example/',
          `2024-12-27 · held · Works began. · ${GAZETTE}`,
          '2024-06 · repeated · Works began. · The Survey',
        ].join('\n'),
        link: 'https://example.org/?commitment=outcomes.1&lang=en',
      },
    ],
    [
      'claims',
      2,
      {
        ...{ of: 'route', id: 'railway', name_en: 'Railway', name_zh: '中Railway', name_ru: 'рRailway' },
        ...{ claim: 'railway/length-2024', date: '2024', kind: 'length', value: '112', unit: 'km' },
        ...{ country: 'kg', segments: ['kyrgyzstan'] },
        text_en: 'Tunnels <included>.',
        text_zh: '中Tunnels <included>.',
        text_ru: 'рTunnels <included>.',
        ...{ source: 'survey', source_title: 'The Survey', source_publisher: '', source_url: '' },
        ...{ source_date: '', source_grade: 'open-data', added: '2026-11-20', reread: '2026-11-21 page' },
      },
    ],
    [
      'fates',
      0,
      {
        ...{ id: 'start/fate-2025-03', thread: 'start', commitments: ['outcomes.1'], value: 'under-way' },
        ...{ date: '2025-03', countries: ['kg'], countries_basis: 'named' },
        ...{ text_en: 'Works began.', text_zh: '中Works began.', text_ru: 'рWorks began.' },
        ...{ sites: ['crossing'], source: 'herald', source_title: 'The Herald' },
        ...{ source_url: 'https://herald.example/', source_grade: 'news', added: '2026-11-20' },
      },
    ],
    [
      'passages',
      2,
      {
        ...{ passage: 'outcomes.1', text: 'outcomes', kind: 'item' },
        ...{ label_en: 'part 1', label_zh: '中part 1', label_ru: 'рpart 1' },
        ...{ words_en: 'Start to build.', words_zh: '开工建设中吉乌铁路。', words_ru: 'рStart to build.' },
        link: 'https://example.org/?page=read&passage=outcomes.1&lang=en',
      },
    ],
    [
      'mentions',
      0,
      {
        ...{ passage: 'speech.1', start: '7', end: '12', quote_zh: '中吉乌铁路' },
        ...{ manner: 'names', of: 'route', id: 'railway' },
      },
    ],
    [
      'sources',
      0,
      {
        ...{ id: 'gazette', title: 'The "Gazette", daily', publisher: 'Press & Sons' },
        ...{ url: 'https://gazette.example/?a=1&b=2', date: '2024-05', grade: 'official' },
        licence: 'CC-BY-4.0',
      },
    ],
  ])('%s', (name, place, cells) => {
    expect(Object.entries(rowOf(name, place))).toEqual(Object.entries(cells));
  });
});

test.each<[what: string, TableName, place: number, cells: object]>([
  ['a pipeline has a diameter', 'routes', 4, { gauge_mm: '', diameter_mm: '1067' }],
  ['of what no commitment names nothing is quoted', 'routes', 4, { commitments: [], quotes_zh: '' }],
  ['an area has no one position', 'places', 1, { lon: '', lat: '', country: '', claims: '' }],
  [
    'evidence of another commitment of the promise is not told',
    'commitments',
    0,
    { thread: 'start', fate: 'held', fate_date: '2024-12-27', evidence: expect.not.stringContaining('2025') },
  ],
  ['nobody searched', 'commitments', 1, { thread: '', fate: 'unsearched', fate_date: '', evidence: '' }],
  [
    'nothing was found, and it lies nowhere',
    'commitments',
    3,
    { fate: 'none-found', evidence: '', unplaced_reason: 'A mechanism has no seat.' },
  ],
  [
    'a status has no unit',
    'claims',
    0,
    { value: 'planned', unit: '', text_en: '', text_zh: '', text_ru: '' },
  ],
  [
    'a claim about the whole, never reread',
    'claims',
    0,
    { country: '', segments: [], added: '', reread: '' },
  ],
  [
    'a source is told in full',
    'claims',
    0,
    {
      source_publisher: 'Press & Sons',
      source_url: 'https://gazette.example/?a=1&b=2',
      source_date: '2024-05',
    },
  ],
  ['an event has no value', 'claims', 3, { kind: 'event', value: '', text_en: 'Tunnelling begins.' }],
  ['a claim about a place', 'claims', 6, { of: 'place', id: 'crossing', name_en: 'Crossing' }],
  [
    'evidence of the whole promise, of countries by the format alone',
    'fates',
    1,
    { commitments: ['outcomes.1', 'speech.1a'], countries_basis: 'format', sites: [] },
  ],
  ['evidence that names no country', 'fates', 2, { countries: [], countries_basis: 'none', source_url: '' }],
  ['a source of which little is known', 'sources', 1, { publisher: '', url: '', date: '', licence: '' }],
])('%s (%s, row %i)', (_, name, place, cells) => {
  expect(rowOf(name, place)).toMatchObject(cells);
});

test('the status of a year is told where the map shows one, and what no claim reaches is unsourced', () => {
  const statuses = (year: number) =>
    TABLES.routes(small.taken(null, { year })).map((row) => row[`status_${year}`]);
  expect(statuses(2015)).toEqual(['unsourced', 'unsourced', 'unsourced', 'unsourced', 'operating']);
  const [row = {}] = TABLES.routes(small.taken(null));
  expect(Object.keys(row).filter((column) => column.startsWith('status'))).toEqual([
    'status',
    'status_date',
    'status_source',
  ]);
});

test.each([
  ['zh', '2020 · event · 中It opens. · '],
  ['ru', '2020 · event · рIt opens. · '],
] as const)('claims and evidence are told in %s, whose reader takes them', (language, claim) => {
  const some = small.taken(null, { language });
  expect(TABLES.places(some)[0]?.claims).toBe(`${claim}The Almanac`);
  expect(TABLES.commitments(some)[0]?.evidence).toContain(
    language === 'zh' ? '中Works began.' : 'рWorks began.',
  );
});
