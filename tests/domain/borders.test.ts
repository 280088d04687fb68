import { expect, test } from 'vitest';
import type { Position } from '../../src/domain/atlas.ts';
import { bordersOf } from '../../src/domain/borders.ts';

/** Pairs of neighbours, each with a line of its own; as in the source, a coast is a country beside itself. */
const LINES: [one: string, other: string, line: Position[]][] = [
  [
    'Kazakhstan',
    'China',
    [
      [80, 45],
      [81, 46],
    ],
  ],
  [
    'Russia',
    'Kazakhstan',
    [
      [60, 55],
      [61, 55],
    ],
  ],
  [
    'Iran',
    'Turkey',
    [
      [44, 38],
      [44, 39],
    ],
  ],
  [
    'India',
    'China',
    [
      [78, 33],
      [79, 32],
    ],
  ],
  [
    'Siachen Glacier',
    'China',
    [
      [77, 35],
      [77, 36],
    ],
  ],
  [
    'Russia',
    'Ukraine',
    [
      [38, 49],
      [39, 48],
    ],
  ],
  [
    'China',
    'China',
    [
      [120, 30],
      [121, 31],
    ],
  ],
  [
    'Baikonur',
    'Kazakhstan',
    [
      [63, 45],
      [63, 46],
    ],
  ],
  [
    'Kazakhstan',
    'Baikonur',
    [
      [64, 45],
      [64, 46],
    ],
  ],
  [
    'Pakistan',
    'India',
    [
      [74, 34],
      [74, 33],
      [75, 32],
      [74, 31],
      [75, 33],
      [76, 34],
    ],
  ],
];
const borders = bordersOf((isWanted) =>
  LINES.filter(([one, other]) => isWanted(one, other)).map(([, , line]) => line),
);
const lineOf = (name: string, beside: string) =>
  LINES.find(([one, other]) => one === name && other === beside)?.[2];

test('borders are of the states of the summit, of others, or disputed; a lease and a coast are none', () => {
  expect(borders.summit).toEqual([lineOf('Kazakhstan', 'China'), lineOf('Russia', 'Kazakhstan')]);
  expect(borders.other[0]).toEqual(lineOf('Iran', 'Turkey'));
  expect(borders.disputed.slice(0, 3)).toEqual([
    lineOf('India', 'China'),
    lineOf('Siachen Glacier', 'China'),
    lineOf('Russia', 'Ukraine'),
  ]);
});

test('the line between India and Pakistan is disputed in the north alone, and has no gap', () => {
  expect(borders.other.slice(1)).toEqual([
    [
      [75, 32],
      [74, 31],
      [75, 33],
    ],
  ]);
  expect(borders.disputed.slice(3)).toEqual([
    [
      [74, 34],
      [74, 33],
      [75, 32],
    ],
    [
      [75, 33],
      [76, 34],
    ],
  ]);
});
