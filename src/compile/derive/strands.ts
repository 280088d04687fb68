import type { Position } from '../../domain/atlas.ts';
import { lengthKm } from '../../domain/measure.ts';
import { isLoose } from '../../domain/segments.ts';
import { placesInBand } from './bandOrder.ts';
import type { Stretch } from './stretches.ts';

/** Over this a strand moves across from one place in the band to another, km: never at a point. */
const ACROSS_KM = 15;
/** A strand that moves does so in pieces so far from each other, in places of the band: less than can be seen. */
const LARGEST_STEP = 0.125;

/** A piece of a route's line beside its track's middle: `offset` in places of the band, positive to the right. */
export type Strand = Stretch & { offset: number };

/** A part of a stretch by itself; `isBand`: at the scales of the bands strands stand for it. */
export type Part = Stretch & { isBand: boolean };

/**
 * The routes on shared tracks as strands of a band, side by side, and the stretches cut where strands begin to stand for
 * them. A strand has the same offset on both sides of every join; it moves across between stations, and comes to the middle
 * before it runs alone or ends.
 */
export function strandsOf(stretches: Stretch[]): { parts: Part[]; strands: Strand[] } {
  const places = placesInBand(stretches);
  const placeOf = ({ route, services }: Stretch): number => {
    if (services.length === 1) return 0;
    const order = [...services].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    return order.indexOf(route) - (order.length - 1) / 2;
  };
  const ends = new Map<string, Stretch[]>();
  for (const stretch of stretches)
    for (const key of new Set(endKeys(stretch))) ends.set(key, [...(ends.get(key) ?? []), stretch]);

  /** Where a route's strands meet, the place that the busiest of them has, in the direction of `stretch`. */
  const placeAtEnd = (stretch: Stretch, end: 0 | 1): number => {
    const key = endKeys(stretch)[end];
    const met = ends.get(key) ?? [];
    if (met.length < 2 || met.some(isLoose)) return 0;
    const busiest = met.reduce((best, one) => (one.services.length > best.services.length ? one : best));
    const goesOn = busiest === stretch || endKeys(busiest)[end] !== key;
    return placeOf(busiest) * (goesOn ? 1 : -1);
  };

  const parts: Part[] = [];
  const strands: Strand[] = [];
  for (const stretch of stretches) {
    const place = placeOf(stretch);
    const [start, finish] = isLoose(stretch) ? [0, 0] : [placeAtEnd(stretch, 0), placeAtEnd(stretch, 1)];
    const km = lengthKm(stretch.positions);
    const ramp = Math.min(ACROSS_KM, km / 2);
    const isShared = stretch.services.length > 1 && !isLoose(stretch);
    const cuts = offsetCuts(start, place, finish, ramp, km);
    const pieces = cutAt(
      stretch,
      cuts.slice(1).map(({ at }) => at),
    );
    for (const [index, piece] of pieces.entries())
      addStrand(strands, { ...piece, offset: cuts[index]?.offset ?? 0 }, isShared);
    if (isShared || (start === place && finish === place)) parts.push({ ...stretch, isBand: isShared });
    else {
      const bounds = [start === place ? 0 : ramp, finish === place ? km : km - ramp];
      const inner = [...new Set(bounds)].filter((at) => at > 0 && at < km);
      for (const [index, piece] of cutAt(stretch, inner).entries()) {
        const isFirst = index === 0 && start !== place;
        const isLast = index === inner.length && finish !== place;
        parts.push({ ...piece, isBand: isFirst || isLast });
      }
    }
  }
  return { parts, strands };
}

function endKeys({ route, positions }: Stretch): [string, string] {
  return [`${route} ${positions[0]?.join()}`, `${route} ${positions.at(-1)?.join()}`];
}

/** A strand that runs alone in the middle needs none; one that goes on where the last one ended goes on as it. */
function addStrand(strands: Strand[], next: Strand, isShared: boolean): void {
  if (!isShared && next.offset === 0) return;
  const last = strands.at(-1);
  const alike =
    last &&
    (['route', 'mode', 'alignment', 'status', 'offset'] as const).every(
      (fact) => last[fact] === next[fact],
    ) &&
    last.services.length > 1 === next.services.length > 1 &&
    last.positions.at(-1)?.join() === next.positions[0]?.join();
  if (!alike) {
    strands.push({ ...next, positions: [...next.positions], segments: [...next.segments] });
    return;
  }
  for (const { id, from } of next.segments)
    if (last.segments.at(-1)?.id !== id) last.segments.push({ id, from: from + last.positions.length - 1 });
  last.positions.push(...next.positions.slice(1));
}

/** Where along a stretch, in km, which offset begins. */
function offsetCuts(start: number, place: number, finish: number, ramp: number, km: number) {
  const cuts: { at: number; offset: number }[] = [];
  const across = (from: number, to: number, at: number) => {
    const steps = Math.ceil(Math.abs(to - from) / LARGEST_STEP);
    for (let step = 0; step < steps; step += 1)
      cuts.push({ at: at + (ramp * step) / steps, offset: from + ((to - from) * (step + 0.5)) / steps });
  };
  across(start, place, 0);
  cuts.push({ at: start === place ? 0 : ramp, offset: place });
  if (finish !== place) {
    if (start !== place && ramp * 2 >= km) cuts.pop();
    across(place, finish, km - ramp);
  }
  return cuts;
}

/** A stretch cut at distances from its start, km, rising. */
function cutAt(stretch: Stretch, distances: number[]): Stretch[] {
  const pieces: Stretch[] = [];
  const left = [...distances];
  let positions: Position[] = [];
  let segments: Stretch['segments'] = [];
  let passed = 0;
  const begun = (index: number) => stretch.segments.findLast(({ from }) => from <= index)?.id ?? '';
  const close = (index: number, at: Position) => {
    pieces.push({ ...stretch, positions, segments });
    positions = [at];
    segments = [{ id: begun(index), from: 0 }];
  };
  for (const [index, to] of stretch.positions.entries()) {
    const from = stretch.positions[index - 1];
    if (from) {
      const step = lengthKm([from, to]);
      for (let next = left[0]; next !== undefined && next < passed + step; next = left[0]) {
        const share = (next - passed) / step;
        const at: Position = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
        positions.push(at);
        close(index - 1, at);
        left.shift();
      }
      passed += step;
    }
    for (const { id, from: begins } of stretch.segments)
      if (begins === index && segments.at(-1)?.id !== id) segments.push({ id, from: positions.length });
    positions.push(to);
  }
  pieces.push({ ...stretch, positions, segments });
  return pieces;
}
