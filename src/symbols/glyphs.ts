import type { Claim } from '../domain/atlas.ts';
import type { Status } from '../domain/vocabulary.ts';

/** What a dot of the time line stands for. */
export type MarkKind = 'event' | Status | 'other';

/**
 * A dot on a grid of 12, drawn in one ink: what happened is round, what was so is a lozenge, the fuller
 * the nearer to work, any other figure is small. Paths, so that they are told apart without colour.
 */
export type Mark = { filled: string; outline: string };

const ROUND = 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z';
const SMALL = 'M6 3.7a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6Z';
const LOZENGE = 'M6 .8L11.2 6L6 11.2L.8 6Z';

export const MARKS: Record<MarkKind, Mark> = {
  event: { filled: ROUND, outline: '' },
  operating: { filled: LOZENGE, outline: LOZENGE },
  construction: { filled: 'M6 .8V11.2L.8 6Z', outline: LOZENGE },
  planned: { filled: '', outline: LOZENGE },
  stalled: { filled: '', outline: `${LOZENGE}M3.4 3.4L8.6 8.6M8.6 3.4L3.4 8.6` },
  other: { filled: SMALL, outline: '' },
};

/** How wide a dot is, px, the air around it included. */
export const MARK_WIDTH: Record<'milestone' | 'other', number> = { milestone: 13, other: 8 };

export function markOf(claim: Claim): MarkKind {
  if (claim.kind === 'status') return claim.value;
  return claim.kind === 'event' ? 'event' : 'other';
}
