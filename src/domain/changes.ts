import type { Atlas, Claim, FateClaim, Ledger } from './atlas.ts';
import type { ChangeOrder } from './vocabulary.ts';

/** The day on which the claims that have no `added` came: those of the first edition. */
export const FIRST_EDITION = '2026-11-22';

/** A claim as one who follows the atlas meets it; `of` is the thing, or the leading commitment of the promise. */
export type Change = { id: string; added: string; date: string; of: string } & (
  | { kind: 'route' | 'place'; claim: Claim }
  | { kind: 'commitment'; claim: FateClaim; commitments: string[] }
);

/** Every claim once, about routes, places and promises; the newest entered first, and of one day the newest evidence. */
export function changesOf(
  { routes, places }: Pick<Atlas, 'routes' | 'places'>,
  { threads }: Pick<Ledger, 'threads'>,
): Change[] {
  const ofThings = [
    ...routes.map((thing) => ({ thing, kind: 'route' as const })),
    ...places.map((thing) => ({ thing, kind: 'place' as const })),
  ].flatMap(({ thing, kind }) =>
    thing.claims.map(
      (claim): Change => ({
        id: claim.id,
        added: claim.added ?? FIRST_EDITION,
        date: claim.date,
        of: thing.id,
        kind,
        claim,
      }),
    ),
  );
  const ofPromises = threads.flatMap(({ commitments, claims }) =>
    claims.map(
      (claim): Change => ({
        id: claim.id,
        added: claim.added,
        date: claim.date,
        of: commitments[0] ?? '',
        kind: 'commitment',
        claim,
        commitments,
      }),
    ),
  );
  return inOrder([...ofThings, ...ofPromises], 'added');
}

/** The newest first; what is of one day by the other of the two dates. */
export function inOrder(changes: readonly Change[], order: ChangeOrder): Change[] {
  const keyOf = ({ added, date }: Change) => (order === 'added' ? `${added} ${date}` : `${date} ${added}`);
  return changes.toSorted((one, other) => compare(keyOf(other), keyOf(one)) || compare(one.id, other.id));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
