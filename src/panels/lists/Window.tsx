import {
  createContext,
  type ReactElement,
  type Ref,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type CustomItemComponentProps, Virtualizer } from 'virtua';

/** One row of a list, with the heading before it, and which it is of how many. */
export type ListRow = { key: string; content: ReactElement; position: number; count: number };

export type WindowProps = {
  rows: readonly ListRow[];
  /** Index of a row that is there wherever the reader has scrolled to; -1 for none. */
  kept: number;
};

const RowsContext = createContext<readonly ListRow[]>([]);

/** Of a long list only the rows near the view are in the page; each says which it is of how many. */
export function Window({ rows, kept }: WindowProps) {
  const start = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const [margin, setMargin] = useState<number>();
  useLayoutEffect(() => {
    const list = start.current;
    const panel = list?.closest<HTMLElement>('.panel-body');
    if (!list || !panel) return;
    scroller.current = panel;
    const measure = () =>
      setMargin(list.getBoundingClientRect().top - panel.getBoundingClientRect().top + panel.scrollTop);
    measure();
    const observer = new ResizeObserver(measure);
    for (const above of elementsAbove(list, panel)) observer.observe(above);
    return () => observer.disconnect();
  }, []);
  return (
    <RowsContext value={rows}>
      <div ref={start} className="rows">
        {margin !== undefined && (
          <Virtualizer
            as="ul"
            item={Item}
            data={rows}
            scrollRef={scroller}
            startMargin={margin}
            keepMounted={kept < 0 ? [] : [kept]}
          >
            {({ key, content }) => <div key={key}>{content}</div>}
          </Virtualizer>
        )}
      </div>
    </RowsContext>
  );
}

function Item({ index, style, children, ref }: CustomItemComponentProps) {
  const row = useContext(RowsContext)[index];
  return (
    <li ref={ref as Ref<HTMLLIElement>} style={style} aria-posinset={row?.position} aria-setsize={row?.count}>
      {children}
    </li>
  );
}

/** Whatever may push an element down within another. */
function elementsAbove(element: HTMLElement, around: HTMLElement): Element[] {
  const above: Element[] = [around];
  for (let inner: Element | null = element; inner && inner !== around; inner = inner.parentElement)
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling)
      above.push(before);
  return above;
}
