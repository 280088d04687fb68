import type { Page } from '../domain/vocabulary.ts';

/** How a page stands to the map: it is the map, lies beside it, or takes its place. */
export type PageLayout = 'map' | 'beside' | 'instead';

export const PAGE_LAYOUTS: Record<Page, PageLayout> = {
  map: 'map',
  read: 'beside',
  concordance: 'beside',
  ledger: 'instead',
  timeline: 'instead',
};

/** From where a page is entered: from the head of the page, or from another page. */
export const ENTERED_FROM: Record<Page, 'head' | Page> = {
  map: 'head',
  read: 'head',
  concordance: 'read',
  ledger: 'head',
  timeline: 'head',
};

/** Whether a page stands in the panel, where the lists do otherwise. */
export function isInPanel(page: Page): boolean {
  return PAGE_LAYOUTS[page] === 'beside';
}

export function coversMap(page: Page): boolean {
  return PAGE_LAYOUTS[page] === 'instead';
}
