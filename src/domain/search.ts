import type { Commitment, Place, Region, Route, Words } from './atlas.ts';
import type { IndexedAtlas } from './lookup.ts';

export type Filter = {
  /** Ids; none means all. */
  sectors: string[];
  query: string;
};

/** What a filter leaves, in the order of the atlas. */
export type Matches = { commitments: Commitment[]; routes: Route[]; places: Place[]; regions: Region[] };

export function matching(atlas: IndexedAtlas, filter: Filter): Matches {
  const found = searcher(filter.query);
  const inSectors = (sectors: string[]) =>
    filter.sectors.length === 0 || sectors.some((sector) => filter.sectors.includes(sector));
  const named = ({ name }: { name: Words }) => found(name.zh, name.en, name.ru);
  return {
    commitments: atlas.commitments.filter(
      (commitment) =>
        inSectors(commitment.sectors) &&
        found(commitment.id, commitment.quote, commitment.en, commitment.ru, ...namesOf(atlas, commitment)),
    ),
    routes: atlas.routes.filter((route) => inSectors(route.sectors) && named(route)),
    places: atlas.places.filter((place) => inSectors(place.sectors) && named(place)),
    regions: atlas.regions.filter(
      (region) => region.kind !== 'country' && filter.sectors.length === 0 && named(region),
    ),
  };
}

/** How many commitments each sector would leave, the search included and the chosen sectors not. */
export function sectorCounts(atlas: IndexedAtlas, query: string): Map<string, number> {
  const { commitments } = matching(atlas, { sectors: [], query });
  return new Map(
    atlas.sectors.map(({ id }) => [id, commitments.filter(({ sectors }) => sectors.includes(id)).length]),
  );
}

/** The names of the routes and places that a commitment concerns, so that a search for "Aktau" finds it. */
function namesOf(atlas: IndexedAtlas, commitment: Commitment): string[] {
  const things: (Route | Place | undefined)[] = [
    ...commitment.routes.map((id) => atlas.routeById.get(id)),
    ...commitment.places.map((id) => atlas.placeById.get(id)),
  ];
  return things.flatMap((thing) => (thing ? [thing.name.zh, thing.name.en, thing.name.ru] : []));
}

/** All words of the query must stand somewhere; case, accents and dash forms do not matter. */
function searcher(query: string): (...texts: string[]) => boolean {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return () => true;
  return (...texts) => {
    const folded = fold(texts.join('\n'));
    return wanted.every((word) => folded.includes(word));
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[‐-―－-]/g, '-')
    .replace(/[’‘`]/g, "'")
    .toLowerCase();
}
