import type { FateClaim, Thread } from './atlas.ts';
import { type Fate, PARTNERS, type Partner, SOURCE_GRADES, type SourceGrade } from './vocabulary.ts';

/** Words said again are no act, whenever they were said. */
export function isAct({ value }: FateClaim): boolean {
  return value !== 'repeated';
}

/** The newest first; of one date the best sourced. A month comes after the days in it: it may be its last. */
export function inOrderOfWeight(
  claims: FateClaim[],
  gradeOf: (claim: FateClaim) => SourceGrade | undefined,
): FateClaim[] {
  const rank = (claim: FateClaim) => {
    const grade = gradeOf(claim);
    return grade ? SOURCE_GRADES.indexOf(grade) : SOURCE_GRADES.length;
  };
  const day = ({ date }: FateClaim) => date.padEnd(10, '-99');
  return claims.toSorted((one, other) =>
    day(one) === day(other) ? rank(one) - rank(other) : day(one) < day(other) ? 1 : -1,
  );
}

/** The claims of a thread that speak of one of its commitments. */
export function claimsOf({ claims }: Thread, commitment: string): FateClaim[] {
  return claims.filter(({ commitments }) => !commitments || commitments.includes(commitment));
}

/** The claim by which a promise's fate is told: the newest act, or where there is none the newest repetition. */
export function decidingClaim(claims: FateClaim[]): FateClaim | undefined {
  return claims.find(isAct) ?? claims[0];
}

/** @param claims in order of weight; undefined where nobody has searched */
export function fateOf(claims: FateClaim[] | undefined): Fate {
  if (!claims) return 'unsearched';
  return decidingClaim(claims)?.value ?? 'none-found';
}

/** The countries for which the claims say this; in their order. */
export function countriesWith(claims: FateClaim[], fate: Fate): Partner[] {
  const named = new Set(claims.filter(({ value }) => value === fate).flatMap(({ countries }) => countries));
  return PARTNERS.filter((country) => named.has(country));
}

/** The countries that the words can concern. */
export function concernedBy({ concerns }: Pick<Thread, 'concerns'>): readonly Partner[] {
  return concerns ?? PARTNERS;
}
