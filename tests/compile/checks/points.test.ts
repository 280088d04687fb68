import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

const RAILWAY = 'routes/railway.geojson';
const PIPELINE = 'routes/pipeline.geojson';
const TRUNK = 'features.0.geometry.coordinates';
const TRUNK_LINE = [
  [74.6, 41],
  [74.4, 41.2],
  [74.2, 41.4],
];
const CHINA_LINE = [
  [75.4, 40],
  [75.2, 40.2],
  [75, 40.4],
];

const swapped = (line: number[][]) => line.map(([lon, lat]) => [lat, lon]);

test.each<Row>([
  {
    problem: 'a point outside the box of its country',
    changes: [[PIPELINE, 'features.0.properties.country', 'az']],
    says: [
      'routes/pipeline.geojson › features.trunk.properties.country: says "az", but none of the 3 points is in the box of "az" (44.7, 38.3, 51.9, 42); mend the country, or the points',
    ],
  },
  {
    problem: 'a layer in the metres of a map',
    changes: [
      [
        PIPELINE,
        TRUNK,
        [
          [8304434, 5012341],
          [8282170, 5041900],
        ],
      ],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates: [8304434, 5012341] is no longitude and latitude in degrees; save the layer in WGS 84 (EPSG:4326)',
    ],
  },
  {
    problem: 'swapped axes of a place',
    changes: [['places/crossing.geojson', 'geometry.coordinates', [40.4, 75]]],
    says: [
      'places/crossing.geojson › geometry.coordinates: the axes are swapped: write [75, 40.4], longitude first',
    ],
  },
  {
    problem: 'a place outside the box of its country',
    changes: [['places/crossing.geojson', 'geometry.coordinates', [7.5, 40.4]]],
    says: [
      'places/crossing.geojson › geometry.coordinates: [7.5, 40.4] is outside the box of "kg" (69.1, 39, 80.4, 43.4); mend the point, or the country',
    ],
  },
  {
    problem: 'an area outside the atlas',
    changes: [['places/lake.geojson', 'geometry.coordinates.0.1', [-78.3, 42.3]]],
    says: [
      'places/lake.geojson › geometry.coordinates.0.1: [-78.3, 42.3] is outside the atlas (46.5, 15, 140, 65)',
    ],
  },
  {
    problem: 'a repeated point',
    changes: [[PIPELINE, `${TRUNK}.0`, [74.4, 41.2]]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.1: repeats the point [74.4, 41.2]; take one out',
    ],
  },
  {
    problem: 'a line that folds back on itself',
    changes: [[PIPELINE, `${TRUNK}.2`, [74.5, 41.1]]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.1: the line folds back on itself at [74.4, 41.2]; mend the point, or take it out',
    ],
  },
  {
    problem: 'a gap of more than 40 km',
    changes: [[PIPELINE, `${TRUNK}.1`, undefined]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.1: lies 56 km from the point before it (at most 40 km); add points, or say why in "gap"',
    ],
  },
  {
    problem: 'a named point that is not on its line',
    changes: [[RAILWAY, 'features.0.properties.points.0.at', [75, 40.41]]],
    says: [
      'routes/railway.geojson › features.china.properties.points.Border.at: [75, 40.41] is not a point of the line; write one of its positions, digit for digit, or mend the line',
    ],
  },
  {
    problem: 'swapped axes of a whole segment',
    changes: [[PIPELINE, TRUNK, swapped(TRUNK_LINE)]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates: all 3 points have swapped axes: write [longitude, latitude]',
    ],
  },
  {
    problem: 'swapped axes of a segment that others meet, share and have named points on',
    changes: [[RAILWAY, 'features.0.geometry.coordinates', swapped(CHINA_LINE)]],
    says: [
      'routes/railway.geojson › features.china.geometry.coordinates: all 3 points have swapped axes: write [longitude, latitude]',
    ],
  },
  {
    problem: 'swapped axes of a sea lane, which no country holds',
    changes: [
      [PIPELINE, 'features.0.properties.mode', 'sea-lane'],
      [PIPELINE, 'features.0.properties.country', null],
      [
        PIPELINE,
        TRUNK,
        [
          [42, 51.1],
          [41, 50.7],
        ],
      ],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates: all 2 points have swapped axes: write [longitude, latitude]',
    ],
  },
  {
    problem: 'swapped axes where both orders lie in the country, and a named point tells',
    changes: [
      [PIPELINE, 'features.0.properties.country', 'kz'],
      [
        PIPELINE,
        TRUNK,
        [
          [47.5, 51.2],
          [47.3, 51.4],
          [47.1, 51.6],
        ],
      ],
      [PIPELINE, 'features.0.properties.points', [{ at: [51.4, 47.3], name: 'Station', basis: 'station' }]],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates: all 3 points have swapped axes: write [longitude, latitude]',
    ],
  },
  {
    problem: 'swapped axes of an area',
    changes: [
      [
        'places/lake.geojson',
        'geometry.coordinates.0',
        swapped([
          [58.5, 44],
          [60.5, 44],
          [60.5, 46],
          [58.5, 44],
        ]),
      ],
    ],
    says: [
      'places/lake.geojson › geometry.coordinates.0: all 4 points have swapped axes: write [longitude, latitude]',
    ],
  },
  {
    problem: 'one point with swapped axes',
    changes: [[PIPELINE, `${TRUNK}.1`, [41.2, 74.4]]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.1: [41.2, 74.4] is outside the box of "kg" (69.1, 39, 80.4, 43.4); its axes are swapped: write [74.4, 41.2]',
    ],
  },
  {
    problem: 'one wrong point, where two segments meet and a point has its name',
    changes: [[RAILWAY, 'features.0.geometry.coordinates.2', [7.5, 40.4]]],
    says: [
      'routes/railway.geojson › features.china.geometry.coordinates.2: [7.5, 40.4] is outside the box of "cn" (73.3, 18, 135.2, 53.7)',
    ],
  },
  {
    problem: 'one wrong point within the box of its country',
    changes: [[PIPELINE, TRUNK, [...TRUNK_LINE, [79.9, 41.6], [73.8, 41.8]]]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.3: [79.9, 41.6] lies 475 km off the points around it; mend it, or take it out',
    ],
  },
  {
    problem: 'one wrong point of a schematic line',
    changes: [
      [PIPELINE, 'features.0.properties.alignment', 'schematic'],
      [PIPELINE, `${TRUNK}.1`, [79.9, 41.2]],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.1: [79.9, 41.2] lies 445 km off the points around it; mend it, or take it out',
    ],
  },
  {
    problem: 'one wrong point where gaps are explained',
    changes: [
      [PIPELINE, 'features.0.properties.gap', 'the source has few points'],
      [PIPELINE, `${TRUNK}.1`, [74.4, 39.8]],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.1: [74.4, 39.8] lies 135 km off the points around it; mend it, or take it out',
    ],
  },
  {
    problem: 'a point that has moved away from its name, where segments meet',
    changes: [
      [
        RAILWAY,
        'features.0.geometry.coordinates',
        [
          [75.4, 40],
          [75.2, 40.2],
          [75, 40.5],
        ],
      ],
    ],
    says: [
      'routes/railway.geojson › features.china.properties.points.Border.at: [75, 40.4] is not a point of the line; write one of its positions, digit for digit, or mend the line',
    ],
  },
  {
    problem: 'a wrong end',
    changes: [[RAILWAY, 'features.1.geometry.coordinates.2', [70.6, 40.8]]],
    says: [
      'routes/railway.geojson › features.kyrgyzstan.geometry.coordinates.2: lies 355 km from the point before it (at most 40 km); add points, or say why in "gap"',
    ],
  },
  {
    problem: 'wrong points that follow each other',
    changes: [[PIPELINE, TRUNK, [...TRUNK_LINE, [7.4, 41.6], [7.38, 41.8]]]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.3: [7.4, 41.6] is outside the box of "kg" (69.1, 39, 80.4, 43.4) (also line 68)',
    ],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});
