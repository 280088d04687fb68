import { expect, test } from 'vitest';
import { compileAtlas } from '../../src/compile/atlas.ts';
import { formatAnnotation, formatProblem, inFolder } from '../../src/compile/problem.ts';
import { compiled, filesOf, TODAY } from './fixture.ts';

const told = (file: string, text: string) =>
  compileAtlas(filesOf().set(file, text), TODAY).problems.map(formatProblem);

test('a problem is told by file, line, column, field, and what to do', () => {
  const { problems } = compiled(['routes/railway.geojson', 'claims.1.value', 'operatng']);
  expect(problems.map((problem) => formatProblem(inFolder('geodata', problem)))).toEqual([
    'geodata/routes/railway.geojson:34:7 › claims.status-2024-12-27.value: "operatng" is not one of operating, construction, planned, stalled; did you mean "operating"?',
  ]);
});

test('what else a problem speaks of is named as it can be opened', () => {
  const [problem] = compiled(
    ['places/lake.geojson', 'properties.sources', ['surveys']],
    ['routes/pipeline.geojson', 'features.0.properties.sources', ['surveys']],
  ).problems;
  expect(problem && formatProblem(inFolder('geodata', problem))).toMatch(
    /^geodata\/routes\/pipeline\.geojson:.*\(also in geodata\/places\/lake\.geojson:21\)$/,
  );
});

test('a source with a key that another has is a problem', () => {
  const sources = filesOf().get('sources.json') ?? '';
  const twice = sources.replace(
    '"survey": {',
    '"gazette": { "title": "Another", "grade": "news" },\n  "survey": {',
  );
  expect(told('sources.json', twice)).toEqual([
    'sources.json:6:3 › gazette: is a key twice in one object, and one would hide the other; take one out (also line 2)',
  ]);
});

test('what is no JSON is told with its place', () => {
  expect(told('unplaced.json', '{\n  "mechanism": ,\n}')).toEqual([
    'unplaced.json:2:16 › (whole file): is not JSON at ",": a value is missing here, or there is a comma too many',
  ]);
});

test('problems stand in the order of the files, and within one in the order of its lines', () => {
  const { problems } = compiled(
    ['places/lake.geojson', 'properties.rank', 4],
    ['routes/pipeline.geojson', 'features.0.geometry.coordinates.2', [74.5, 41.1]],
    ['routes/railway.geojson', 'claims.3.date', '2027'],
    ['routes/railway.geojson', 'features.1.properties.sources', ['surveys']],
    ['routes/railway.geojson', 'sectors', ['Transport']],
    ['sectors.json', '', undefined],
  );
  const places = problems.map(({ file, line, field }) => [file, line, field]);
  expect(places).toEqual([
    ['sectors.json', 1, '(whole file)'],
    ['routes/railway.geojson', 48, 'claims.event-2025-01.date'],
    ['routes/railway.geojson', 118, 'features.kyrgyzstan.properties.sources.surveys'],
    ['routes/pipeline.geojson', 56, 'features.trunk.geometry.coordinates.1'],
    ['places/lake.geojson', 25, 'properties.rank'],
  ]);
});

test('a problem is an annotation for the machine that builds', () => {
  const [problem] = compiled(['sectors.json', '', undefined]).problems;
  expect(problem && formatAnnotation(inFolder('geodata', problem))).toBe(
    '::error file=geodata/sectors.json,line=1,col=1::(whole file): is missing',
  );
});

test('an annotation escapes what the machine would take for its own signs', () => {
  const problem = {
    file: 'a,b:c%.json',
    line: 2,
    column: 3,
    field: 'x',
    message: '100 %\r\nof it: a, b',
    also: [],
  };
  expect(formatAnnotation(problem)).toBe(
    '::error file=a%2Cb%3Ac%25.json,line=2,col=3::x: 100 %25%0D%0Aof it: a, b',
  );
});
