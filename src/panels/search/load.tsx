import { readJson, wholeAtlas } from '../../data/source.ts';
import { openEverything } from '../../domain/everything.ts';
import type { SearchData } from '../../domain/searchIndex.ts';
import { SearchResults } from './SearchResults.tsx';

/** Brings the search over everything, with what it shows its hits by. */
export async function loadSearch() {
  const [atlas, data] = await Promise.all([wholeAtlas(), readJson<SearchData>('search.json')]);
  const everything = await openEverything(atlas, data);
  return () => <SearchResults everything={everything} />;
}
