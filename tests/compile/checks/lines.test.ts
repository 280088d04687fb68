import { expect, test } from 'vitest';
import { type Change, compiled, complaints, segment } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

const RAILWAY = 'routes/railway.geojson';
const EXPRESS = 'routes/express.geojson';
const PIPELINE = 'routes/pipeline.geojson';
const TRUNK = 'features.0.geometry.coordinates';
const LENGTH = 'claims.2';

const note = { zh: '注', en: 'note', ru: 'прим.' };

test.each<Row>([
  {
    problem: 'a segment that meets no other',
    changes: [[RAILWAY, 'features.1.geometry.coordinates.0', [75, 40.41]]],
    says: [
      'routes/railway.geojson › features.china: meets no other segment: its ends are 1.1 km from "kyrgyzstan", the nearest (at most 0.2 km); mend the end, or say why in "gap"',
    ],
  },
  {
    problem: 'two segments of one id',
    changes: [[EXPRESS, 'features.0.properties.id', 'west']],
    says: [
      'routes/express.geojson › features.west: has the id of another segment; give it its own (also line 32)',
    ],
  },
  {
    problem: 'a shared segment that does not exist',
    changes: [[EXPRESS, 'features.1.properties.shares', 'railway/chin']],
    says: [
      'routes/express.geojson › features.west.properties.shares: there is no segment "railway/chin"; did you mean "railway/china"?',
    ],
  },
  {
    problem: 'a segment that is far from two that meet',
    changes: [
      [
        RAILWAY,
        'features.2',
        segment('osh', 'railway', 'kg', [
          [74.5, 40.9],
          [74.4, 41],
        ]),
      ],
      [RAILWAY, 'length_note', note],
    ],
    says: [
      'routes/railway.geojson › features.osh: meets no other segment: its ends are 13.9 km from "kyrgyzstan", the nearest (at most 0.2 km); mend the end, or say why in "gap"',
    ],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});

test.each<{ reason: string; changes: Change[] }>([
  {
    reason: 'a gap that is explained',
    changes: [
      [PIPELINE, `${TRUNK}.1`, undefined],
      [PIPELINE, 'features.0.properties.gap', 'a tunnel'],
    ],
  },
  {
    reason: 'a gap in a schematic line',
    changes: [
      [PIPELINE, `${TRUNK}.1`, undefined],
      [PIPELINE, 'features.0.properties.alignment', 'schematic'],
    ],
  },
  {
    reason: 'a joint that is explained',
    changes: [
      [RAILWAY, 'features.1.geometry.coordinates.0', [75, 40.41]],
      [RAILWAY, 'features.0.properties.gap', 'a ferry'],
      [RAILWAY, 'features.1.properties.gap', 'a ferry'],
    ],
  },
  {
    reason: 'a length that is explained',
    changes: [
      [RAILWAY, `${LENGTH}.value`, 200],
      [RAILWAY, 'length_note', note],
    ],
  },
  { reason: 'a date as exact as its source', changes: [[RAILWAY, 'claims.3.date', '2026-11']] },
])('lets pass $reason', ({ changes }) => {
  expect(complaints(changes)).toEqual([]);
});

test('a route that shares a stretch of a file that fails its schema is not blamed for it', () => {
  expect(
    complaints([[RAILWAY, 'features.0.properties.mode', 'tram']]).map((line) => line.split(' › ')[0]),
  ).toEqual([RAILWAY]);
});

test('a shared stretch has the line, the facts and the status of the route that draws it', () => {
  const { atlas, geometry } = compiled();
  const shared = atlas.routes.find(({ id }) => id === 'express')?.segments.find(({ id }) => id === 'west');
  expect(shared).toMatchObject({ shares: 'railway/china', status: { value: 'construction' }, lengthKm: 56 });
  expect(geometry.segments.get('express/west')).toEqual(geometry.segments.get('railway/china'));
});
