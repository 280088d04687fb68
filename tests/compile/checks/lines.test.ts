import { expect, test } from 'vitest';
import { type Change, compiled, complaints } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

const RAILWAY = 'routes/railway.geojson';
const EXPRESS = 'routes/express.geojson';
const PIPELINE = 'routes/pipeline.geojson';
const TRUNK = 'features.0.geometry.coordinates';
const LENGTH = 'claims.2';

test.each<Row>([
  {
    problem: 'a point outside the box of its country',
    changes: [[PIPELINE, 'features.0.properties.country', 'az']],
    says: [
      ...['0: [74.6, 41]', '1: [74.4, 41.2]', '2: [74.2, 41.4]'].map(
        (point) =>
          `routes/pipeline.geojson › features.trunk.coordinates.${point} is outside the box of "az" (44.7, 38.3, 51.9, 42)`,
      ),
      'routes/pipeline.geojson › features.trunk.country: says "az", but 56 of 56 km lie in "kg" by the border data; cut the segment at the border, or say why in "astray"',
    ],
  },
  {
    problem: 'swapped axes',
    changes: [['places/crossing.geojson', 'geometry.coordinates', [40.4, 75]]],
    says: [
      'places/crossing.geojson › geometry.0: [40.4, 75] is outside the box of "kg" (69.1, 39, 80.4, 43.4); the axes are swapped: write [longitude, latitude]',
      'routes/railway.geojson › (border): crosses from cn to kg at [75, 40.4], 4223 km from the nearest curated crossing; mend the line, or add the place',
    ],
  },
  {
    problem: 'a border of China that no curated crossing stands at',
    changes: [['places/crossing.geojson', 'geometry.coordinates', [75.9, 41.2]]],
    says: [
      'routes/railway.geojson › (border): crosses from cn to kg at [75, 40.4], 117 km from the nearest curated crossing; mend the line, or add the place',
    ],
  },
  {
    problem: 'a sea lane that crosses land',
    changes: [
      [PIPELINE, 'features.0.properties.mode', 'sea-lane'],
      [PIPELINE, 'features.0.properties.country', null],
    ],
    says: ['routes/pipeline.geojson › features.trunk: the sea lane crosses land at [74.557, 41.043]'],
  },
  {
    problem: 'a road in the sea',
    changes: [
      [PIPELINE, 'features.0.properties.country', 'kz'],
      [
        PIPELINE,
        TRUNK,
        [
          [51.2, 43.6],
          [51, 43.5],
          [50.8, 43.4],
        ],
      ],
    ],
    says: ['routes/pipeline.geojson › features.trunk: 39 km of the line lie in the sea'],
  },
  {
    problem: 'an area outside the atlas',
    changes: [['places/lake.geojson', 'geometry.coordinates.0.1', [-78.3, 42.3]]],
    says: ['places/lake.geojson › geometry.1: [-78.3, 42.3] is outside the atlas (10, 15, 140, 65)'],
  },
  {
    problem: 'a repeated point',
    changes: [[PIPELINE, `${TRUNK}.0`, [74.4, 41.2]]],
    says: ['routes/pipeline.geojson › features.trunk.coordinates.1: repeats the point [74.4, 41.2]'],
  },
  {
    problem: 'a line that folds back on itself',
    changes: [[PIPELINE, `${TRUNK}.2`, [74.5, 41.1]]],
    says: [
      'routes/pipeline.geojson › features.trunk.coordinates.1: the line folds back on itself at [74.4, 41.2]',
    ],
  },
  {
    problem: 'a gap of more than 40 km',
    changes: [[PIPELINE, `${TRUNK}.1`, undefined]],
    says: [
      'routes/pipeline.geojson › features.trunk.coordinates.1: lies 56 km from the point before it (at most 40 km); add points, or say why in "gap"',
    ],
  },
  {
    problem: 'a named point that is not on its line',
    changes: [[RAILWAY, 'features.0.properties.points.0.at', [75, 40.41]]],
    says: ['routes/railway.geojson › features.china.points (Border): [75, 40.41] is not a point of the line'],
  },
  {
    problem: 'a segment that meets no other',
    changes: [[RAILWAY, 'features.1.geometry.coordinates.0', [75, 40.41]]],
    says: [
      'routes/railway.geojson › features.china: meets no other segment: its ends are 1.1 km from the nearest (at most 0.2 km, or say why in "gap")',
      'routes/railway.geojson › features.kyrgyzstan: meets no other segment: its ends are 1.1 km from the nearest (at most 0.2 km, or say why in "gap")',
    ],
  },
  {
    problem: 'two segments of one id',
    changes: [[EXPRESS, 'features.0.properties.id', 'west']],
    says: ['routes/express.geojson › features.west: is the id of two segments'],
  },
  {
    problem: 'a shared segment that does not exist',
    changes: [[EXPRESS, 'features.1.properties.shares', 'railway/chin']],
    says: [
      'routes/express.geojson › features.west.shares: there is no segment "railway/chin"; did you mean "railway/china"?',
    ],
  },
  {
    problem: 'a segment without a status',
    changes: [
      [RAILWAY, 'claims.0.segments', ['china']],
      [RAILWAY, 'claims.1.segments', ['china']],
      [RAILWAY, `${LENGTH}.segments`, ['china']],
      [RAILWAY, `${LENGTH}.value`, 56],
    ],
    says: [
      'routes/railway.geojson › features.kyrgyzstan: has no status: add a status claim with date and source',
    ],
  },
  {
    problem: 'a date that has not come',
    changes: [[RAILWAY, 'claims.3.date', '2026-11-23']],
    says: ['routes/railway.geojson › claims.3.date: 2026-11-23 lies in the future'],
  },
  {
    problem: 'a year that has not come',
    changes: [[RAILWAY, 'claims.3.date', '2027']],
    says: ['routes/railway.geojson › claims.3.date: 2027 lies in the future'],
  },
  {
    problem: 'a claim about a segment that does not exist',
    changes: [[RAILWAY, 'claims.3.segments', ['kyrgystan']]],
    says: [
      'routes/railway.geojson › claims.3.segments: there is no segment "kyrgystan"; did you mean "kyrgyzstan"?',
    ],
  },
  {
    problem: 'a status claim without a status',
    changes: [[RAILWAY, 'claims.1.value', 2024]],
    says: [
      'routes/railway.geojson › claims.1.value: a status claim needs a status: operating, construction, planned or stalled',
    ],
  },
  {
    problem: 'an event without its account',
    changes: [[RAILWAY, 'claims.3.text', undefined]],
    says: ['routes/railway.geojson › claims.3.text: an event needs its account in zh, en and ru'],
  },
  {
    problem: 'a number without a unit',
    changes: [[RAILWAY, `${LENGTH}.unit`, undefined]],
    says: ['routes/railway.geojson › claims.2.value: a length claim needs a number and a unit'],
  },
  {
    problem: 'a unit without a number',
    changes: [[RAILWAY, `${LENGTH}.value`, undefined]],
    says: ['routes/railway.geojson › claims.2.value: a length claim needs a number and a unit'],
  },
  {
    problem: 'a line much shorter than the published length',
    changes: [[RAILWAY, `${LENGTH}.value`, 200]],
    says: [
      'routes/railway.geojson › claims.2: our line is 0.56 times the 200 km published; mend the line, or explain in "length_note"',
    ],
  },
  {
    problem: 'a line much longer than the published length of its part',
    changes: [
      [RAILWAY, `${LENGTH}.value`, 30],
      [RAILWAY, `${LENGTH}.country`, 'kg'],
    ],
    says: [
      'routes/railway.geojson › claims.2: our line is 1.46 times the 30 km published; mend the line, or explain in "length_note"',
    ],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});

const note = { zh: '注', en: 'note', ru: 'прим.' };

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
