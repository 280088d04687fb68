import type { IndexedOpening } from '../../src/domain/lookup.ts';
import {
  type Filter,
  type Finder,
  finderOf,
  type Matches,
  matchesOf,
  NO_FILTER,
} from '../../src/domain/search.ts';

/** What a filter leaves, by a finder that is made once; whatever it does not say leaves everything. */
export function searcher(atlas: IndexedOpening, finder: Finder = finderOf(atlas)) {
  return (filter: Partial<Filter>): Matches => matchesOf(atlas, { ...NO_FILTER, ...filter }, finder);
}
