import { isFiltered, NO_FILTER } from '../../domain/search.ts';
import { changeView } from '../../state/store.ts';
import { LISTS, type List } from '../../state/view.ts';
import { useAtlasState, useMatches, useSetting, useWords } from '../parts/context.ts';
import { lazyPart } from '../parts/lazyPart.tsx';
import { useRoving } from '../parts/useRoving.ts';
import { PlaceList } from './PlaceList.tsx';

const CommitmentList = lazyPart(async () => (await import('./CommitmentList.tsx')).CommitmentList);

/** Routes and places, or commitments: what the filters leave, with counts. */
export function Lists() {
  const { store } = useSetting();
  const { words } = useWords();
  const list = useAtlasState((state) => state.view.list);
  const matches = useMatches();
  const isNarrowed = useAtlasState(({ view }) => isFiltered(view));
  const tabs: Record<List, { label: string; count: number }> = {
    commitments: { label: words.listCommitments, count: matches.commitments.length },
    places: { label: words.listPlaces, count: matches.routes.length + matches.places.length },
  };
  const { tabIndexOf, group } = useRoving(LISTS.indexOf(list));
  return (
    <div className="lists">
      <div className="tabs">
        <div role="tablist" {...group}>
          {LISTS.map((option, index) => (
            <button
              key={option}
              type="button"
              role="tab"
              id={`tab-${option}`}
              aria-controls={`list-${option}`}
              aria-selected={option === list}
              tabIndex={tabIndexOf(index)}
              onClick={() => changeView(store, { list: option })}
            >
              {tabs[option].label} <span className="count">{tabs[option].count}</span>
            </button>
          ))}
        </div>
        {isNarrowed && (
          <button type="button" className="link-button" onClick={() => changeView(store, NO_FILTER)}>
            {words.clearFilters}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {words.commitmentCount(matches.commitments.length)}, {words.routeCount(matches.routes.length)},{' '}
        {words.placeCount(matches.places.length)}
      </p>
      <div role="tabpanel" id={`list-${list}`} aria-labelledby={`tab-${list}`} tabIndex={-1}>
        {list === 'places' ? <PlaceList matches={matches} /> : <CommitmentList matches={matches} />}
      </div>
    </div>
  );
}
