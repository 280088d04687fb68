import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useSetting } from '../parts/context.ts';
import { lazyPart } from '../parts/lazyPart.tsx';
import { usePrinting } from '../parts/usePrinting.ts';
import type { ListRow, WindowProps } from './Window.tsx';

/** So many rows are in the page from the first: more than any screen shows. Longer lists follow the reader's scrolling. */
const FIRST_ROWS = 60;

const Window = lazyPart<WindowProps>(async () => (await import('./Window.tsx')).Window);

/** Things under one heading. */
export type ListGroup<Item> = { key: string; title: ReactNode; note?: string | undefined; items: Item[] };

/**
 * Groups of any length in the panel that scrolls. On paper, and where they are short, all of it is there.
 * @param cameFrom id of the thing that the reader comes back from: its row is there, and has the focus
 */
export function WindowedList<Item extends { id: string }>({
  groups,
  cameFrom,
  children,
}: {
  groups: readonly ListGroup<Item>[];
  cameFrom?: string | undefined;
  children: (item: Item) => ReactElement;
}) {
  const start = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const rows = groups.flatMap((group) =>
    group.items.map((item, index): ListRow & { id: string } => ({
      id: item.id,
      key: `${group.key}/${item.id}`,
      position: index + 1,
      count: group.items.length,
      content: (
        <>
          {index === 0 && <Heading group={group} />}
          {item.id === cameFrom ? <Returned>{children(item)}</Returned> : children(item)}
        </>
      ),
    })),
  );
  const kept = rows.findIndex(({ id }) => id === cameFrom);
  const isLong = rows.length > FIRST_ROWS && !isPrinting;
  const isFollowed = useScrolled(start, isLong) || kept >= FIRST_ROWS;
  const plain = (some: readonly ListRow[]) => (
    <ul className="rows">
      {some.map(({ key, content, position, count }) => (
        <li key={key} aria-posinset={position} aria-setsize={count}>
          {content}
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={start}>
      {isLong && isFollowed ? (
        <Suspense fallback={plain(rows.slice(0, FIRST_ROWS))}>
          <Window rows={rows} kept={kept} />
        </Suspense>
      ) : (
        plain(isLong ? rows.slice(0, FIRST_ROWS) : rows)
      )}
    </div>
  );
}

function Heading({ group: { title, note, items } }: { group: ListGroup<unknown> }) {
  return (
    <div className="group">
      <h2>
        {title} <span className="count">{items.length}</span>
      </h2>
      {note && <p className="note">{note}</p>}
    </div>
  );
}

/** So many frames a row may take to be shown: a window measures its rows before it shows them. */
const MOST_FRAMES = 30;

/** A reader who comes back goes on from the row they left. */
function Returned({ children }: { children: ReactElement }) {
  const { store } = useSetting();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!store.getState().cameFrom || document.activeElement !== document.body) return;
    let frame = 0;
    const focus = (left: number) => {
      const button = row.current?.querySelector('button');
      button?.focus();
      if (button && document.activeElement !== button && left > 0)
        frame = requestAnimationFrame(() => focus(left - 1));
    };
    focus(MOST_FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [store]);
  return <div ref={row}>{children}</div>;
}

/** Whether the panel around an element was ever scrolled, or is about to be by a key. */
function useScrolled(start: RefObject<HTMLElement | null>, isAsked: boolean): boolean {
  const [isScrolled, setScrolled] = useState(false);
  useEffect(() => {
    const panel = start.current?.closest('.panel-body');
    if (!panel || !isAsked || isScrolled) return;
    const tell = () => setScrolled(true);
    const signs = ['scroll', 'keydown'];
    for (const sign of signs) panel.addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of signs) panel.removeEventListener(sign, tell);
    };
  }, [start, isAsked, isScrolled]);
  return isScrolled;
}
