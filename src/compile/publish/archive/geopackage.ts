import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Atlas, Bounds, Ledger, Position } from '../../../domain/atlas.ts';
import { boundsOf, joinBounds } from '../../../domain/bounds.ts';
import { claimRows } from '../../../exports/claimRows.ts';
import { fateRows } from '../../../exports/fateRows.ts';
import { threadRecords } from '../fates.ts';
import { commitmentRecords, mentionRecords, textRecords } from '../records.ts';
import { geometryBlob } from './geometryBlob.ts';

type Rows = Record<string, unknown>[];

/** SQLite's application id and version of GeoPackage 1.3: "GPKG", 10300. */
const HEADER = 'PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300;';

const SYSTEM_TABLES = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system');
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');
INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
`;

/**
 * The whole of the open data as one GeoPackage: lines and places as features, all else as tables. The same data are the
 * same bytes: times are the edition's.
 */
export async function geopackage(
  atlas: Atlas,
  ledger: Ledger,
  routes: GeoJSON.FeatureCollection,
  places: GeoJSON.FeatureCollection,
): Promise<Uint8Array> {
  // The engine is large, and only a build asks for it.
  const { Database } = (await import('node-sqlite3-wasm')).default;
  const folder = mkdtempSync(join(tmpdir(), 'geopackage-'));
  const path = join(folder, 'atlas.gpkg');
  try {
    const database = new Database(path);
    database.exec(`${HEADER}BEGIN;${SYSTEM_TABLES}`);
    const moment = `${atlas.edition.date}T00:00:00.000Z`;
    const contain = (table: string, type: 'features' | 'attributes', bounds?: Bounds) =>
      database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
        table,
        type,
        table,
        '',
        moment,
        ...(bounds ?? [null, null, null, null]),
        type === 'features' ? 4326 : null,
      ]);
    const insert = (table: string, rows: Rows, geometry?: { type: string; blobs: Uint8Array[] }) => {
      const columns = columnsOf(rows);
      const own = geometry ? ['geom'] : [];
      const declared = [
        'fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL',
        ...own.map((name) => `${name} ${geometry?.type}`),
        ...columns.map(({ name, type }) => `"${name}" ${type}`),
      ];
      database.exec(`CREATE TABLE "${table}" (${declared.join(', ')})`);
      const names = [...own, ...columns.map(({ name }) => `"${name}"`)];
      const statement = database.prepare(
        `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      );
      for (const [index, row] of rows.entries()) {
        const blob = geometry?.blobs[index];
        statement.run([...(blob ? [blob] : []), ...columns.map(({ name }) => cellOf(row[name]))]);
      }
      statement.finalize();
    };
    for (const [table, type, { features }] of [
      ['routes', 'LINESTRING', routes],
      ['places', 'GEOMETRY', places],
    ] as const) {
      contain(table, 'features', joinBounds(features.map(({ geometry }) => boundsOf(positionsOf(geometry)))));
      database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, 4326, 0, 0)', [table, 'geom', type]);
      insert(
        table,
        features.map(({ properties }) => properties ?? {}),
        { type, blobs: features.map(({ geometry }) => geometryBlob(geometry)) },
      );
    }
    for (const [table, rows] of Object.entries(tablesOf(atlas, ledger))) {
      contain(table, 'attributes');
      insert(table, rows);
    }
    database.exec('COMMIT');
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tables that are no features, by name. */
export function tablesOf(atlas: Atlas, ledger: Ledger): Record<string, Rows> {
  return {
    passages: textRecords(atlas).flatMap(({ passages, id }) =>
      passages.map((passage) => ({ ...passage, text: id })),
    ),
    texts: textRecords(atlas).map(({ passages: _passages, ...text }) => text),
    commitments: commitmentRecords(atlas),
    mentions: mentionRecords(atlas),
    claims: claimRows(atlas.routes, atlas.places, atlas.sources),
    threads: threadRecords(ledger),
    fates: fateRows(ledger.threads, ledger.sources),
  };
}

/** The columns of some rows, in the order in which they are first met. */
function columnsOf(rows: Rows): { name: string; type: string }[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].map((name) => ({ name, type: typeOf(rows.map((row) => row[name] ?? undefined)) }));
}

function typeOf(values: unknown[]): string {
  const given = values.filter((value) => value !== undefined);
  if (given.every((value) => typeof value === 'boolean')) return 'BOOLEAN';
  if (given.every(Number.isInteger)) return 'INTEGER';
  return given.every((value) => typeof value === 'number') ? 'REAL' : 'TEXT';
}

/** Lists are joined as in the CSV; what is deeper stands as JSON. */
function cellOf(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return Number(value);
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) return value.join(';');
  return JSON.stringify(value);
}

function positionsOf(geometry: GeoJSON.Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates as Position];
    case 'LineString':
      return geometry.coordinates as Position[];
    case 'Polygon':
      return geometry.coordinates.flat() as Position[];
    default:
      throw new Error(`The atlas has no ${geometry.type}`);
  }
}
