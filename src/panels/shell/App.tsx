import { ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Legend } from '../legend/Legend.tsx';
import { Filters } from '../lists/Filters.tsx';
import { Lists } from '../lists/Lists.tsx';
import { useAtlasState, useWords } from '../parts/context.ts';
import { YearControl } from '../timeline/YearControl.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { useSheet } from './sheet.ts';

const Detail = lazy(() => import('../detail/Detail.tsx'));
const Timeline = lazy(() => import('../timeline/Timeline.tsx'));
const OverlapChoice = lazy(() => import('./OverlapChoice.tsx'));

/** The panel beside the map, and what lies over it. */
export function App() {
  const { words } = useWords();
  const page = useAtlasState((state) => state.view.page);
  const overlap = useAtlasState((state) => state.overlap);
  const sheet = useSheet();
  return (
    <>
      <a className="skip" href="#list">
        {words.skipToList}
      </a>
      <div className="panel" data-step={sheet.step} style={sheet.style}>
        <div className="sheet-handle" {...sheet.drag}>
          <button type="button" onClick={sheet.lower} disabled={sheet.isLowest} aria-label={words.sheetDown}>
            <ChevronDown size={20} aria-hidden="true" />
          </button>
          <span className="sheet-grip" aria-hidden="true" />
          <button type="button" onClick={sheet.raise} disabled={sheet.isHighest} aria-label={words.sheetUp}>
            <ChevronUp size={20} aria-hidden="true" />
          </button>
        </div>
        <Header />
        <main id="list" className="panel-body" tabIndex={-1}>
          <Selected />
        </main>
      </div>
      <div className="over-map">
        {page === 'timeline' ? (
          <Suspense>
            <Timeline />
          </Suspense>
        ) : (
          <>
            <Legend />
            <YearControl />
          </>
        )}
        <Notices />
        {overlap && (
          <Suspense>
            <OverlapChoice overlap={overlap} />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** The detail of what is selected, or the lists. */
function Selected() {
  const selection = useAtlasState((state) => state.view.selection);
  if (selection)
    return (
      <Suspense>
        <Detail selection={selection} />
      </Suspense>
    );
  return (
    <>
      <Filters />
      <Lists />
    </>
  );
}
