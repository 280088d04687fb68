import { expect, test } from 'vitest';
import { accuracyBuffers } from '../../../src/compile/derive/accuracyBuffers.ts';
import { areaMarks } from '../../../src/compile/derive/areaMarks.ts';
import { routeNameLines } from '../../../src/compile/derive/nameLines.ts';
import { offsetsOf } from '../../../src/compile/derive/offsets.ts';
import { stretchesOf } from '../../../src/compile/derive/stretches.ts';
import { boundsOf } from '../../../src/domain/bounds.ts';
import { BELT_SHARES } from '../../../src/domain/segments.ts';
import { compiled } from '../fixture.ts';

test.each(['far', 'near'])(
  'names (%s) follow each run of one mode at one offset, once, from end to end, and no shared track',
  (scale) => {
    const { atlas, geometry } = compiled();
    const lines = routeNameLines(atlas, stretchesOf(atlas, geometry), offsetsOf(atlas, geometry), [
      'far',
      'near',
    ]).features.filter(({ properties }) => properties?.scale === scale);
    const ends = lines.map(({ properties, geometry: shape }) => {
      const { coordinates } = shape as GeoJSON.LineString;
      return [properties?.route, properties?.name_en, properties?.offset, coordinates[0], coordinates.at(-1)];
    });
    expect(ends).toEqual([
      ['railway', 'Railway', 0, [75, 40.4], [74.6, 40.8]],
      ['express', 'Express', 0, [75.8, 39.6], [75.4, 40]],
      ['pipeline', 'Pipeline', 0, [74.6, 41], [74.2, 41.4]],
    ]);
  },
);

test('a schematic line has a band as wide as its accuracy, a traced one none', () => {
  expect(accuracyBuffers(compiled().atlas, compiled().geometry).features).toEqual([]);
  const { atlas, geometry } = compiled(
    ['routes/pipeline.geojson', 'features.0.properties.alignment', 'schematic'],
    ['routes/pipeline.geojson', 'features.0.properties.accuracy_km', 30],
  );
  const [band, ...inner] = accuracyBuffers(atlas, geometry).features;
  expect(inner).toHaveLength(BELT_SHARES.length - 1);
  expect(band?.properties).toEqual({ route: 'pipeline', mode: 'gas-pipeline', share: 1, km: '30' });
  const shape = band?.geometry as GeoJSON.Polygon | undefined;
  const ring = (shape?.coordinates[0] ?? []) as [number, number][];
  // 30 km are 0.27 degrees of latitude, on each side of a line from 41 to 41.4.
  const [, south, , north] = boundsOf(ring);
  expect(south).toBeCloseTo(41 - 0.27, 1);
  expect(north).toBeCloseTo(41.4 + 0.27, 1);
});

test('an area has one point for its name, a point of the map none', () => {
  const { atlas, geometry } = compiled();
  const points = areaMarks(atlas, geometry).features;
  expect(points.map(({ properties }) => properties?.place)).toEqual(['lake']);
  const point = points[0]?.geometry as GeoJSON.Point | undefined;
  const [lon = 0, lat = 0] = point?.coordinates ?? [];
  expect([lon > 76.2 && lon < 78.3, lat > 42.3 && lat < 42.7]).toEqual([true, true]);
});
