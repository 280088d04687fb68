import type { Claim, Segment } from './atlas.ts';
import { SEGMENT_COUNTRIES, type SegmentCountry } from './vocabulary.ts';

/** Our length of what a claim speaks of, km: its segments, and of these what lies in its country. */
export function claimedKm(claim: Claim, segments: Segment[]): number {
  return segments
    .filter((segment) => !claim.segments || claim.segments.includes(segment.id))
    .reduce(
      (sum, { lengthKm, countryKm }) => sum + (claim.country ? (countryKm[claim.country] ?? 0) : lengthKm),
      0,
    );
}

/** Our length of what a length claim speaks of, divided by the length it gives. */
export function lengthRatio(claim: Claim, segments: Segment[]): number | undefined {
  if (claim.kind !== 'length') return undefined;
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
