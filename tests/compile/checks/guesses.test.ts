import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

const PIPELINE = 'routes/pipeline.geojson';
/** The pipeline's middle point, named as a guess; the line bends there by about as much as `lat` lies off 41.2. */
const guessed = (lat: number, alignment: string): Change[] => [
  [PIPELINE, 'features.0.geometry.coordinates.1', [74.4, lat]],
  [PIPELINE, 'features.0.properties.alignment', alignment],
  [PIPELINE, 'features.0.properties.points', [{ at: [74.4, lat], name: 'Somewhere', basis: 'guess' }]],
];

test('a guess may not bend a line', () => {
  expect(complaints(guessed(41.3, 'known-points'))).toEqual([
    `${PIPELINE} › features.trunk.properties.points.Somewhere: is a guess, and the line turns by 30° there (at most 25°); take it out, or cite it`,
  ]);
  expect(complaints(guessed(41.21, 'known-points'))).toEqual([]);
});

test('a sketch has no guess but at its ends', () => {
  expect(complaints(guessed(41.2, 'schematic'))).toEqual([
    `${PIPELINE} › features.trunk.properties.points.Somewhere: is a guess on a schematic line; take it out: between cited points the curve is drawn`,
  ]);
  expect(
    complaints([
      [PIPELINE, 'features.0.properties.alignment', 'schematic'],
      [PIPELINE, 'features.0.properties.points', [{ at: [74.6, 41], name: 'The end', basis: 'guess' }]],
    ]),
  ).toEqual([]);
});

test('a cited point may bend it', () => {
  expect(
    complaints([
      ...guessed(41.3, 'known-points'),
      [PIPELINE, 'features.0.properties.points.0.basis', 'station'],
    ]),
  ).toEqual([]);
});
