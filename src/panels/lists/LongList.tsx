import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { usePrinting } from '../parts/usePrinting.ts';

/** So many rows are in the page from the first, more than any screen shows, and so many come when their end is near. */
const ROWS_AT_ONCE = 60;

/** How far before they are seen the next rows come. */
const AHEAD = '800px';

/** Things under one heading. */
export type ListGroup<Item> = { key: string; title: ReactNode; note?: string | undefined; items: Item[] };

/**
 * Groups of any length in the panel that scrolls. Their rows come as the reader nears them, and stay: what one has
 * under the finger or in focus is never drawn anew. On paper all of it is there.
 */
export function LongList<Item extends { id: string }>({
  groups,
  children,
}: {
  groups: readonly ListGroup<Item>[];
  children: (item: Item) => ReactElement;
}) {
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
  const [reached, setReached] = useState(ROWS_AT_ONCE);
  const isPrinting = usePrinting();
  const shown = isPrinting ? ids.length : Math.min(reached, ids.length);
  let before = 0;
  return (
    <>
      {groups.map(({ key, title, note, items }) => {
        const rows = items.slice(0, Math.max(0, shown - before));
        before += items.length;
        return (
          rows.length > 0 && (
            <section key={key} className="group">
              <h2>
                {title} <span className="count">{items.length}</span>
              </h2>
              {note && <p className="note">{note}</p>}
              <ul className="rows">
                {rows.map((item, index) => (
                  <li key={item.id} aria-posinset={index + 1} aria-setsize={items.length}>
                    {children(item)}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {shown < ids.length && (
        <Rest key={shown} rows={ids.length - shown} onNear={() => setReached(shown + ROWS_AT_ONCE)} />
      )}
    </>
  );
}

/** The height of the rows that are still to come, so that the reader sees how long the list is. */
function Rest({ rows, onNear }: { rows: number; onNear: () => void }) {
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const rest = start.current;
    if (!rest) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onNear(),
      {
        root: rest.closest('.panel-body'),
        rootMargin: AHEAD,
      },
    );
    observer.observe(rest);
    return () => observer.disconnect();
  });
  return <div ref={start} className="rows-to-come" style={{ '--rows': rows } as object} />;
}
