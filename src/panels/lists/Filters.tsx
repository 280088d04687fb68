import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Search, X } from 'lucide-react';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { SectorSign } from '../parts/Sectors.tsx';

/** Search and sectors; both hold for the map and the lists alike. */
export function Filters() {
  const { store, atlas, derived } = useSetting();
  const { words, say } = useWords();
  const query = useAtlasState((state) => state.view.query);
  const sectors = useAtlasState((state) => state.view.sectors);
  const kinds = useAtlasState((state) => state.view.kinds);
  const { sectorCounts } = derived.matches({ sectors, kinds, query });
  return (
    <section className="filters" aria-label={words.sectors}>
      <div className="search">
        <Search size={16} aria-hidden="true" />
        <input
          type="search"
          value={query}
          placeholder={words.searchHint}
          aria-label={words.search}
          onChange={(event) => changeView(store, { query: event.target.value })}
        />
        {query && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.clear}
            onClick={() => changeView(store, { query: '' })}
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <ToggleGroup
        className="sectors"
        multiple
        aria-label={words.sectors}
        value={sectors}
        onValueChange={(chosen) =>
          changeView(store, {
            sectors: atlas.sectors.map(({ id }) => id).filter((id) => chosen.includes(id)),
          })
        }
      >
        {atlas.sectors.map((sector) => (
          <Toggle key={sector.id} value={sector.id} className="sector" data-sector={sector.id}>
            <SectorSign sector={sector} />
            <span>{say(sector.label)}</span>
            <span className="count">{sectorCounts.get(sector.id)}</span>
          </Toggle>
        ))}
      </ToggleGroup>
    </section>
  );
}
