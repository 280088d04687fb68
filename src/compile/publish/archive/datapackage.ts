import { createHash } from 'node:crypto';
import type { Atlas } from '../../../domain/atlas.ts';
import { AUTHOR, LICENCE } from '../../../exports/credit.ts';

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  gpkg: 'application/geopackage+sqlite3',
  atom: 'application/atom+xml',
};

/** A description of the open data by the Frictionless standard: each file with its size, its hash, and the columns of the tables. */
export function datapackage(atlas: Atlas, files: Map<string, string | Uint8Array>): object {
  const { version, date, changes } = atlas.edition;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'corridor-atlas',
    title: 'Corridor atlas',
    description: changes.map(({ en }) => en).join(' '),
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: LICENCE.id, title: LICENCE.name, path: LICENCE.url }],
    contributors: [{ title: AUTHOR, roles: ['creator'] }],
    resources: [...files].map(([path, content]) => resource(path, content)),
  };
}

function resource(path: string, content: string | Uint8Array): object {
  const bytes = Buffer.from(content);
  const format = path.slice(path.lastIndexOf('.') + 1);
  const isTable = format === 'csv' && typeof content === 'string';
  return {
    name: path.replace(/[^a-z0-9]+/g, '-'),
    path,
    format,
    mediatype: MEDIA_TYPES[format],
    ...(format !== 'gpkg' && { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(isTable && {
      type: 'table',
      schema: {
        fields: (content.split('\r\n')[0] ?? '').split(',').map((name) => ({ name, type: 'string' })),
        primaryKey: ['id'],
      },
    }),
  };
}
