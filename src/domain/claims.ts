import type { Claim, Figure, StatusClaim } from './atlas.ts';
import { CLAIM_UNITS } from './vocabulary.ts';

export function isFigure(claim: Claim): claim is Figure {
  return claim.kind in CLAIM_UNITS;
}

export function isStatusClaim(claim: Claim): claim is StatusClaim {
  return claim.kind === 'status';
}

/** What happened and what was so, as against mere figures. */
export function isMilestone(claim: Claim): boolean {
  return !isFigure(claim);
}

/** Whether some of the claims give different numbers for the same part, in the same unit, of the same date. */
export function disagree(claims: Claim[]): boolean {
  const values = new Map<string, number>();
  return claims.filter(isFigure).some((claim) => {
    // A length does not change with the year of its source.
    const date = claim.kind === 'length' ? '' : claim.date;
    const part = [claim.kind, claim.unit, claim.country, claim.segments?.join(), date].join('/');
    const other = values.get(part);
    values.set(part, claim.value);
    return other !== undefined && other !== claim.value;
  });
}
