import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

const words = { zh: '字', en: 'words', ru: 'слова' };

test.each<Row>([
  {
    problem: 'a route that does not exist',
    changes: [['gazetteer.json', '0.routes', ['railway', 'railways']]],
    says: [
      'gazetteer.json › 中吉乌铁路.routes.railways: there is no route "railways"; did you mean "railway"?',
    ],
  },
  {
    problem: 'a place that does not exist',
    changes: [['gazetteer.json', '1.places', ['crossing', 'port']]],
    says: ['gazetteer.json › 现有口岸.places.port: there is no place "port"; there are: crossing, lake'],
  },
  {
    problem: 'a place that a name is taken for and a source that do not exist',
    changes: [['lookalikes.json', '0', { names: ['Croosing'], what: words, not: 'port', source: 'maps' }]],
    says: [
      'lookalikes.json › 0.not: there is no place "port"; there are: crossing, lake',
      'lookalikes.json › 0.source: there is no source "maps"; there are: gazette, survey',
    ],
  },
  {
    problem: 'a region that does not exist',
    changes: [['gazetteer.json', '3.regions', ['south-asi']]],
    says: [
      'gazetteer.json › 南亚.regions.south-asi: there is no region "south-asi"; did you mean "south-asia"?',
    ],
  },
  {
    problem: 'a route that a place belongs to and does not exist',
    changes: [['places/crossing.geojson', 'properties.routes', ['road']]],
    says: [
      'places/crossing.geojson › properties.routes.road: there is no route "road"; there are: railway, express, pipeline',
    ],
  },
  {
    problem: 'a sector that does not exist, in a route',
    changes: [['routes/railway.geojson', 'sectors', ['transprot']]],
    says: [
      'routes/railway.geojson › sectors.transprot: there is no sector "transprot"; did you mean "transport"?',
    ],
  },
  {
    problem: 'a sector that does not exist, in a place',
    changes: [['places/lake.geojson', 'properties.sectors', ['water']]],
    says: [
      'places/lake.geojson › properties.sectors.water: there is no sector "water"; there are: transport, energy',
    ],
  },
  {
    problem: 'a sector that does not exist, in a commitment',
    changes: [['texts/speech.json', 'passages.0.commitments.0.sectors', ['enrgy']]],
    says: [
      'texts/speech.json › passages.1.commitments.a.sectors.enrgy: there is no sector "enrgy"; did you mean "energy"?',
    ],
  },
  {
    problem: 'a reason that does not exist',
    changes: [['texts/outcomes.json', 'passages.1.commitments.0.unplaced', 'mechanisms']],
    says: [
      'texts/outcomes.json › passages.2.commitments.0.unplaced: there is no reason "mechanisms"; did you mean "mechanism"?',
    ],
  },
  {
    problem: 'a source that does not exist, wherever one is cited',
    changes: [
      ['routes/railway.geojson', 'claims.0.source', 'gazete'],
      ['routes/railway.geojson', 'features.0.properties.points.0.source', 'gazete'],
      ['routes/pipeline.geojson', 'features.0.properties.sources', ['surveys']],
      ['places/lake.geojson', 'properties.sources', ['surveys']],
      [
        'places/lake.geojson',
        'properties.claims',
        [{ id: 'event-2020', kind: 'event', date: '2020', text: words, source: 'gazete' }],
      ],
      ['texts/speech.json', 'source', 'gazete'],
    ],
    says: [
      'routes/railway.geojson › claims.status-2019.source: there is no source "gazete"; did you mean "gazette"? (also in routes/railway.geojson:82, places/lake.geojson:39, texts/speech.json:18)',
      'routes/pipeline.geojson › features.trunk.properties.sources.surveys: there is no source "surveys"; did you mean "survey"? (also in places/lake.geojson:21)',
    ],
  },
  {
    problem: 'a source that nothing cites',
    changes: [['sources.json', 'rumour', { title: 'A rumour', grade: 'memory' }]],
    says: ['sources.json › rumour: is used by nothing; use it, or take it out'],
  },
  {
    problem: 'the list of names that are taken for others, gone, and with it the only use of a source',
    changes: [
      ['sources.json', 'atlas', { title: 'An atlas', grade: 'reference' }],
      ['lookalikes.json', '', undefined],
    ],
    says: ['lookalikes.json › (whole file): is missing'],
  },
  {
    problem: 'a sector under its label',
    changes: [['routes/railway.geojson', 'sectors', ['Transport']]],
    says: [
      'routes/railway.geojson › sectors.Transport: there is no sector "Transport"; did you mean "transport"?',
    ],
  },
  {
    problem: 'a summit that does not exist',
    changes: [['texts/speech.json', 'summit', 'sumit']],
    says: ['texts/speech.json › summit: there is no summit "sumit"; did you mean "summit"?'],
  },
  {
    problem: 'a summit of which there is no text',
    changes: [['summits.json', '1', { id: 'astana', begins: '2025-06-17', name: words, about: words }]],
    says: ['summits.json › astana: is used by nothing; use it, or take it out'],
  },
  {
    problem: 'a sector that nothing has',
    changes: [
      [
        'sectors.json',
        '2',
        { id: 'water', label: words, icon: 'leaf', colour: { light: '#a8321f', dark: '#ff9180' } },
      ],
    ],
    says: ['sectors.json › water: is used by nothing; use it, or take it out'],
  },
  {
    problem: 'a reason that no commitment gives',
    changes: [['unplaced.json', 'abroad', words]],
    says: ['unplaced.json › abroad: is used by nothing; use it, or take it out'],
  },
  {
    problem: 'a second summit of one id',
    changes: [['summits.json', '1', { id: 'summit', begins: '2023-05-18', name: words, about: words }]],
    says: [
      'summits.json › summit: has the id of another summit; join the two, or give it its own (also line 2)',
    ],
  },
  {
    problem: 'a second sector of one id',
    changes: [
      ['sectors.json', '1.id', 'transport'],
      ['texts/outcomes.json', 'passages.0.commitments.0.sectors', ['transport']],
      ['texts/outcomes.json', 'passages.1.commitments.0.sectors', ['transport']],
    ],
    says: [
      'sectors.json › transport: has the id of another sector; join the two, or give it its own (also line 2)',
    ],
  },
  {
    problem: 'a second region of one id',
    changes: [['regions.json', '3', { id: 'kg', kind: 'country', name: words }]],
    says: ['regions.json › kg: has the id of another region; join the two, or give it its own (also line 2)'],
  },
  {
    problem: 'a route that is gone: once, with all that names it',
    changes: [
      ['routes/railway.geojson', '', undefined],
      ['gazetteer.json', '1.routes', ['railway']],
    ],
    says: [
      'routes/express.geojson › features.west.properties.shares: there is no route "railway"; there are: express, pipeline (also in places/crossing.geojson:18, places/lake.geojson:18, gazetteer.json:5, gazetteer.json:15)',
    ],
  },
  {
    problem: 'a place that is gone',
    changes: [['places/crossing.geojson', '', undefined]],
    says: ['gazetteer.json › 现有口岸.places.crossing: there is no place "crossing"; there are: lake'],
  },
  {
    problem: 'a region that is not drawn and does not say why',
    changes: [['regions.json', '1.undrawn', undefined]],
    says: ['regions.json › south-asia: is named but not drawn and does not say why; give "undrawn"'],
  },
  {
    problem: 'a route that no phrase names',
    changes: [['gazetteer.json', '2', { zh: '中欧班列', reason: 'no longer a route' }]],
    says: ['routes/express.geojson › (file name): no phrase of gazetteer.json names or means it; add one'],
  },
  {
    problem: 'a place that no phrase names',
    changes: [['gazetteer.json', '7', { zh: '伊塞克湖', reason: 'no longer a place', note: words }]],
    says: ['places/lake.geojson › (file name): no phrase of gazetteer.json names or means it; add one'],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});

test('names an id that a route and a place share', () => {
  const lake = {
    type: 'Feature',
    properties: {
      name: words,
      kind: 'hub',
      country: 'kg',
      rank: 1,
      summary: words,
      sectors: ['transport'],
      routes: [],
      accuracy_km: 1,
      basis: 'town',
      sources: ['survey'],
      searched: '2026',
      claims: [],
    },
    geometry: { type: 'Point', coordinates: [75, 41] },
  };
  expect(
    complaints([
      ['places/express.geojson', '', JSON.stringify(lake)],
      ['gazetteer.json', '2.places', ['express']],
    ]),
  ).toEqual(['routes/express.geojson › (file name): is also the id of a place; rename one of the two']);
});
