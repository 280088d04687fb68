import type { KnotKind, PointBasis } from '../../domain/vocabulary.ts';

/** Words of the strip maps; they come with them, in every language. */
export type StripWords = {
  /** Leads from a route's detail to its strip. */
  open: string;
  /** What a strip is, before one is chosen. */
  hint: string;
  route: string;
  beside: string;
  /** No second strip. */
  alone: string;
  allPoints: (count: number) => string;
  /** Names a strip as a list. */
  listOf: (name: string) => string;
  drawn: (length: string) => string;
  /** @param here of this part @param whole of all parts in the country */
  drawnInParts: (here: string, whole: string) => string;
  /** From the least to the most of so many lengths that sources give. */
  publishedRange: (lengths: string, count: number) => string;
  published: (length: string, date: string) => string;
  sharesTrack: string;
  branch: string;
  border: (from: string, to: string) => string;
  gauge: (from: string, to: string) => string;
  toShip: string;
  toShore: string;
  /** How far a place lies from the point of the line beside which it stands. */
  off: (length: string) => string;
  /** What a point is of which no more is known than that the line runs there. */
  weakKind: Record<Exclude<PointBasis, KnotKind>, string>;
  back: string;
};
