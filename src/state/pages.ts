import type { Page } from '../domain/vocabulary.ts';

/** How a page stands to the map: it is the map, lies beside it, or takes its place. */
export type PageLayout = 'map' | 'beside' | 'instead';

export const PAGE_LAYOUTS: Record<Page, PageLayout> = { map: 'map', timeline: 'instead' };

export function coversMap(page: Page): boolean {
  return PAGE_LAYOUTS[page] === 'instead';
}
