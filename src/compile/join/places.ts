import type { Place } from '../../domain/atlas.ts';
import { boundsOf } from '../../domain/bounds.ts';
import type { Parsed } from '../curated.ts';
import { shapePositions } from '../geometry.ts';
import { camel } from './camel.ts';
import { joinClaims } from './claims.ts';

export function joinPlaces(parsed: Parsed): Place[] {
  return [...parsed.places].map(
    ([
      id,
      {
        properties: { claims, ...facts },
        geometry,
      },
    ]) => ({
      id,
      ...camel(facts),
      claims: joinClaims(id, claims),
      bounds: boundsOf(shapePositions(geometry)),
    }),
  );
}
