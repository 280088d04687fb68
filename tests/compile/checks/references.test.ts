import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

const words = { zh: '字', en: 'words', ru: 'слова' };

test.each<Row>([
  {
    problem: 'a route that does not exist',
    changes: [['gazetteer.json', '0.routes', ['railway', 'railways']]],
    says: ['gazetteer.json › 0 (中吉乌铁路): there is no route "railways"; did you mean "railway"?'],
  },
  {
    problem: 'a place that does not exist',
    changes: [['gazetteer.json', '1.places', ['crossing', 'port']]],
    says: ['gazetteer.json › 1 (现有口岸): there is no place "port"; there are: crossing, lake'],
  },
  {
    problem: 'a region that does not exist',
    changes: [['gazetteer.json', '3.regions', ['south-asi']]],
    says: ['gazetteer.json › 3 (南亚): there is no region "south-asi"; did you mean "south-asia"?'],
  },
  {
    problem: 'a route that a place belongs to and does not exist',
    changes: [['places/crossing.geojson', 'properties.routes', ['road']]],
    says: [
      'places/crossing.geojson › routes: there is no route "road"; there are: railway, express, pipeline',
    ],
  },
  {
    problem: 'a sector that does not exist, in a route',
    changes: [['routes/railway.geojson', 'sectors', ['transprot']]],
    says: ['routes/railway.geojson › sectors: there is no sector "transprot"; did you mean "transport"?'],
  },
  {
    problem: 'a sector that does not exist, in a place',
    changes: [['places/lake.geojson', 'properties.sectors', ['water']]],
    says: ['places/lake.geojson › sectors: there is no sector "water"; there are: transport, energy'],
  },
  {
    problem: 'a sector that does not exist, in a commitment',
    changes: [['texts/speech.json', 'passages.0.commitments.0.sectors', ['enrgy']]],
    says: [
      'texts/speech.json › passages.1.commitments.a.sectors: there is no sector "enrgy"; did you mean "energy"?',
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
      'routes/railway.geojson › claims.0.source: there is no source "gazete"; did you mean "gazette"?',
      'routes/railway.geojson › features.china.points (Border): there is no source "gazete"; did you mean "gazette"?',
      'routes/pipeline.geojson › features.trunk.sources: there is no source "surveys"; did you mean "survey"?',
      'places/lake.geojson › sources: there is no source "surveys"; did you mean "survey"?',
      'places/lake.geojson › claims.0.source: there is no source "gazete"; did you mean "gazette"?',
      'texts/speech.json › source: there is no source "gazete"; did you mean "gazette"?',
    ],
  },
  {
    problem: 'a source that nothing cites',
    changes: [['sources.json', 'rumour', { title: 'A rumour', grade: 'memory' }]],
    says: ['sources.json › rumour: is used by nothing'],
  },
  {
    problem: 'a region that is not drawn and does not say why',
    changes: [['regions.json', '1.undrawn', undefined]],
    says: ['regions.json › south-asia: is named but not drawn and does not say why; give "undrawn"'],
  },
  {
    problem: 'a route that no phrase names',
    changes: [['gazetteer.json', '2', { zh: '中欧班列', reason: 'no longer a route' }]],
    says: ['routes/express.geojson › (file name): no phrase of gazetteer.json names or means it'],
  },
  {
    problem: 'a place that no phrase names',
    changes: [['gazetteer.json', '7', { zh: '伊塞克湖', reason: 'no longer a place', note: words }]],
    says: ['places/lake.geojson › (file name): no phrase of gazetteer.json names or means it'],
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
  ).toEqual(['routes/express.geojson › (file name): is also the id of a place']);
});
