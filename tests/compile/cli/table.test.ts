import { expect, test } from 'vitest';
import { routeTable } from '../../../src/compile/cli/table.ts';
import { type Change, compiled } from '../fixture.ts';

test('the table tells of each route how its claims were re-read, and how many of its points are weak', () => {
  const reread = (claim: number, by: string): Change => [
    'routes/railway.geojson',
    `claims.${claim}.reread`,
    { date: '2026-11-20', by },
  ];
  const points = [
    { at: [74.6, 40.8], name: 'Osh', basis: 'guess' },
    { at: [74.8, 40.6], name: 'Pass', basis: 'guess' },
    { at: [75, 40.4], name: 'Border', basis: 'memory' },
  ];
  const { atlas, geometry, parsed } = compiled(reread(0, 'page'), reread(1, 'page'), reread(2, 'not-found'), [
    'routes/railway.geojson',
    'features.1.properties.points',
    points,
  ]);
  const rows = routeTable(atlas, geometry, parsed.routes)
    .split('\n')
    .map((row) => row.split(/\s{2,}/));
  expect(rows[0]).toEqual([
    ...['route', 'points', 'memory', 'guess', 'km', 'ratio', 'traced', 'points%', 'schematic', 'ends'],
    ...['claims', 'newest', 'page', 'excerpt', 'not-found'],
  ]);
  expect(rows[1]).toEqual([
    ...['railway', '6', '1', '2', '112', '1.00', '100 %', '0 %', '0 %', '0 %'],
    ...['4', '2025-01', '2', '0', '1'],
  ]);
});
