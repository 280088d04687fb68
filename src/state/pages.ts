import type { Page } from '../domain/vocabulary.ts';
import { roomOfPages } from './layout.ts';
import type { View } from './view.ts';

/** How a page stands to the map: it is the map, lies in the panel beside it, takes its place, or takes of it what it needs. */
export type PageLayout = 'map' | 'beside' | 'instead' | 'across';

export const PAGE_LAYOUTS: Record<Page, PageLayout> = {
  map: 'map',
  read: 'beside',
  concordance: 'beside',
  ledger: 'across',
  changes: 'beside',
  timeline: 'instead',
  strip: 'beside',
};

/** From where a page is entered: from the head of the page, or from another page. */
export const ENTERED_FROM: Record<Page, 'head' | Page> = {
  map: 'head',
  read: 'head',
  concordance: 'read',
  ledger: 'head',
  changes: 'ledger',
  timeline: 'head',
  strip: 'head',
};

/** Whether a page stands in the panel, where the lists do otherwise. */
export function isInPanel(page: Page): boolean {
  return PAGE_LAYOUTS[page] === 'beside';
}

/** Whether a page stands where else there is only the map, whole or in part. */
export function isOverMap(page: Page): boolean {
  return PAGE_LAYOUTS[page] === 'instead' || PAGE_LAYOUTS[page] === 'across';
}

/** Whether a page leaves nothing of the map, in the window as it is. */
export function coversMap(page: Page): boolean {
  return isOverMap(page) && !(PAGE_LAYOUTS[page] === 'across' && roomOfPages() === 'shared');
}

/** What of the view changes when a reader goes to a page: in the panel a page takes the place of a detail. */
export function enterPage(page: Page, { selection, strips }: View): Partial<View> {
  if (!isInPanel(page)) return { page };
  const isAsked = page === 'strip' && selection?.kind === 'route';
  return { page, selection: null, strips: isAsked ? [selection.id] : strips };
}
