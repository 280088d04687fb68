import type { Segment } from './atlas.ts';
import type { Alignment } from './vocabulary.ts';

/** How a segment is known across routes: `<route>/<segment>`. */
export function segmentKey(route: string, segment: string): string {
  return `${route}/${segment}`;
}

/** Whether a line is a guess between what is known: it has a band of doubt, and yields to surer ones. */
export function isLoose({ alignment }: { alignment: Alignment }): boolean {
  return LOOSE_ALIGNMENTS.includes(alignment);
}

export const LOOSE_ALIGNMENTS: readonly Alignment[] = ['schematic', 'endpoints'];

/** A belt of doubt is drawn as shapes one within another, each so much of its width: that gives it a soft edge. */
export const BELT_SHARES = [1, 0.8, 0.6, 0.4, 0.2] as const;

/** How much of some segments' length has each key, 0 to 1, in the order in which the keys are first met. */
export function shareBy<Key>(segments: Segment[], keyOf: (segment: Segment) => Key): Map<Key, number> {
  const whole = segments.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
  const shares = new Map<Key, number>();
  for (const segment of segments) {
    const key = keyOf(segment);
    shares.set(key, (shares.get(key) ?? 0) + segment.lengthKm / whole);
  }
  return shares;
}
