import type { Claim } from '../../domain/atlas.ts';
import type { ClaimEntry } from '../../domain/schema/claims.ts';

/** The claims of a route or place, under ids that are unique across the atlas: no route has the id of a place. */
export function joinClaims(owner: string, claims: ClaimEntry[]): Claim[] {
  return claims.map((claim) => ({ ...claim, id: `${owner}/${claim.id}` }));
}
