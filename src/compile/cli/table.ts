import type { Atlas, Route } from '../../domain/atlas.ts';
import { lengthRatio } from '../../domain/lengths.ts';
import type { RouteFile } from '../../domain/schema/routes.ts';
import { segmentKey, shareBy } from '../../domain/segments.ts';
import { ALIGNMENTS, type PointBasis, REREAD_BY } from '../../domain/vocabulary.ts';
import type { Geometry } from '../geometry.ts';

/** Points that are weaker than a map or a list of stations: to be replaced when better is found. */
const WEAK: PointBasis[] = ['memory', 'guess'];

/**
 * What a curator wants to know of each route: points, length, ratio to the published, how drawn, claims and how these
 * were last compared with their sources (page, excerpt, not found).
 */
export function routeTable(atlas: Atlas, geometry: Geometry, files: Map<string, RouteFile>): string {
  const head = [
    'route',
    'points',
    ...WEAK,
    'km',
    'ratio',
    'traced',
    'points%',
    'schematic',
    'ends',
    'claims',
    'newest',
    ...REREAD_BY,
  ];
  const rows = atlas.routes.map((route) => [
    route.id,
    String(pointCount(route, geometry)),
    ...WEAK.map((basis) => String(pointsOf(files.get(route.id), basis))),
    route.lengthKm.toFixed(0),
    ratioRange(route),
    ...drawnShares(route),
    String(route.claims.length),
    route.claims
      .map((claim) => claim.date)
      .sort()
      .at(-1) ?? '–',
    ...REREAD_BY.map((by) => String(route.claims.filter(({ reread }) => reread?.by === by).length)),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function pointCount(route: Route, geometry: Geometry): number {
  return route.segments.reduce(
    (sum, segment) => sum + (geometry.segments.get(segmentKey(route.id, segment.id))?.length ?? 0),
    0,
  );
}

/** How many named points of the route's own lines have so weak a basis. */
function pointsOf(file: RouteFile | undefined, basis: PointBasis): number {
  const points = file?.features.flatMap(({ properties }) =>
    'shares' in properties ? [] : (properties.points ?? []),
  );
  return points?.filter((point) => point.basis === basis).length ?? 0;
}

function drawnShares({ segments }: Route): string[] {
  const shares = shareBy(segments, ({ alignment }) => alignment);
  return ALIGNMENTS.map((alignment) => `${Math.round((shares.get(alignment) ?? 0) * 100)} %`);
}

function ratioRange(route: Route): string {
  const ratios = route.claims.flatMap((claim) => lengthRatio(claim, route.segments) ?? []);
  if (ratios.length === 0) return '–';
  const [least, most] = [Math.min(...ratios).toFixed(2), Math.max(...ratios).toFixed(2)];
  return least === most ? least : `${least}–${most}`;
}
