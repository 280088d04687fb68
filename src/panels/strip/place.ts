import { type PointerEvent, type RefObject, useEffect } from 'react';
import type { StripRow } from '../../domain/stripRows.ts';
import type { Along } from '../../state/store.ts';
import { useSetting } from '../parts/context.ts';

/** From where to where on the line a row of a strip stands, km. */
export function spanOf(row: HTMLElement): [from: number, to: number] {
  return [Number(row.dataset.km), Number(row.dataset.to)];
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-km]') : null;
}

/** The km at which the row begins that something stands in. */
export function kmOf(target: EventTarget): number | undefined {
  const row = rowOf(target);
  return row ? spanOf(row)[0] : undefined;
}

/** The km that a pointer is on: between one row and the next it goes on evenly. */
export function kmAt({ target, clientY }: PointerEvent): number | undefined {
  const row = rowOf(target);
  if (!row) return undefined;
  const [from, to] = spanOf(row);
  const { top, height } = row.getBoundingClientRect();
  return from + (to - from) * Math.max(0, Math.min(1, (clientY - top) / height));
}

/**
 * Marks where on a strip the place is that is pointed at, and brings it into view where something else points at it.
 * @param rows of the list, whose change may bring the place nearer
 */
export function usePlaceShown(
  list: RefObject<HTMLElement | null>,
  route: string,
  rows: readonly StripRow[],
): void {
  const { store } = useSetting();
  useEffect(() => {
    let shown: HTMLElement | null = null;
    const show = (along: Along | null) => {
      const row = along?.route === route ? rowAt(list.current, along.km) : null;
      if (shown !== row) delete shown?.dataset.here;
      shown = row;
      if (!row || !along) return;
      const [from, to] = spanOf(row);
      row.dataset.here = '';
      row.style.setProperty('--here', String(to > from ? (along.km - from) / (to - from) : 0));
      if (along.pointedAt !== 'strip') row.scrollIntoView({ block: 'nearest' });
    };
    if (rows.length > 0) show(store.getState().along);
    return store.subscribe((state, before) => {
      if (state.along !== before.along) show(state.along);
    });
  }, [list, route, rows, store]);
}

function rowAt(list: HTMLElement | null, km: number): HTMLElement | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-km]') ?? [])];
  // A point at which a stretch ends and another begins is more than the stretch.
  const point = rows.find((row) => row.dataset.row === 'waypoint' && spanOf(row)[0] === km);
  return point ?? rows.findLast((row) => spanOf(row)[0] <= km) ?? null;
}
