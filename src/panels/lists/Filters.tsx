import { Search, X } from 'lucide-react';
import { changeView } from '../../state/store.ts';
import { Choices } from '../parts/Choices.tsx';
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
      <Choices
        className="sectors"
        optionClass="sector"
        label={words.sectors}
        multiple
        options={atlas.sectors.map((sector) => ({
          value: sector.id,
          content: (
            <>
              <SectorSign sector={sector} />
              <span>{say(sector.label)}</span>
              <span className="count">{sectorCounts.get(sector.id)}</span>
            </>
          ),
        }))}
        chosen={sectors}
        onChange={(chosen) => changeView(store, { sectors: chosen })}
      />
    </section>
  );
}
