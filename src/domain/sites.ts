import type { Act } from './acts.ts';
import type { Ledger, Site } from './atlas.ts';

/** A town with the acts that lie there, the oldest first. */
export type SiteWithActs = { id: string; site: Site; acts: Act[] };

/** Where evidence lies, as far as its sources give the place. */
export function sitesWithActs({ sites, threads }: Pick<Ledger, 'sites' | 'threads'>): SiteWithActs[] {
  return Object.entries(sites).map(([id, site]) => ({
    id,
    site,
    acts: threads
      .flatMap((thread) => thread.claims.map((claim): Act => ({ thread, claim })))
      .filter(({ claim }) => claim.sites?.includes(id))
      .sort((one, other) => (one.claim.date < other.claim.date ? -1 : 1)),
  }));
}
