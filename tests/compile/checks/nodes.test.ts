import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

test.each<Row>([
  {
    problem: 'a border of China that no curated crossing stands at',
    changes: [['places/crossing.geojson', 'geometry.coordinates', [75.9, 41.2]]],
    says: [
      'routes/railway.geojson › features: crosses from cn to kg at [75, 40.4], 117 km from the nearest curated crossing; mend the line, or add the place',
    ],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});
