import { readLicence } from '../../data/source.ts';
import { TABLE_NAMES, type TableName } from '../../exports/tables.ts';
import type { Taken } from '../../exports/taken.ts';

/** The file's own name where one thing is taken by itself. */
export function fileName(file: string, only: { id: string } | null): string {
  return only ? file.replace('corridor-atlas', `corridor-atlas-${only.id}`) : file;
}

/** A file that can be taken; its writer is loaded when it is asked for. */
export type FileFormat = {
  file: string;
  type: string;
  make(taken: Taken, hasByteOrderMark: boolean): Promise<string | Uint8Array<ArrayBuffer>>;
};

export const FORMATS = {
  zip: {
    file: 'corridor-atlas.zip',
    type: 'application/zip',
    make: async (taken, hasByteOrderMark) => {
      const [{ bundle }, licence] = await Promise.all([import('../../exports/bundle.ts'), readLicence()]);
      return bundle(taken, licence, hasByteOrderMark);
    },
  },
  geojson: {
    file: 'corridor-atlas.geojson',
    type: 'application/geo+json',
    make: async (taken) => JSON.stringify((await import('../../exports/geojson.ts')).geojson(taken)),
  },
  kml: {
    file: 'corridor-atlas.kml',
    type: 'application/vnd.google-earth.kml+xml',
    make: async (taken) => (await import('../../exports/kml.ts')).kml(taken),
  },
} satisfies Record<string, FileFormat>;

export const TABLE_FORMATS = Object.fromEntries(
  TABLE_NAMES.map((name): [TableName, FileFormat] => [
    name,
    {
      file: `corridor-atlas-${name}.csv`,
      type: 'text/csv;charset=utf-8',
      make: async (taken, hasByteOrderMark) =>
        (await import('../../exports/table.ts')).tableCsv(taken, name, hasByteOrderMark),
    },
  ]),
) as Record<TableName, FileFormat>;
