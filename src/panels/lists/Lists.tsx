import { Tabs } from '@base-ui/react/tabs';
import { changeView } from '../../state/store.ts';
import type { List } from '../../state/view.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { CommitmentList } from './CommitmentList.tsx';
import { PlaceList } from './PlaceList.tsx';

/** Commitments, or routes and places: what the filters leave, with counts. */
export function Lists() {
  const { store, derived } = useSetting();
  const { words } = useWords();
  const list = useAtlasState((state) => state.view.list);
  const query = useAtlasState((state) => state.view.query);
  const sectors = useAtlasState((state) => state.view.sectors);
  const kinds = useAtlasState((state) => state.view.kinds);
  const matches = derived.matches({ query, sectors, kinds });
  const isFiltered = query !== '' || sectors.length + kinds.length > 0;
  const things = matches.routes.length + matches.places.length;
  return (
    <Tabs.Root
      className="lists"
      value={list}
      onValueChange={(chosen) => changeView(store, { list: chosen as List })}
    >
      <div className="tabs">
        <Tabs.List>
          <Tabs.Tab value="commitments">
            {words.listCommitments} <span className="count">{matches.commitments.length}</span>
          </Tabs.Tab>
          <Tabs.Tab value="places">
            {words.listPlaces} <span className="count">{things}</span>
          </Tabs.Tab>
        </Tabs.List>
        {isFiltered && (
          <button
            type="button"
            className="link-button"
            onClick={() => changeView(store, { query: '', sectors: [], kinds: [] })}
          >
            {words.clearFilters}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {words.commitmentCount(matches.commitments.length)}, {words.routeCount(matches.routes.length)},{' '}
        {words.placeCount(matches.places.length)}
      </p>
      <Tabs.Panel value="commitments" tabIndex={-1}>
        <CommitmentList matches={matches} />
      </Tabs.Panel>
      <Tabs.Panel value="places" tabIndex={-1}>
        <PlaceList matches={matches} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
