import { compiled, fate, thread, words } from '../compile/fixture.ts';
import { taking } from './taking.ts';

/** The smallest atlas, and in it a thing of each kind that a file tells in a way of its own. */
export const small = taking(
  compiled(
    [
      'sources.json',
      'gazette',
      {
        ...{
          title: 'The "Gazette", daily',
          publisher: 'Press & Sons',
          url: 'https://gazette.example/?a=1&b=2',
        },
        ...{ date: '2024-05', grade: 'official', licence: 'CC-BY-4.0' },
      },
    ],
    ['sources.json', 'herald', { title: 'The Herald', url: 'https://herald.example/', grade: 'news' }],
    ['sources.json', 'almanac', { title: 'The Almanac', grade: 'reference' }],
    ['sources.json', 'archive', { title: 'The Archive', grade: 'reference' }],
    ['texts/declaration.json', 'source', 'archive'],
    [
      'routes/railway.geojson',
      'claims.2',
      {
        ...{ id: 'length-2024', kind: 'length', date: '2024', value: 112, unit: 'km', source: 'survey' },
        ...{ country: 'kg', segments: ['kyrgyzstan'], text: words('Tunnels <included>.') },
        ...{ added: '2026-11-20', reread: { date: '2026-11-21', by: 'page' } },
      },
    ],
    ['routes/railway.geojson', 'features.0.properties.gauge_mm', 1435],
    ['routes/pipeline.geojson', 'features.0.properties.diameter_mm', 1067],
    [
      'places/crossing.geojson',
      'properties.claims',
      [{ id: 'event-2020', kind: 'event', date: '2020', text: words('It opens.'), source: 'almanac' }],
    ],
    ['places/lake.geojson', 'properties.country', null],
    ['sites.json', 'crossing', { place: 'crossing' }],
    [
      'threads/start.json',
      '',
      thread(
        ['outcomes.1', 'speech.1a'],
        [
          fate('under-way', '2025-03', {
            source: 'herald',
            commitments: ['outcomes.1'],
            sites: ['crossing'],
          }),
          fate('held', '2024-12-27', { by_format: true }),
          fate('repeated', '2024-06', { countries: [], source: 'survey' }),
        ],
      ),
    ],
  ),
);
