import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Selection } from '../../domain/emphasis.ts';
import { isInPanel, isOverMap } from '../../state/pages.ts';
import { changeView, select } from '../../state/store.ts';
import { Filters } from '../lists/Filters.tsx';
import { Lists } from '../lists/Lists.tsx';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { lazyPartOfAtlas } from '../parts/lazyPart.tsx';
import { Part } from '../parts/Part.tsx';
import { PAGE_PARTS } from './pages.ts';
import { Welcome } from './Welcome.tsx';

const Detail = lazyPartOfAtlas(async () => (await import('../detail/Detail.tsx')).Detail);

/**
 * The detail of what is selected, or the lists. The lists stay as they are behind a detail: whichever way a reader comes
 * back, they stand where they were left, and the row that was left has the focus; so has a link on a page over the map.
 */
export function PanelBody() {
  const { store } = useSetting();
  const { words } = useWords();
  const selection = useAtlasState((state) => state.view.selection);
  const body = useRef<HTMLElement>(null);
  const listTop = useRef(0);
  const left = useRef<Selection | null>(null);
  const page = useAtlasState((state) => state.view.page);
  const isRead = isInPanel(page);
  const isListed = !selection && !isRead;
  const [wasListed, setListed] = useState(isListed);
  const PagePart = PAGE_PARTS[page];

  useEffect(() => {
    if (isListed) setListed(true);
  }, [isListed]);
  useEffect(() => {
    if (selection) left.current ??= selection;
  }, [selection]);
  useLayoutEffect(() => {
    if (selection) return;
    if (isListed) body.current?.scrollTo(0, listTop.current);
    if (!left.current) return;
    const { kind, id } = left.current;
    left.current = null;
    if (document.activeElement !== document.body) return;
    // What was opened from a page over the map is gone back to there.
    const from = isOverMap(page) ? document.querySelector('.over-map') : body.current;
    const row = from?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(`${kind}/${id}`)}"]`);
    (row ?? body.current)?.focus({ preventScroll: row === null });
  }, [isListed, page, selection]);

  return (
    <main
      id="list"
      className="panel-body"
      tabIndex={-1}
      ref={body}
      onScroll={(event) => {
        if (isListed) listTop.current = event.currentTarget.scrollTop;
      }}
    >
      {selection && (
        <Detail
          selection={selection}
          leave={{ layer: 'panel', word: words.back, go: () => select(store, null) }}
        />
      )}
      {isRead && PagePart && (
        <PagePart
          leave={{ layer: 'panel', word: words.back, go: () => changeView(store, { page: 'map' }) }}
        />
      )}
      {(isListed || wasListed) && (
        <div hidden={!isListed}>
          <Part>
            <Welcome />
            <Filters />
            <Lists />
          </Part>
        </div>
      )}
    </main>
  );
}
