import type { Position, StatusClaim } from '../../domain/atlas.ts';
import type { SegmentProperties } from '../../domain/schema/routes.ts';
import { segmentKey } from '../../domain/segments.ts';
import { statusClaimsOf } from '../../domain/status.ts';
import type { Parsed } from '../curated.ts';
import { segmentKilometres } from '../derive/countryKilometres.ts';
import type { Kilometres } from '../derive/ground.ts';
import type { Geometry } from '../geometry.ts';
import { joinClaims } from './claims.ts';

/** A segment as its own file draws it. */
export type Drawn = {
  properties: SegmentProperties;
  positions: Position[];
  statusClaims: StatusClaim[];
  kilometres: Kilometres;
};

/** Every drawn segment by its key; those that share one are not among them. */
export function drawnSegments(parsed: Parsed, { segments }: Geometry): Map<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  for (const [route, file] of parsed.routes) {
    const claims = joinClaims(route, file.claims);
    for (const { properties } of file.features) {
      if ('shares' in properties) continue;
      const key = segmentKey(route, properties.id);
      const positions = segments.get(key) ?? [];
      drawn.set(key, {
        properties,
        positions,
        statusClaims: statusClaimsOf(properties, claims),
        kilometres: segmentKilometres(properties, positions),
      });
    }
  }
  return drawn;
}
