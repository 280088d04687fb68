import { expect, test } from 'vitest';
import { type Change, complaints } from '../fixture.ts';

type Row = { problem: string; changes: Change[]; says: string[] };

const RAILWAY = 'routes/railway.geojson';
const LENGTH = 'claims.2';

test.each<Row>([
  {
    problem: 'a segment without a status',
    changes: [
      [RAILWAY, 'claims.0.segments', ['china']],
      [RAILWAY, 'claims.1.segments', ['china']],
      [RAILWAY, `${LENGTH}.segments`, ['china']],
      [RAILWAY, `${LENGTH}.value`, 56],
    ],
    says: [
      'routes/railway.geojson › features.kyrgyzstan: has no status; add a status claim with date and source',
    ],
  },
  {
    problem: 'a date that has not come',
    changes: [[RAILWAY, 'claims.3.date', '2026-11-23']],
    says: [
      'routes/railway.geojson › claims.event-2025-01.date: 2026-11-23 lies in the future; a claim is of what has been',
    ],
  },
  {
    problem: 'a year that has not come',
    changes: [[RAILWAY, 'claims.3.date', '2027']],
    says: [
      'routes/railway.geojson › claims.event-2025-01.date: 2027 lies in the future; a claim is of what has been',
    ],
  },
  {
    problem: 'a claim about a segment that does not exist',
    changes: [[RAILWAY, 'claims.3.segments', ['kyrgystan']]],
    says: [
      'routes/railway.geojson › claims.event-2025-01.segments.kyrgystan: there is no segment "kyrgystan"; did you mean "kyrgyzstan"?',
    ],
  },
  {
    problem: 'a status claim without a status',
    changes: [[RAILWAY, 'claims.1.value', 2024]],
    says: [
      'routes/railway.geojson › claims.status-2024-12-27.value: 2024 is not one of operating, construction, planned, stalled',
    ],
  },
  {
    problem: 'an event without its account',
    changes: [[RAILWAY, 'claims.3.text', undefined]],
    says: [
      'routes/railway.geojson › claims.event-2025-01.text: needs words in zh, en, ru: { "zh": "…", "en": "…", "ru": "…" }',
    ],
  },
  {
    problem: 'a number without a unit',
    changes: [[RAILWAY, `${LENGTH}.unit`, undefined]],
    says: ['routes/railway.geojson › claims.length-2024.unit: is missing: length is given in km'],
  },
  {
    problem: 'a unit without a number',
    changes: [[RAILWAY, `${LENGTH}.value`, undefined]],
    says: ['routes/railway.geojson › claims.length-2024.value: is missing; a number belongs here'],
  },
  {
    problem: 'a line much shorter than the published length',
    changes: [[RAILWAY, `${LENGTH}.value`, 200]],
    says: [
      'routes/railway.geojson › claims.length-2024: our line is 0.56 times the 200 km published; mend the line, or explain in "length_note"',
    ],
  },
  {
    problem: 'a line much longer than the published length of its part',
    changes: [
      [RAILWAY, `${LENGTH}.value`, 30],
      [RAILWAY, `${LENGTH}.country`, 'kg'],
    ],
    says: [
      'routes/railway.geojson › claims.length-2024: our line is 1.46 times the 30 km published; mend the line, or explain in "length_note"',
    ],
  },
  {
    problem: 'a word that is no status',
    changes: [[RAILWAY, 'claims.1.value', 'operatng']],
    says: [
      'routes/railway.geojson › claims.status-2024-12-27.value: "operatng" is not one of operating, construction, planned, stalled; did you mean "operating"?',
    ],
  },
  {
    problem: 'a length in millimetres',
    changes: [[RAILWAY, `${LENGTH}.unit`, 'mm']],
    says: ['routes/railway.geojson › claims.length-2024.unit: length is given in km, not "mm"'],
  },
  {
    problem: 'a kind of claim that there is not',
    changes: [[RAILWAY, `${LENGTH}.kind`, 'lenght']],
    says: [
      'routes/railway.geojson › claims.length-2024.kind: "lenght" is not one of status, event, length, capacity, traffic, cost, gauge, diameter; did you mean "length"?',
    ],
  },
  {
    problem: 'two claims of one id',
    changes: [[RAILWAY, 'claims.1.id', 'status-2019']],
    says: [
      'routes/railway.geojson › claims.status-2019: has the id of another claim; give it its own (also line 23)',
    ],
  },
  {
    problem: 'a country in which no part of the route lies',
    changes: [[RAILWAY, 'claims.0.country', 'uz']],
    says: [
      'routes/railway.geojson › claims.status-2019.country: there is no country of the route "uz"; there are: cn, kg',
    ],
  },
  {
    problem: 'a segment that has another id than its claims say',
    changes: [
      [RAILWAY, 'claims.0.segments', ['kyrgyzstan']],
      [RAILWAY, 'claims.1.segments', ['kyrgyzstan', 'china']],
      [RAILWAY, 'features.1.properties.id', 'kyrgyz-part'],
    ],
    says: [
      'routes/railway.geojson › claims.status-2019.segments.kyrgyzstan: there is no segment "kyrgyzstan"; there are: china, kyrgyz-part (also line 40)',
    ],
  },
])('names $problem', ({ changes, says }) => {
  expect(complaints(changes)).toEqual(says);
});
