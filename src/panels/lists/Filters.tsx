import ChevronDown from 'lucide-react/icons/chevron-down';
import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { lazyPart, lazyPartOfAtlas } from '../parts/lazyPart.tsx';

/** The search over everything; from when it has come, lists and map find by it too. */
const SearchResults = lazyPartOfAtlas(async () => (await import('../search/load.tsx')).loadSearch());
const SectorChoices = lazyPart(async () => (await import('./SectorChoices.tsx')).SectorChoices);

/** Search, and the sectors behind one button; both hold for the map and the lists alike. */
export function Filters() {
  const { store, atlas } = useSetting();
  const { words, say } = useWords();
  const query = useAtlasState((state) => state.view.query);
  const sectors = useAtlasState((state) => state.view.sectors);
  const [isOpen, setOpen] = useState(false);
  const [isSought, setSought] = useState(query !== '');
  const chosen = atlas.sectors.filter(({ id }) => sectors.includes(id)).map(({ label }) => say(label));
  return (
    <section className="filters" aria-label={words.foldedTools}>
      <div className="filter-line">
        <div className="search">
          <Search size={16} aria-hidden="true" />
          <input
            id="search"
            type="search"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={false}
            value={query}
            placeholder={words.searchHint}
            aria-label={words.search}
            onFocus={() => setSought(true)}
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
          {isSought && <SearchResults />}
        </div>
        <button
          type="button"
          className="unfold-sectors"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.sectors}
          {chosen.length > 0 && <span className="count">{chosen.length}</span>}
          <ChevronDown size={15} aria-hidden="true" />
        </button>
      </div>
      {isOpen ? (
        <SectorChoices />
      ) : (
        chosen.length > 0 && <p className="chosen-sectors">{chosen.join(' · ')}</p>
      )}
    </section>
  );
}
