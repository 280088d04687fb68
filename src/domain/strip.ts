import type { Localized, Position, Route, Segment } from './atlas.ts';
import type { PointBasis, SegmentCountry } from './vocabulary.ts';

/** A segment where it lies along its line, km from the line's beginning. */
export type Stretch = { segment: Segment; fromKm: number; toKm: number };

/** What changes where a stretch begins, against the one before it. */
export type Change = {
  atKm: number;
  countries?: [SegmentCountry, SegmentCountry] | undefined;
  gaugesMm?: [number, number] | undefined;
  isTransfer: boolean;
};

/** A named point of a line, where it lies along it. */
export type Waypoint = {
  /** From the line's beginning. */
  km: number;
  name: Localized;
  /** The segment that it stands on; where two meet, the one that ends there. */
  segment: string;
  /** What kind of thing it is, and so how sure. */
  basis: PointBasis;
  /** The places of the atlas that lie nearest to this of all points of the line, and how far from it. */
  places?: { id: string; offKm: number }[] | undefined;
};

/** A position of a line with its km: `[lon, lat, km]`. */
export type Milestone = [lon: number, lat: number, km: number];

/** What the strip of a route needs besides the route: it travels apart, a file a route. */
export type Strip = {
  waypoints: Waypoint[];
  /** The line, a part a segment, in their order. */
  line: Milestone[][];
};

/** A route stretched out: its segments end to end, in their order. */
export function stretchesOf({ segments }: Pick<Route, 'segments'>): Stretch[] {
  let reached = 0;
  return segments.map((segment) => {
    const fromKm = reached;
    // Lengths have one decimal; their sum must not gain others.
    reached = Math.round((reached + segment.lengthKm) * 10) / 10;
    return { segment, fromKm, toKm: reached };
  });
}

/** Where the line changes country, gauge, or between land and sea, from its beginning on. */
export function changesOf(stretches: Stretch[]): Change[] {
  return stretches.flatMap((stretch, index) => changeInto(stretch, stretches[index - 1]) ?? []);
}

/** What changes where a stretch begins; undefined where nothing does, or where it begins anew. */
export function changeInto({ segment, fromKm }: Stretch, last: Stretch | undefined): Change | undefined {
  const before = last?.segment;
  // A branch begins where another part of the line ends, and nothing changes there.
  if (!before || segment.startsAnew) return undefined;
  const { country, gaugeMm } = segment;
  const change: Change = {
    atKm: fromKm,
    countries:
      before.country && country && before.country !== country ? [before.country, country] : undefined,
    gaugesMm: before.gaugeMm && gaugeMm && before.gaugeMm !== gaugeMm ? [before.gaugeMm, gaugeMm] : undefined,
    isTransfer: (before.mode === 'sea-lane') !== (segment.mode === 'sea-lane'),
  };
  return change.countries || change.gaugesMm || change.isTransfer ? change : undefined;
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

/** Where a line is so many km from its beginning; beyond its ends, its end. */
export function positionAt({ line }: Strip, km: number): Position | undefined {
  const part = line.find((one) => km <= (one.at(-1)?.[2] ?? 0)) ?? line.at(-1);
  const next = part?.findIndex((milestone) => milestone[2] >= km) ?? -1;
  const to = part?.[next] ?? part?.at(-1);
  const from = part?.[next - 1] ?? to;
  if (!from || !to) return undefined;
  const share = to[2] > from[2] ? (km - from[2]) / (to[2] - from[2]) : 0;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The point of a line that lies nearest to a position, by km. */
export function kmNear({ line }: Strip, [lon, lat]: Position): number {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  let best = { km: 0, off: Number.POSITIVE_INFINITY };
  for (const part of line)
    for (const [index, to] of part.entries()) {
      const from = part[index - 1] ?? to;
      const [x, y] = [(to[0] - from[0]) * squeeze, to[1] - from[1]];
      const [toX, toY] = [(lon - from[0]) * squeeze, lat - from[1]];
      const length = x * x + y * y;
      const share = length > 0 ? Math.max(0, Math.min(1, (toX * x + toY * y) / length)) : 0;
      const off = Math.hypot(toX - x * share, toY - y * share);
      if (off < best.off) best = { km: from[2] + (to[2] - from[2]) * share, off };
    }
  return best.km;
}
