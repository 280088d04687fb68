import { expect, test } from 'vitest';
import { compileAtlas } from '../../src/compile/atlas.ts';
import { type Change, complaints, filesOf } from './fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

test('the fixture itself has no problem', () => {
  expect(complaints([])).toEqual([]);
});

test('a file that nothing reads is named', () => {
  const files = filesOf().set('route/railway.geojson', '{}').set('sector.json', '[]');
  const { problems } = compileAtlas(files);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual(
    ['route/railway.geojson', 'sector.json'].map(
      (file) =>
        `${file}: is read by nothing; there are edition.json, summits.json, sectors.json, sources.json, unplaced.json, regions.json, gazetteer.json, glossary.json, firmness.json, codings.json, fates.json, sites.json, lookalikes.json and the folders texts, routes, places, threads`,
    ),
  );
});

test.each<Row>([
  {
    problem: 'no JSON',
    changes: [['sources.json', '', 'gazette: The Gazette']],
    says: [
      'sources.json › (whole file): is not JSON at "gazette": words stand in double quotes, and nothing follows the last bracket',
    ],
  },
  {
    problem: 'a missing file',
    changes: [['sectors.json', '', undefined]],
    says: ['sectors.json › (whole file): is missing'],
  },
  {
    problem: 'a file name that cannot be an id',
    changes: [['routes/New Railway.geojson', '', '{}']],
    says: [
      'routes/New Railway.geojson › (file name): must be lower-case words joined by hyphens and end in .geojson',
    ],
  },
  {
    problem: 'a file of the wrong kind',
    changes: [['places/port.json', '', '{}']],
    says: ['places/port.json › (file name): must be lower-case words joined by hyphens and end in .geojson'],
  },
  {
    problem: 'a folder without a text',
    changes: ['speech', 'declaration', 'outcomes'].map((text) => [`texts/${text}.json`, '', undefined]),
    says: ['texts/ › (folder): holds no text; add texts/<id>.json'],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});

test('all problems are told at once, and a file that fails its schema causes no echoes', () => {
  const said = complaints([
    ['sectors.json', '0.lable', 'Transport'],
    ['sources.json', '', '{'],
    ['unplaced.json', '', undefined],
    ['regions.json', '0.kind', 'land'],
    ['routes/railway.geojson', 'features.0.properties.mode', 'tram'],
    ['routes/pipeline.geojson', 'features.0.geometry.coordinates.2', [74.5, 41.1]],
    ['places/crossing.geojson', 'properties.rank', 4],
    ['texts/outcomes.json', 'passages.0.commitments.0.quote', '停工'],
  ]);
  expect(said.map((line) => line.split(': ')[0])).toEqual([
    'unplaced.json › (whole file)',
    'sectors.json › transport.lable',
    'sources.json › (whole file)',
    'regions.json › kg.kind',
    'texts/outcomes.json › passages.1.commitments.0.quote',
    'routes/railway.geojson › features.china.properties.mode',
    'routes/pipeline.geojson › features.trunk.geometry.coordinates.1',
    'places/crossing.geojson › properties.rank',
  ]);
});

test('a gazetteer that fails its schema does not put every route and outcome in the wrong', () => {
  expect(complaints([['gazetteer.json', '0.maner', 'means']])).toEqual([
    'gazetteer.json › 中吉乌铁路.maner: there is no key "maner" here; did you mean "manner"?',
  ]);
});
