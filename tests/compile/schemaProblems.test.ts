import { expect, test } from 'vitest';
import { type Change, complaints } from './fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

test.each<Row>([
  {
    problem: 'a typo in a key',
    changes: [['places/lake.geojson', 'properties.sumary', 'A lake']],
    says: ['places/lake.geojson › properties.sumary: there is no key "sumary" here; did you mean "summary"?'],
  },
  {
    problem: 'a typo in a key of a segment, of which there are two kinds',
    changes: [['routes/pipeline.geojson', 'features.0.properties.guage_mm', 1435]],
    says: [
      'routes/pipeline.geojson › features.trunk.properties.guage_mm: there is no key "guage_mm" here; did you mean "gauge_mm"?',
    ],
  },
  {
    problem: 'all that a drawn segment lacks',
    changes: ['name', 'country', 'alignment', 'sources'].map((fact) => [
      'routes/pipeline.geojson',
      `features.0.properties.${fact}`,
      undefined,
    ]),
    says: [
      'routes/pipeline.geojson › features.trunk.properties.name: needs words in zh, en, ru: { "zh": "…", "en": "…", "ru": "…" }',
      'routes/pipeline.geojson › features.trunk.properties.country: is missing; one of cn, kz, kg, tj, tm, uz, ir, az, ru, af belongs here',
      'routes/pipeline.geojson › features.trunk.properties.alignment: is missing; one of traced, known-points, schematic, endpoints belongs here',
      'routes/pipeline.geojson › features.trunk.properties.sources: is missing; a list [ … ] belongs here',
    ],
  },
  {
    problem: 'a commitment that does not say what it is',
    changes: [['texts/outcomes.json', 'passages.1.commitments.0.kind', undefined]],
    says: [
      'texts/outcomes.json › passages.2.commitments.0.kind: is missing; one of pledge, study, position, body, document belongs here',
    ],
  },
  {
    problem: 'a word that is not in a closed list',
    changes: [['routes/pipeline.geojson', 'features.0.properties.mode', 'tram']],
    says: [
      'routes/pipeline.geojson › features.trunk.properties.mode: "tram" is not one of railway, highway, gas-pipeline, oil-pipeline, sea-lane',
    ],
  },
  {
    problem: 'a mark of the typewriter in our own words',
    changes: [['sectors.json', '0.label.en', "The ministers' transport"]],
    says: ['sectors.json › transport.label.en: has a mark of the typewriter; print has ’ “ ” « »'],
  },
  {
    problem: 'a Latin mark in our own Chinese',
    changes: [['sectors.json', '0.label.zh', '交通,运输']],
    says: [
      'sectors.json › transport.label.zh: has a Latin mark beside a Chinese sign; Chinese has ，：；？！（）',
    ],
  },
  {
    problem: 'a missing language',
    changes: [['sectors.json', '0.label.ru', undefined]],
    says: ['sectors.json › transport.label.ru: is missing; words in double quotes belong here'],
  },
  {
    problem: 'an empty word',
    changes: [['places/lake.geojson', 'properties.name.en', ' ']],
    says: ['places/lake.geojson › properties.name.en: must not be empty'],
  },
  {
    problem: 'an id that is no file name',
    changes: [['regions.json', '1.id', 'South Asia']],
    says: ['regions.json › South Asia.id: "South Asia" is not an id (lower-case words joined by hyphens)'],
  },
  {
    problem: 'a date in another form',
    changes: [['routes/pipeline.geojson', 'claims.0.date', '27.12.2024']],
    says: [
      'routes/pipeline.geojson › claims.status-2009-12.date: "27.12.2024" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
  },
  {
    problem: 'a day that no calendar has',
    changes: [['routes/pipeline.geojson', 'claims.0.date', '2023-02-30']],
    says: [
      'routes/pipeline.geojson › claims.status-2009-12.date: "2023-02-30" is no date of the calendar; mend its month or day',
    ],
  },
  {
    problem: 'a country in capitals',
    changes: [['routes/pipeline.geojson', 'features.0.properties.country', 'KG']],
    says: [
      'routes/pipeline.geojson › features.trunk.properties.country: "KG" is not one of cn, kz, kg, tj, tm, uz, ir, az, ru, af; did you mean "kg"?',
    ],
  },
  {
    problem: 'a gauge with a digit too many',
    changes: [['routes/railway.geojson', 'features.0.properties.gauge_mm', 14350]],
    says: ['routes/railway.geojson › features.china.properties.gauge_mm: is 14350; it must be at most 1676'],
  },
  {
    problem: 'a layer where a place belongs, once',
    changes: [['places/lake.geojson', '', { type: 'FeatureCollection', name: 'lake', features: [] }]],
    says: ['places/lake.geojson › type: a place is one Feature, not "FeatureCollection"'],
  },
  {
    problem: 'an area that is not closed',
    changes: [['places/lake.geojson', 'geometry.coordinates.0.3', [77, 42.4]]],
    says: [
      'places/lake.geojson › geometry.coordinates.0: is not closed; write its first position once more at its end',
    ],
  },
  {
    problem: 'the reference system that some programs add',
    changes: [['routes/pipeline.geojson', 'crs', { type: 'name' }]],
    says: [
      'routes/pipeline.geojson › crs: positions are [longitude, latitude], WGS 84, and nothing else: take it out',
    ],
  },
  {
    problem: 'a claim without a source',
    changes: [['routes/pipeline.geojson', 'claims.0.source', undefined]],
    says: [
      'routes/pipeline.geojson › claims.status-2009-12.source: is missing; the id of a source in sources.json belongs here',
    ],
  },
  {
    problem: 'a claim without a date',
    changes: [['routes/pipeline.geojson', 'claims.0.date', undefined]],
    says: [
      'routes/pipeline.geojson › claims.status-2009-12.date: is missing; a date (YYYY, YYYY-MM or YYYY-MM-DD) belongs here',
    ],
  },
  {
    problem: 'a line of one point',
    changes: [['routes/pipeline.geojson', 'features.0.geometry.coordinates', [[74.6, 41]]]],
    says: ['routes/pipeline.geojson › features.trunk.geometry.coordinates: holds 1; at least 2 belong here'],
  },
  {
    problem: 'the status of a segment where it is not set',
    changes: [['routes/pipeline.geojson', 'features.0.properties.status', 'operating']],
    says: [
      "routes/pipeline.geojson › features.trunk.properties.status: a segment's status comes from the claims; take it out and add a status claim",
    ],
  },
  {
    problem: 'a MultiLineString',
    changes: [
      [
        'routes/pipeline.geojson',
        'features.0.geometry',
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [74.6, 41],
              [74.4, 41.2],
            ],
            [
              [74.4, 41.2],
              [74.2, 41.4],
            ],
          ],
        },
      ],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.type: a segment is a LineString, not a MultiLineString: make one line of its parts (in QGIS: Multipart to singleparts), or a segment of each part',
    ],
  },
  {
    problem: 'a segment without its line',
    changes: [['routes/pipeline.geojson', 'features.0.geometry', null]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry: a segment needs its LineString; where another route draws it, "shares" stands in place of its facts',
    ],
  },
  {
    problem: 'heights in every position, once',
    changes: [
      [
        'routes/pipeline.geojson',
        'features.0.geometry.coordinates',
        [
          [74.6, 41, 900],
          [74.4, 41.2, 950],
          [74.2, 41.4, 990],
        ],
      ],
    ],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.0: must be [longitude, latitude]: two numbers, no height (also lines 57, 62)',
    ],
  },
  {
    problem: 'a number in quotes',
    changes: [['routes/pipeline.geojson', 'features.0.geometry.coordinates.1', ['74.4', 41.2]]],
    says: [
      'routes/pipeline.geojson › features.trunk.geometry.coordinates.1.0: is "74.4"; a number belongs here',
    ],
  },
  {
    problem: 'a name in one language',
    changes: [['routes/pipeline.geojson', 'name', 'Pipeline']],
    says: ['routes/pipeline.geojson › name: needs words in zh, en, ru: { "zh": "…", "en": "…", "ru": "…" }'],
  },
  {
    problem: 'a language that the data does not have',
    changes: [['routes/pipeline.geojson', 'name.kk', 'Құбыр']],
    says: ['routes/pipeline.geojson › name.kk: there is no key "kk" here; there are: en, zh, ru'],
  },
  {
    problem: 'a rank that there is not',
    changes: [['places/lake.geojson', 'properties.rank', 4]],
    says: ['places/lake.geojson › properties.rank: is 4; it must be at most 3'],
  },
  {
    problem: 'a key that is no id',
    changes: [['sources.json', 'The Gazette', { title: 'The Gazette', grade: 'official' }]],
    says: ['sources.json › The Gazette: "The Gazette" is not an id (lower-case words joined by hyphens)'],
  },
  {
    problem: 'an address that is none',
    changes: [['sources.json', 'gazette.url', 'gazette.example']],
    says: ['sources.json › gazette.url: "gazette.example" is no web address: write https://…'],
  },
  {
    problem: 'a colour in words',
    changes: [['sectors.json', '0.colour.light', 'red']],
    says: ['sectors.json › transport.colour.light: "red" is not a colour as #a8321f'],
  },
  {
    problem: 'two typos in one object',
    changes: [
      ['places/lake.geojson', 'properties.sumary', 'A lake'],
      ['places/lake.geojson', 'properties.shore', 'wet'],
    ],
    says: [
      'places/lake.geojson › properties.sumary: there is no key "sumary" here; did you mean "summary"?',
      'places/lake.geojson › properties.shore: there is no key "shore" here; the nearest of 13 are: name, sectors, sources',
    ],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});
