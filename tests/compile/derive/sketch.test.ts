import { expect, test } from 'vitest';
import { lineOf } from '../../../src/compile/derive/sketch.ts';
import { parseGeodata, readFiles, readGeodata } from '../../../src/compile/read.ts';
import type { Position } from '../../../src/domain/atlas.ts';
import { lengthKm, turnDegrees } from '../../../src/domain/measure.ts';
import type { SegmentProperties } from '../../../src/domain/schema/routes.ts';

const schematic = { alignment: 'schematic', mode: 'railway' } as SegmentProperties;
const cited: Position[] = [
  [70, 40],
  [71, 41],
  [72, 40.5],
  [74, 42],
];
const sharpest = (line: Position[]) =>
  Math.max(
    ...line.slice(1, -1).map((at, index) => turnDegrees(line[index] ?? at, at, line[index + 2] ?? at)),
  );

test('a sketch goes through every cited point, and bends softly between them', () => {
  const line = lineOf(schematic, cited);
  for (const point of cited) expect(line).toContainEqual(point);
  expect([line[0], line.at(-1)]).toEqual([cited[0], cited.at(-1)]);
  expect(sharpest(cited)).toBeGreaterThan(50);
  expect(sharpest(line)).toBeLessThan(35);
});

test.each([
  ['a traced line', { ...schematic, alignment: 'traced' }, cited],
  ['end points only', { ...schematic, alignment: 'endpoints' }, cited.slice(0, 2)],
  ['a sea lane, which turns where land makes it turn', { ...schematic, mode: 'sea-lane' }, cited],
  ['a sketch of two points', schematic, cited.slice(0, 2)],
])('%s stays as it is', (_what, properties, positions) => {
  expect(lineOf(properties as SegmentProperties, positions)).toBe(positions);
});

test('points that lie on one another make no hole in the curve', () => {
  const line = lineOf(schematic, [
    [70, 40],
    [70, 40],
    [71, 41],
    [72, 41],
  ]);
  expect(line.flat().every(Number.isFinite)).toBe(true);
});

test('no sketch of the atlas is more than a twentieth longer than the way through its cited points', () => {
  const { routes } = parseGeodata(readFiles(readGeodata('geodata')), () => undefined);
  const ratios = [...routes].flatMap(([route, { features }]) =>
    features.flatMap(({ properties, geometry }) =>
      'shares' in properties || !geometry || properties.alignment !== 'schematic'
        ? []
        : [
            {
              id: `${route}/${properties.id}`,
              ratio: lengthKm(lineOf(properties, geometry.coordinates)) / lengthKm(geometry.coordinates),
            },
          ],
    ),
  );
  expect(ratios.length).toBeGreaterThan(0);
  expect(ratios.filter(({ ratio }) => ratio > 1.05)).toEqual([]);
});
