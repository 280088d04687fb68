import { expect, test } from 'vitest';
import { compileAtlas } from '../../src/compile/atlas.ts';
import { formatAnnotation } from '../../src/compile/problem.ts';
import { type Change, compiled, complaints, filesOf } from './fixture.ts';

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
        `${file}: is read by nothing; there are sectors.json, sources.json, unplaced.json, regions.json, gazetteer.json and the folders texts, routes, places`,
    ),
  );
});

test.each<Row>([
  {
    problem: 'a typo in a key',
    changes: [['places/lake.geojson', 'properties.sumary', 'A lake']],
    says: ['places/lake.geojson › properties: unrecognized key: "sumary"'],
  },
  {
    problem: 'a typo in a key of a segment, of which there are two kinds',
    changes: [['routes/pipeline.geojson', 'features.0.properties.guage_mm', 1435]],
    says: ['routes/pipeline.geojson › features.0.properties: unrecognized key: "guage_mm"'],
  },
  {
    problem: 'all that a drawn segment lacks',
    changes: ['name', 'country', 'alignment', 'sources'].map((fact) => [
      'routes/pipeline.geojson',
      `features.0.properties.${fact}`,
      undefined,
    ]),
    says: [
      'routes/pipeline.geojson › features.0.properties.name: invalid input: expected object, received undefined',
      'routes/pipeline.geojson › features.0.properties.country: invalid option: expected one of "cn"|"kz"|"kg"|"tj"|"tm"|"uz"|"ir"|"az"|"ru"|"af"',
      'routes/pipeline.geojson › features.0.properties.alignment: invalid option: expected one of "traced"|"known-points"|"schematic"|"endpoints"',
      'routes/pipeline.geojson › features.0.properties.sources: invalid input: expected array, received undefined',
    ],
  },
  {
    problem: 'a word that is not in a closed list',
    changes: [['routes/pipeline.geojson', 'features.0.properties.mode', 'tram']],
    says: [
      'routes/pipeline.geojson › features.0.properties.mode: invalid option: expected one of "railway"|"highway"|"gas-pipeline"|"oil-pipeline"|"sea-lane"',
    ],
  },
  {
    problem: 'a missing language',
    changes: [['sectors.json', '0.label.ru', undefined]],
    says: ['sectors.json › 0.label.ru: invalid input: expected string, received undefined'],
  },
  {
    problem: 'an empty word',
    changes: [['places/lake.geojson', 'properties.name.en', ' ']],
    says: ['places/lake.geojson › properties.name.en: must not be empty'],
  },
  {
    problem: 'an id that is no file name',
    changes: [['regions.json', '1.id', 'South Asia']],
    says: ['regions.json › 1.id: must be lower-case words joined by hyphens'],
  },
  {
    problem: 'a date in another form',
    changes: [['routes/pipeline.geojson', 'claims.0.date', '27.12.2024']],
    says: ['routes/pipeline.geojson › claims.0.date: must be YYYY, YYYY-MM or YYYY-MM-DD'],
  },
  {
    problem: 'a claim without a source',
    changes: [['routes/pipeline.geojson', 'claims.0.source', undefined]],
    says: ['routes/pipeline.geojson › claims.0.source: invalid input: expected string, received undefined'],
  },
  {
    problem: 'a claim without a date',
    changes: [['routes/pipeline.geojson', 'claims.0.date', undefined]],
    says: ['routes/pipeline.geojson › claims.0.date: invalid input: expected string, received undefined'],
  },
  {
    problem: 'a line of one point',
    changes: [['routes/pipeline.geojson', 'features.0.geometry.coordinates', [[74.6, 41]]]],
    says: [
      'routes/pipeline.geojson › features.0.geometry.coordinates: too small: expected array to have >=2 items',
    ],
  },
  {
    problem: 'no JSON',
    changes: [['sources.json', '', 'gazette: The Gazette']],
    says: [
      `sources.json › (whole file): is not JSON: Unexpected token 'g', "gazette: The Gazette" is not valid JSON`,
    ],
  },
  {
    problem: 'a missing file',
    changes: [['sectors.json', '', undefined]],
    says: ['sectors.json › (whole file): is missing'],
  },
  {
    problem: 'a missing text',
    changes: [['texts/speech.json', '', undefined]],
    says: ['texts/speech.json › (whole file): is missing'],
  },
  {
    problem: 'a fourth text',
    changes: [['texts/letter.json', '', filesOf().get('texts/declaration.json')]],
    says: ['texts/letter.json › (file name): the texts are speech, declaration, outcomes'],
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
    'sectors.json › 0',
    'sources.json › (whole file)',
    'unplaced.json › (whole file)',
    'regions.json › 0.kind',
    'routes/railway.geojson › features.0.properties.mode',
    'places/crossing.geojson › properties.rank',
    'routes/pipeline.geojson › features.trunk.coordinates.1',
    'texts/outcomes.json › passages.1.commitments.quote',
  ]);
});

test('a gazetteer that fails its schema does not put every route and outcome in the wrong', () => {
  expect(complaints([['gazetteer.json', '0.maner', 'means']])).toEqual([
    'gazetteer.json › 0: unrecognized key: "maner"',
  ]);
});

test('a problem is an annotation for the machine that builds', () => {
  const [problem] = compiled(['sectors.json', '', undefined]).problems;
  expect(problem && formatAnnotation(problem)).toBe(
    '::error file=geodata/sectors.json::(whole file): is missing',
  );
});

test('an annotation stays on one line', () => {
  const [problem] = compiled(['sectors.json', '', '{\n  "a": x\n}']).problems;
  expect(problem && formatAnnotation(problem)).not.toContain('\n');
});
