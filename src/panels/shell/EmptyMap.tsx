import { useEffect } from 'react';
import { NO_FILTER } from '../../domain/search.ts';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import '../../styles/emptyMap.css';

/** Stands on a map on which the filters leave nothing: why that is so, and where the commitments are: the map lights their countries. */
export function EmptyMap() {
  const { store, atlas, derived } = useSetting();
  const { words, say } = useWords();
  const view = useAtlasState((state) => state.view);
  const { commitments } = derived.matches(view);
  const concerned = new Set(commitments.flatMap(({ regions }) => regions));
  const countries = atlas.regions.filter(({ id, kind }) => kind === 'country' && concerned.has(id));
  const lit = countries.map(({ id }) => id).join();
  useEffect(() => {
    store.setState({ lit: lit.split(',').filter(Boolean) });
    return () => store.setState({ lit: [] });
  }, [store, lit]);
  return (
    <div className="empty-map" role="status" data-over-map>
      <p>
        {commitments.length === 0 ? words.emptyMapNothing : words.emptyMapUnplaced(commitments.length)}
        {countries.length > 0 && ` ${words.emptyMapConcern(countries.map(({ name }) => say(name)))}`}
      </p>
      <p>
        {commitments.length > 0 && (
          <ViewLink change={{ list: 'commitments', selection: null }}>{words.emptyMapRead}</ViewLink>
        )}
        <button type="button" className="link-button" onClick={() => changeView(store, NO_FILTER)}>
          {words.clearFilters}
        </button>
      </p>
    </div>
  );
}
