import { expect, test } from 'vitest';
import { readJson } from '../../src/compile/json.ts';

const file = readJson(`{
  "name": "一带",
  "features": [
    { "properties": { "id": "china", "points": [{ "name": "Border", "at": [75, 40.4] }] } },
    { "properties": { "id": "" } }
  ],
  "sectors": ["transport", "South Asia"]
}`);

test.each<[path: (string | number)[], place: [line: number, column: number], field: string]>([
  [[], [1, 1], '(whole file)'],
  [['name'], [2, 3], 'name'],
  [['features', 0], [4, 5], 'features.china'],
  [
    ['features', 0, 'properties', 'points', 0, 'at', 1],
    [4, 80],
    'features.china.properties.points.Border.at.1',
  ],
  [['features', 1, 'properties', 'id'], [5, 23], 'features.1.properties.id'],
  [['sectors', 0], [7, 15], 'sectors.transport'],
  [['sectors', 1], [7, 28], 'sectors.1'],
  [['claims', 3, 'date'], [1, 1], 'claims.3.date'],
  [['features', 0, 'properties', 'name', 'en'], [4, 7], 'features.china.properties.name.en'],
])('%j stands where it stands, or where what is around it does', (path, [line, column], field) => {
  expect([file.placeOf(path), file.fieldOf(path)]).toEqual([{ line, column }, field]);
});

test.each<[slip: string, text: string, place: [line: number, column: number], message: string]>([
  [
    'a comma too many in a list',
    '{\n  "claims": [,\n  1]\n}',
    [2, 14],
    'is not JSON at ",": a value is missing here, or there is a comma too many',
  ],
  [
    'a comma too many in an object',
    '{\n  "a": 1,\n}',
    [3, 1],
    'is not JSON at "}": a key in double quotes belongs here; is there a comma too many, or are the quotes missing?',
  ],
  [
    'a comma too few',
    '{\n  "a": 1\n  "b": 2\n}',
    [3, 3],
    `is not JSON at ""b"": a comma is missing before this`,
  ],
  [
    'a line break within words',
    '{\n  "a": "one\ntwo"\n}',
    [2, 8],
    `is not JSON at ""one": the closing " is missing on this line (a line break within words is \\n)`,
  ],
  [
    'a list that does not end',
    '[1, 2',
    [1, 6],
    'is not JSON at the end of the line: a ] is missing before this',
  ],
  ['a comment', '{} // done', [1, 4], 'is not JSON at "// done": JSON has no comments; take it out'],
])('%s is named with its place and what to do', (_, text, [line, column], message) => {
  const { value, slips, placeAt } = readJson(text);
  expect(value).toBeUndefined();
  expect(slips.map((slip) => [placeAt(slip.offset), slip.message])).toEqual([[{ line, column }, message]]);
});

test('a key that stands twice is named at its second place', () => {
  const { value, slips, placeAt, placeOf, fieldOf } = readJson(
    '{\n  "gazette": { "title": "One" },\n  "gazette": { "title": "Two" }\n}',
  );
  expect(value).toEqual({ gazette: { title: 'Two' } });
  expect(
    slips.map(({ offset, path, others, message }) => [
      placeAt(offset),
      fieldOf(path),
      others.map(placeOf),
      message,
    ]),
  ).toEqual([
    [
      { line: 3, column: 3 },
      'gazette',
      [{ line: 2, column: 3 }],
      'is a key twice in one object, and one would hide the other; take one out',
    ],
  ]);
});
