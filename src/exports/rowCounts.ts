import type { TableName } from './tables.ts';
import { sourcesTaken, type Things, threadsTaken } from './taken.ts';

/** How many rows each table has, counted without writing it. */
export function rowCounts(taken: Things): Record<TableName, number> {
  const { routes, places, commitments, passages, mentions } = taken;
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  return {
    routes: sum(routes.map(({ segments }) => segments.length)),
    places: places.length,
    commitments: commitments.length,
    claims: sum([...routes, ...places].map(({ claims }) => claims.length)),
    fates: sum(threadsTaken(taken).map(({ claims }) => claims.length)),
    passages: passages.length,
    mentions: mentions.length,
    sources: sourcesTaken(taken).length,
  };
}
