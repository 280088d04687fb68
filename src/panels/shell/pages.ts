import type { Page } from '../../domain/vocabulary.ts';
import { lazyPartOfAtlas } from '../parts/lazyPart.tsx';
import { lazyPartOfLedger } from '../parts/ledgerPart.tsx';

/** What each page shows over or beside the map; the map's own page adds nothing. A page without a part is a type error. */
export const PAGE_PARTS: Record<Page, ReturnType<typeof lazyPartOfAtlas<object>> | null> = {
  map: null,
  read: lazyPartOfAtlas(async () => (await import('../reading/ReadingPage.tsx')).ReadingPage),
  concordance: lazyPartOfAtlas(async () => (await import('../concordance/Concordance.tsx')).Concordance),
  ledger: lazyPartOfLedger(async () => (await import('../ledger/Ledger.tsx')).Ledger),
  strip: lazyPartOfAtlas(async () => (await import('../strip/StripPage.tsx')).StripPage),
  changes: lazyPartOfLedger(async () => (await import('../changes/Changes.tsx')).Changes),
  timeline: lazyPartOfLedger(async () => (await import('../timeline/Timeline.tsx')).Timeline),
};
