import { simplify } from '@turf/simplify';
import type { Position } from '../../domain/atlas.ts';
import { isLoose, segmentKey } from '../../domain/segments.ts';
import type { Offsets } from '../derive/offsets.ts';
import type { Part, Strand } from '../derive/strands.ts';
import type { Stretch } from '../derive/stretches.ts';

/**
 * The lines as the map draws them: one Feature for all that looks alike, so that no end shows where nothing changes.
 * `segments` are those along it and `starts` the index of the position that each begins at, from which the look in another
 * year follows; `services` are the routes that use it where they are several, in one word because the map keeps no lists, `band` whether strands stand for it at some scales, `aside` how
 * many steps it stands off a surer line.
 */
export function lineFeatures(parts: Part[], offsets: Offsets): GeoJSON.FeatureCollection {
  return collection(
    parts.map((part) => ({
      properties: { ...looksOf(part, offsets), ...(part.isBand && { band: true }), ...segmentsOf(part) },
      positions: part.positions,
    })),
    5,
  );
}

/** How far a line of the small scales may leave the fine one, degrees: a quarter of a pixel at zoom 6. */
const FAR_TOLERANCE = 0.005;

/** The same at small scales, where no strands are: fewer points, and only what the layers ask for. */
export function farLineFeatures(stretches: Stretch[], offsets: Offsets): GeoJSON.FeatureCollection {
  return collection(
    stretches.map((stretch) => ({
      properties: looksOf(stretch, offsets),
      positions: simplify(
        { type: 'LineString', coordinates: stretch.positions },
        { tolerance: FAR_TOLERANCE },
      ).coordinates as Position[],
    })),
    3,
  );
}

/** The strands of the bands; `offset` in places of the band. */
export function strandFeatures(strands: Strand[]): GeoJSON.FeatureCollection {
  return collection(
    strands.map((strand) => {
      const { route, mode, status, alignment, services, offset } = strand;
      const shared = services.length > 1 && { services: services.join(' ') };
      return {
        properties: { route, mode, status, alignment, offset, ...shared, ...segmentsOf(strand) },
        positions: strand.positions,
      };
    }),
    5,
  );
}

function looksOf(stretch: Stretch, offsets: Offsets): GeoJSON.GeoJsonProperties {
  const { route, mode, status, alignment, services, segments } = stretch;
  const aside = offsets.get(segmentKey(route, segments[0]?.id ?? '')) ?? 0;
  return {
    route,
    mode,
    status,
    alignment,
    ...(services.length > 1 && { services: services.join(' ') }),
    ...(isLoose(stretch) && services.length === 1 && aside !== 0 && { aside }),
  };
}

function segmentsOf({ segments }: Stretch): { segments: string[]; starts: number[] } {
  return { segments: segments.map(({ id }) => id), starts: segments.map(({ from }) => from) };
}

function collection(
  lines: { properties: GeoJSON.GeoJsonProperties; positions: Position[] }[],
  decimals: number,
): GeoJSON.FeatureCollection {
  const factor = 10 ** decimals;
  const rounded = (degrees: number) => Math.round(degrees * factor) / factor;
  return {
    type: 'FeatureCollection',
    features: lines.map(({ properties, positions }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates: positions.map((position) => position.map(rounded)) },
    })),
  };
}
