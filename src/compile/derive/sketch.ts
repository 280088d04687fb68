import type { Position } from '../../domain/atlas.ts';
import type { SegmentProperties } from '../../domain/schema/routes.ts';

/** Points set on the curve between two that are given. */
const STEPS = 8;

/**
 * The line of a segment. One whose course nobody has published goes through the points that its file cites, and
 * between them as the plainest smooth curve: a centripetal Catmull–Rom spline, which neither loops nor overshoots. A sea
 * lane keeps its corners: they are where land makes it turn.
 */
export function lineOf({ alignment, mode }: SegmentProperties, cited: Position[]): Position[] {
  if (alignment !== 'schematic' || mode === 'sea-lane' || cited.length < 3) return cited;
  return cited.flatMap((point, index) => {
    const next = cited[index + 1];
    if (!next) return [point];
    const before = cited[index - 1] ?? mirrored(next, point);
    const after = cited[index + 2] ?? mirrored(point, next);
    return Array.from({ length: STEPS }, (_, step) =>
      step === 0 ? point : rounded(onCurve([before, point, next, after], step / STEPS)),
    );
  });
}

/** A point as far beyond `about` as `point` lies before it, for the ends of a line. */
function mirrored(point: Position, about: Position): Position {
  return [2 * about[0] - point[0], 2 * about[1] - point[1]];
}

/** Barry and Goldman's pyramid, knots by the square root of the distance. */
function onCurve([p0, p1, p2, p3]: [Position, Position, Position, Position], share: number): Position {
  const knot = (from: Position, to: Position) =>
    Math.sqrt(Math.hypot(to[0] - from[0], to[1] - from[1])) || 1e-9;
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + share * (t2 - t1);
  const between = (from: Position, to: Position, start: number, end: number): Position => {
    const at = (t - start) / (end - start);
    return [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at];
  };
  const [a1, a2, a3] = [between(p0, p1, 0, t1), between(p1, p2, t1, t2), between(p2, p3, t2, t3)];
  return between(between(a1, a2, 0, t2), between(a2, a3, t1, t3), t1, t2);
}

function rounded([lon, lat]: Position): Position {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
