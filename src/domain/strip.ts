import type { Route, Segment } from './atlas.ts';
import type { SegmentCountry } from './vocabulary.ts';

/** A segment where it lies along its line, km from the line's beginning. */
export type Stretch = { segment: Segment; fromKm: number; toKm: number };

/** What changes where a stretch begins, against the one before it. */
export type Change = {
  atKm: number;
  countries?: [SegmentCountry, SegmentCountry] | undefined;
  gaugesMm?: [number, number] | undefined;
  isTransfer: boolean;
};

/** A route stretched out: its segments end to end, in their order. */
export function stretchesOf({ segments }: Pick<Route, 'segments'>): Stretch[] {
  let reached = 0;
  return segments.map((segment) => {
    const fromKm = reached;
    reached += segment.lengthKm;
    return { segment, fromKm, toKm: reached };
  });
}

/** Where the line changes country, gauge, or between land and sea, from its beginning on. */
export function changesOf(stretches: Stretch[]): Change[] {
  return stretches.slice(1).flatMap(({ segment, fromKm }, index) => {
    const before = stretches[index]?.segment;
    // A branch begins where another part of the line ends, and nothing changes there.
    if (!before || segment.startsAnew) return [];
    const { country, gaugeMm } = segment;
    const change: Change = {
      atKm: fromKm,
      countries:
        before.country && country && before.country !== country ? [before.country, country] : undefined,
      gaugesMm:
        before.gaugeMm && gaugeMm && before.gaugeMm !== gaugeMm ? [before.gaugeMm, gaugeMm] : undefined,
      isTransfer: (before.mode === 'sea-lane') !== (segment.mode === 'sea-lane'),
    };
    return change.countries || change.gaugesMm || change.isTransfer ? [change] : [];
  });
}

/** The countries along the line, each stretch of one country once; null at sea. */
export function countriesAlong(stretches: Stretch[]): { country: SegmentCountry | null; km: number }[] {
  const along: { country: SegmentCountry | null; km: number }[] = [];
  for (const { segment, fromKm, toKm } of stretches) {
    const last = along.at(-1);
    if (last && last.country === segment.country && !segment.startsAnew) last.km += toKm - fromKm;
    else along.push({ country: segment.country, km: toKm - fromKm });
  }
  return along;
}
