import type { Opening } from '../../src/domain/atlas.ts';
import { UI_LANGUAGE_IDS } from '../../src/domain/languages.ts';

import {
  COMMITMENT_KINDS,
  FATES,
  FIRMNESS,
  LEDGER_GROUPINGS,
  LEDGER_ORDERS,
  PAGES,
} from '../../src/domain/vocabulary.ts';
import { FRAME_PARTS, GROUPINGS, LISTS, SCRIPTS } from '../../src/state/view.ts';
import type { Known } from './linkArbitrary.ts';

/** The words that a link may hold, by parameter; the first of a choice is the one that is not written. */
export const LINK_WORDS: Record<string, readonly string[]> = {
  page: PAGES,
  list: LISTS,
  group: GROUPINGS,
  rows: LEDGER_GROUPINGS,
  sort: LEDGER_ORDERS,
  words: SCRIPTS,
  lang: UI_LANGUAGE_IDS,
  kinds: COMMITMENT_KINDS,
  firmness: FIRMNESS,
  fates: FATES,
  embed: FRAME_PARTS,
};

export function knownIn(
  atlas: Pick<Opening, 'routes' | 'places' | 'regions' | 'commitments' | 'sectors'> & {
    texts: { passages: { id: string }[] }[];
  },
): Known {
  const ids = (things: { id: string }[]) => things.map(({ id }) => id);
  return {
    route: ids(atlas.routes),
    place: ids(atlas.places),
    region: ids(atlas.regions),
    commitment: ids(atlas.commitments),
    passage: ids(atlas.texts.flatMap(({ passages }) => passages)),
    sector: ids(atlas.sectors),
  };
}
