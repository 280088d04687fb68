import type { Commitment, Ledger, Position, Site, Text, Thread } from '../../domain/atlas.ts';
import { fateOf, inOrderOfWeight } from '../../domain/fates.ts';
import { usesOf } from '../checks/uses.ts';
import type { Parsed } from '../curated.ts';
import { camel } from './camel.ts';
import type { Unjudged } from './commitments.ts';

/** The promises, those of an outcome list first, each in the order of its text, with what became of them. */
export function joinLedger(parsed: Parsed, texts: Text[], commitments: Unjudged[]): Ledger {
  const kindOf = new Map(texts.flatMap(({ passages }) => passages.map(({ id, kind }) => [id, kind])));
  const order = commitments.toSorted((one, other) => isItem(other) - isItem(one)).map(({ id }) => id);
  function isItem({ passage }: Unjudged): number {
    return Number(kindOf.get(passage) === 'item');
  }
  const threads = [...parsed.threads].map(
    ([id, { claims, ...facts }]): Thread => ({
      id,
      ...facts,
      claims: inOrderOfWeight(
        claims.map((claim) => ({ ...camel(claim), id: `${id}/${claim.id}` })),
        ({ source }) => parsed.sources[source]?.grade,
      ),
    }),
  );
  const placeOf = ({ commitments: [lead = ''] }: Thread) => order.indexOf(lead);
  threads.sort((one, other) => placeOf(one) - placeOf(other));
  const cited = threads.flatMap(({ claims }) => claims.map(({ source }) => source));
  return {
    threads,
    scale: parsed.fates.scale,
    sites: joinSites(parsed),
    sources: Object.fromEntries(
      [...new Set(cited)].sort().flatMap((id) => {
        const source = parsed.sources[id];
        return source ? [[id, source]] : [];
      }),
    ),
  };
}

/** The commitments with what became of the promise that each belongs to. */
export function withFates(commitments: Unjudged[], { threads }: Ledger): Commitment[] {
  const claimsOf = new Map(threads.flatMap((thread) => thread.commitments.map((id) => [id, thread.claims])));
  return commitments.map((commitment) => ({ ...commitment, fate: fateOf(claimsOf.get(commitment.id)) }));
}

/** A site that is a place of the map has its name and its position from there. */
function joinSites({ sites, places }: Parsed): Ledger['sites'] {
  return Object.fromEntries(
    Object.entries(sites).flatMap(([id, site]): [string, Site][] => {
      if (!('place' in site)) return [[id, { name: site.name, at: site.at }]];
      const place = places.get(site.place);
      if (place?.geometry.type !== 'Point') return [];
      return [[id, { name: place.properties.name, at: place.geometry.coordinates as Position }]];
    }),
  );
}

/** The bibliography of all the rest: what only the ledger cites comes with the ledger. */
export function sourcesBeside(parsed: Parsed): Parsed['sources'] {
  const cited = usesOf(parsed).filter(({ kind }) => kind === 'source');
  const beside = new Set(cited.filter(({ file }) => !file.startsWith('threads/')).map(({ id }) => id));
  const only = new Set(cited.map(({ id }) => id).filter((id) => !beside.has(id)));
  return Object.fromEntries(Object.entries(parsed.sources).filter(([id]) => !only.has(id)));
}
