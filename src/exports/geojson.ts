import { inEachLanguage } from '../domain/languages.ts';
import { segmentKey } from '../domain/segments.ts';
import { metadataOf } from './metadata.ts';
import { TABLES } from './tables.ts';
import { sourcesTaken, type Taken } from './taken.ts';

/**
 * One FeatureCollection: a Feature a segment, a place, and a commitment, whose geometry is null: it names its routes and places.
 * Edition, link, licence and sources stand beside the features.
 */
export function geojson(taken: Taken): GeoJSON.FeatureCollection<GeoJSON.Geometry | null> {
  const { shapes, routes, places } = taken;
  const segmentRows = TABLES.routes(taken);
  const placeRows = TABLES.places(taken);
  const claimsOf = new Map([...routes, ...places].map(({ id, claims }) => [id, claims]));
  const feature = (
    type: 'segment' | 'place' | 'commitment',
    id: string,
    row: Record<string, unknown>,
    geometry: GeoJSON.Geometry | null | undefined,
  ) => ({
    type: 'Feature' as const,
    id,
    properties: { type, ...row },
    geometry: geometry ?? null,
  });
  const numbers = (row: Record<string, unknown>, ...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, row[name] === '' ? null : Number(row[name])]));
  const claims = (id: unknown) => ({ claims: claimsOf.get(String(id)) ?? [] });
  return {
    type: 'FeatureCollection',
    ...{
      name: 'corridor-atlas',
      metadata: metadataOf(taken),
      sources: Object.fromEntries(sourcesTaken(taken)),
    },
    features: [
      ...segmentRows.map((row) => {
        const key = segmentKey(String(row.route), String(row.segment));
        const facts = numbers(row, 'accuracy_km', 'length_km', 'gauge_mm', 'diameter_mm');
        return feature('segment', key, { ...row, ...facts, ...claims(row.route) }, shapes.segments.get(key));
      }),
      ...placeRows.map(({ lon: _lon, lat: _lat, ...row }) => {
        const id = String(row.place);
        return feature(
          'place',
          id,
          { ...row, ...numbers(row, 'accuracy_km'), ...claims(id) },
          shapes.places.get(id),
        );
      }),
      ...TABLES.commitments(taken).map(({ id, ...row }) =>
        feature('commitment', String(id), { commitment: id, ...titled(taken, row.text), ...row }, null),
      ),
    ],
  };
}

function titled({ atlas }: Taken, text: unknown): Record<string, string> {
  const known = atlas.textById.get(String(text));
  return known ? inEachLanguage('text_title', known.title) : {};
}
