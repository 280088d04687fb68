import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, expect, test } from 'vitest';
import { offsetsOf } from '../../../../src/compile/derive/offsets.ts';
import { geometryBlob } from '../../../../src/compile/publish/archive/geometryBlob.ts';
import { geopackage, tablesOf } from '../../../../src/compile/publish/archive/geopackage.ts';
import { placeFeatures, routeFeatures } from '../../../../src/compile/publish/geojson.ts';
import { compiled } from '../../fixture.ts';

const { atlas, ledger, geometry } = compiled();
const routes = routeFeatures(atlas, geometry, offsetsOf(atlas, geometry));
const places = placeFeatures(atlas, geometry);
const folder = mkdtempSync(join(tmpdir(), 'geopackage-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds as many rows as the open data has, and says so to those who ask by the standard', async () => {
  const path = join(folder, 'atlas.gpkg');
  writeFileSync(path, await geopackage(atlas, ledger, routes, places));
  const database = new sqlite.Database(path, { readOnly: true });
  const count = (table: string) => database.get(`SELECT count(*) AS rows FROM "${table}"`)?.rows;
  const wanted = {
    routes: routes.features.length,
    places: places.features.length,
    ...Object.fromEntries(
      Object.entries(tablesOf(atlas, ledger)).map(([table, rows]) => [table, rows.length]),
    ),
  };
  const tables = database.all('SELECT table_name AS name FROM gpkg_contents').map(({ name }) => String(name));
  expect(Object.fromEntries(tables.map((table) => [table, count(table)]))).toEqual(wanted);
  expect(database.get('PRAGMA application_id')).toEqual({ application_id: 0x47504b47 });
  expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  expect(database.get("SELECT name_zh, mode FROM routes WHERE route = 'railway' LIMIT 1")).toEqual({
    name_zh: routes.features[0]?.properties?.name_zh,
    mode: 'railway',
  });
  database.close();
});

test('the same data are the same bytes', async () => {
  const [one, other] = [
    await geopackage(atlas, ledger, routes, places),
    await geopackage(atlas, ledger, routes, places),
  ];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('a point is stored little-endian, in WGS 84, longitude first', () => {
  const blob = Buffer.from(geometryBlob({ type: 'Point', coordinates: [75, 40.5] }));
  expect(blob.subarray(0, 2).toString()).toBe('GP');
  expect(blob.readInt32LE(4)).toBe(4326);
  expect([blob.readUInt32LE(9), blob.readDoubleLE(13), blob.readDoubleLE(21)]).toEqual([1, 75, 40.5]);
});
