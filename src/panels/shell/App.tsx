import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { wholeStaticMap } from '../../data/source.ts';
import { EDITION_MARK } from '../../domain/frozen.ts';
import { isOverMap } from '../../state/pages.ts';
import { changeView } from '../../state/store.ts';
import { Legend } from '../legend/Legend.tsx';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { lazyPart } from '../parts/lazyPart.tsx';
import { lazyPartOfLedger } from '../parts/ledgerPart.tsx';
import { Part } from '../parts/Part.tsx';
import { YearControl } from '../timeline/YearControl.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PAGE_PARTS } from './pages.ts';
import { SkipLink } from './SkipLink.tsx';
import { useSheet } from './sheet.ts';
import { useSlash } from './useSlash.ts';

const OverlapChoice = lazyPart(async () => (await import('./OverlapChoice.tsx')).OverlapChoice);

const SiteCard = lazyPartOfLedger(async () => (await import('../ledger/SiteCard.tsx')).SiteCard);

const FrozenEdition = lazyPart(async () => (await import('./FrozenEdition.tsx')).FrozenEdition);

const EmptyMap = lazyPart(async () => (await import('./EmptyMap.tsx')).EmptyMap);

const StandIn = lazyPart(async (isAnew) => {
  const [{ StandIn }, drawing] = await Promise.all([import('../drawn/StandIn.tsx'), wholeStaticMap(isAnew)]);
  return () => <StandIn drawing={drawing} />;
});

const ToAtlas = lazyPart(async () => (await import('./ToAtlas.tsx')).ToAtlas);

/** The panel beside the map, and what lies over it. */
export function App() {
  const { store, derived } = useSetting();
  const { words } = useWords();
  const page = useAtlasState((state) => state.view.page);
  const isFramed = useAtlasState((state) => state.view.embed !== null);
  const overlap = useAtlasState((state) => state.overlap);
  const site = useAtlasState((state) => state.site);
  const isEmpty = useAtlasState(({ view }) => {
    const { routes, places } = derived.matches(view);
    return routes.length + places.length === 0;
  });
  const isMapless = useAtlasState((state) => state.isMapless);
  const kept = document.documentElement.getAttribute(EDITION_MARK);
  const sheet = useSheet();
  useSlash();
  const PagePart = PAGE_PARTS[page];
  return (
    <>
      <SkipLink />
      <div className="over-map">
        {!isOverMap(page) && (
          <>
            {isMapless && <StandIn />}
            <Part>
              <Legend />
            </Part>
            <Part>
              <YearControl />
            </Part>
            {isEmpty && <EmptyMap />}
          </>
        )}
        {PagePart && isOverMap(page) && (
          <PagePart
            leave={{ layer: 'page', word: words.pages.map, go: () => changeView(store, { page: 'map' }) }}
          />
        )}
        {isFramed && <ToAtlas />}
        <Notices />
        {site && (
          <SiteCard
            opened={site}
            leave={{ layer: 'dialog', word: words.close, go: () => store.setState({ site: null }) }}
          />
        )}
        {overlap && (
          <OverlapChoice
            overlap={overlap}
            leave={{ layer: 'dialog', word: words.close, go: () => store.setState({ overlap: null }) }}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it is told where within it the focus is. */}
      <div
        className="panel"
        data-unfolded={sheet.isUnfolded || undefined}
        style={sheet.style}
        onFocus={sheet.search}
      >
        <div className="sheet-handle" {...sheet.drag}>
          <button
            type="button"
            className="sheet-step"
            onClick={sheet.lower}
            disabled={sheet.isLowest}
            aria-label={words.sheetDown}
          >
            <ChevronDown size={20} aria-hidden="true" />
          </button>
          <span className="sheet-grip" aria-hidden="true" />
          <button
            type="button"
            className="unfold"
            onClick={sheet.fold}
            aria-expanded={sheet.isUnfolded}
            aria-label={words.foldedTools}
            title={words.foldedTools}
          >
            <SlidersHorizontal size={20} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="sheet-step"
            onClick={sheet.raise}
            disabled={sheet.isHighest}
            aria-label={words.sheetUp}
          >
            <ChevronUp size={20} aria-hidden="true" />
          </button>
        </div>
        {kept && <FrozenEdition version={kept} />}
        <Part>
          <Header />
        </Part>
        <PanelBody />
      </div>
    </>
  );
}
