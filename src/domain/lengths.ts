import type { Claim, Segment } from './atlas.ts';
import { isLoose } from './segments.ts';
import { SEGMENT_COUNTRIES, type SegmentCountry } from './vocabulary.ts';

/** What a claim speaks of: its segments, and of these what lies in its country. */
function spokenOf(claim: Claim, segments: Segment[]): Segment[] {
  return segments.filter(
    ({ id, countryKm }) =>
      (!claim.segments || claim.segments.includes(id)) &&
      (!claim.country || countryKm[claim.country] !== undefined),
  );
}

/** Our length of what a claim speaks of, km. */
export function claimedKm(claim: Claim, segments: Segment[]): number {
  return spokenOf(claim, segments).reduce(
    (sum, { lengthKm, countryKm }) => sum + (claim.country ? (countryKm[claim.country] ?? 0) : lengthKm),
    0,
  );
}

/** Whether our length of what a claim speaks of is that of a sketch, in part at least: it measures no real line. */
export function isSketched(claim: Claim, segments: Segment[]): boolean {
  return spokenOf(claim, segments).some(isLoose);
}

/** Our length of what a length claim speaks of, divided by the length it gives; undefined for a sketch. */
export function lengthRatio(claim: Claim, segments: Segment[]): number | undefined {
  if (claim.kind !== 'length' || isSketched(claim, segments)) return undefined;
  const ours = claimedKm(claim, segments);
  return ours > 0 ? ours / claim.value : undefined;
}

/** Our length by country, km, in the order of the vocabulary; what lies at sea is left out. */
export function countryLengths(segments: Segment[]): { country: SegmentCountry; km: number }[] {
  return SEGMENT_COUNTRIES.map((country) => ({
    country,
    km: segments.reduce((sum, { countryKm }) => sum + (countryKm[country] ?? 0), 0),
  })).filter(({ km }) => km > 0);
}
