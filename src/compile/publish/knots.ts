import { simplify } from '@turf/simplify';
import type { Atlas, Segment } from '../../domain/atlas.ts';
import { DATA_LANGUAGES } from '../../domain/languages.ts';
import { isLoose, segmentKey } from '../../domain/segments.ts';
import type { Knot } from '../derive/knots.ts';
import type { Geometry } from '../geometry.ts';

/** A point without a name of its own: the map does not write it, but tells it under the pointer. */
const PLAIN_NAME = /^\d|\d\s*(km|км)|^(Siding|Разъезд|Fuel|Block post)/iu;

/**
 * What the lines were led by, for near views: Points, the known positions, with `main` for ends and junctions, `order`
 * for the turn in which names are given, and `flag` for the routes that part there; and LineStrings with what is known of a stretch, `fact`, to be written along it.
 */
export function knotFeatures(atlas: Atlas, geometry: Geometry, knots: Knot[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      ...knots.map(
        ({ at, name, kind, mode, routes, isMain, parting, source }, index): GeoJSON.Feature => ({
          type: 'Feature',
          properties: {
            ...Object.fromEntries(
              DATA_LANGUAGES.flatMap((language) =>
                name[language] === undefined ? [] : [[`name_${language}`, name[language]]],
              ),
            ),
            ...{ kind, mode, routes, source },
            ...(isMain && { main: true }),
            ...flagOf(atlas, parting),
            order: PLAIN_NAME.test(name.en) ? 3 : isMain ? 0 : index % 3 === 0 ? 1 : 2,
          },
          geometry: { type: 'Point', coordinates: at },
        }),
      ),
      ...factLines(atlas, geometry),
    ],
  };
}

/** What is told at a station where routes part, by their short names; nothing where none does. */
function flagOf(atlas: Atlas, parting: string[]): Record<string, string> {
  const names = atlas.routes.filter(({ id }) => parting.includes(id)).map(({ short }) => short);
  if (names.length === 0) return {};
  return Object.fromEntries(
    DATA_LANGUAGES.map((language) => [
      `flag_${language}`,
      `↔ ${names.map((name) => name[language]).join(' · ')}`,
    ]),
  );
}

/**
 * Gauge, diameter or road number; of the file that draws the segment, for all routes on it. Chinese has the sign of the
 * millimetre: where figures along a line stand with Chinese words, the map sets them one under the other on a steep line.
 */
function factOf({ gaugeMm, diameterMm, road }: Segment): Record<string, string> | undefined {
  const inMm = (sign: string, value: number) => ({
    fact_en: `${sign}${value}\u00a0mm`,
    fact_ru: `${sign}${value}\u00a0мм`,
  });
  if (gaugeMm) return inMm('', gaugeMm);
  if (diameterMm) return inMm('Ø\u00a0', diameterMm);
  return road ? { fact_en: road } : undefined;
}

function factLines(atlas: Atlas, geometry: Geometry): GeoJSON.Feature[] {
  return atlas.routes.flatMap((route) =>
    route.segments.flatMap((segment): GeoJSON.Feature[] => {
      const fact = factOf(segment);
      const key = segmentKey(route.id, segment.id);
      const coordinates = geometry.segments.get(key);
      if (segment.shares || !fact || !coordinates || isLoose(segment)) return [];
      const users = atlas.routes.filter(({ segments }) => segments.some(({ shares }) => shares === key));
      return [
        {
          type: 'Feature',
          properties: { mode: segment.mode, routes: [route.id, ...users.map(({ id }) => id)], ...fact },
          geometry: simplify({ type: 'LineString', coordinates }, { tolerance: 0.004 }),
        },
      ];
    }),
  );
}
