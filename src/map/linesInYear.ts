import type { Route } from '../domain/atlas.ts';
import { isLoose, segmentKey } from '../domain/segments.ts';
import { type StatusInYear, statusesIn, UNSOURCED } from '../domain/status.ts';

/** What is drawn of the routes, as published. */
export type Lines = Record<'lines' | 'strands' | 'bands', GeoJSON.FeatureCollection>;

/** Published lines with the statuses of the end of a year. */
export function linesIn({ lines, routes }: { lines: Lines; routes: Route[] }, year: number): Lines {
  const statuses = statusesIn(routes, year);
  const bandStatuses = new Map(routes.map((route) => [route.id, bandStatus(route, statuses)]));
  return {
    lines: cutByStatus(lines.lines, statuses),
    strands: cutByStatus(lines.strands, statuses),
    bands: {
      ...lines.bands,
      features: lines.bands.features.map((band) => ({
        ...band,
        properties: { ...band.properties, status: bandStatuses.get(band.properties?.route) ?? UNSOURCED },
      })),
    },
  };
}

/** A band is one shape for all loose segments of a route: it goes when nothing is known of any. */
function bandStatus(route: Route, statuses: Map<string, StatusInYear>): StatusInYear | undefined {
  return route.segments
    .filter((segment) => !segment.shares && isLoose(segment))
    .map(({ id }) => statuses.get(segmentKey(route.id, id)))
    .find((status) => status !== UNSOURCED);
}

/** Lines of one state today may be of several in a year: a line is cut where the state of its segments changes. */
function cutByStatus(
  collection: GeoJSON.FeatureCollection,
  statuses: Map<string, StatusInYear>,
): GeoJSON.FeatureCollection {
  return {
    ...collection,
    features: collection.features.flatMap((feature) => {
      const { route, segments, starts } = feature.properties as {
        route: string;
        segments: string[];
        starts: number[];
      };
      const { coordinates } = feature.geometry as GeoJSON.LineString;
      const statusOf = (index: number) => statuses.get(segmentKey(route, segments[index] ?? '')) ?? UNSOURCED;
      const first = segments.flatMap((_, index) =>
        index === 0 || statusOf(index) !== statusOf(index - 1) ? [index] : [],
      );
      return first.map((index, run): GeoJSON.Feature => {
        const end = first[run + 1] ?? segments.length;
        const from = starts[index] ?? 0;
        return {
          ...feature,
          properties: {
            ...feature.properties,
            status: statusOf(index),
            segments: segments.slice(index, end),
            starts: starts.slice(index, end).map((start) => start - from),
          },
          geometry: {
            type: 'LineString',
            coordinates: coordinates.slice(from, (starts[end] ?? coordinates.length - 1) + 1),
          },
        };
      });
    }),
  };
}
