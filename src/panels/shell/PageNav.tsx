import { PAGES } from '../../domain/vocabulary.ts';
import { ENTERED_FROM, enterPage } from '../../state/pages.ts';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';

/** The ways to see the atlas, in words, and what it is. */
export function PageNav({ onAbout }: { onAbout: () => void }) {
  const { store } = useSetting();
  const { words } = useWords();
  const now = useAtlasState((state) => state.view.page);
  return (
    <nav className="pages" aria-label={words.pagesLabel}>
      {PAGES.filter((page) => ENTERED_FROM[page] === 'head').map((page) => (
        <button
          key={page}
          type="button"
          data-page={page}
          aria-current={page === now || page === ENTERED_FROM[now] ? 'page' : undefined}
          onClick={() => changeView(store, enterPage(page, store.getState().view))}
        >
          {words.pages[page]}
        </button>
      ))}
      <button type="button" className="to-about" onClick={() => store.setState({ taking: { part: 'data' } })}>
        {words.takeAway}
      </button>
      <button type="button" onClick={onAbout}>
        {words.about}
      </button>
    </nav>
  );
}
