import type { Atlas, Ledger } from '../../domain/atlas.ts';
import { fateOf } from '../../domain/fates.ts';
import type { Fate } from '../../domain/vocabulary.ts';

/** What an edition holds of the data, as its own files have it. */
export type Data = { atlas: Pick<Atlas, 'routes' | 'places' | 'edition'>; ledger: Pick<Ledger, 'threads'> };

export type Change = { id: string; change: 'added' | 'removed' | 'changed' };
export type FateChange = Change & { before?: Fate | undefined; after?: Fate | undefined };

/** What changed from one edition to the next, by id. */
export type Differences = { routes: Change[]; places: Change[]; claims: Change[]; fates: FateChange[] };

export function differencesOf(before: Data, after: Data): Differences {
  const fatesIn = ({ ledger }: Data) => new Map(ledger.threads.map(({ id, claims }) => [id, fateOf(claims)]));
  const [fatesBefore, fatesAfter] = [fatesIn(before), fatesIn(after)];
  return {
    routes: changes(before.atlas.routes.map(withoutClaims), after.atlas.routes.map(withoutClaims)),
    places: changes(before.atlas.places.map(withoutClaims), after.atlas.places.map(withoutClaims)),
    claims: changes(claimsIn(before), claimsIn(after)),
    // A promise whose evidence changed counts, also where its fate stays.
    fates: changes(before.ledger.threads, after.ledger.threads).map((change) => ({
      ...change,
      before: fatesBefore.get(change.id),
      after: fatesAfter.get(change.id),
    })),
  };
}

function withoutClaims<Thing extends { id: string; claims: unknown }>({ claims: _claims, ...thing }: Thing) {
  return thing;
}

function claimsIn({ atlas }: Data) {
  return [...atlas.routes, ...atlas.places].flatMap(({ claims }) => claims);
}

function changes(before: readonly { id: string }[], after: readonly { id: string }[]): Change[] {
  const known = new Map(before.map((thing) => [thing.id, JSON.stringify(thing)]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((thing): Change[] => {
      const old = known.get(thing.id);
      if (old === undefined) return [{ id: thing.id, change: 'added' }];
      return old === JSON.stringify(thing) ? [] : [{ id: thing.id, change: 'changed' }];
    }),
    ...before.flatMap(({ id }): Change[] => (now.has(id) ? [] : [{ id, change: 'removed' }])),
  ];
}
