import { useMemo } from 'react';
import { readJson } from '../../data/source.ts';
import type { Cited } from '../../exports/cited.ts';
import {
  type Extent,
  everythingOf,
  leftOf,
  ONLY_KINDS,
  type Only,
  onlyOf,
  type Shapes,
  shapesOf,
  type Taken,
} from '../../exports/taken.ts';
import { linkTo, linkToPassage } from '../../state/link.ts';
import { sharedLink, sharedLinkNow } from '../../state/sharedLink.ts';
import { useAtlas, useAtlasState, useMatches, useWords } from '../parts/context.ts';
import { useLedger } from '../parts/ledgerPart.tsx';
import { today, useCited } from './useCited.ts';

/** All but the geometry, which is fetched with `readShapes` once a file is asked for. */
export type Takable = Omit<Taken, 'shapes'>;

/** What can be taken from here: what is shown, everything, and by itself the thing that is open. */
export function useTakables(): [shown: Takable, ...others: Takable[]] {
  const atlas = useAtlas();
  const ledger = useLedger();
  const { words, spoken } = useWords();
  const matches = useMatches();
  const view = useAtlasState((state) => state.view);
  const only = useCited().find(isOnly);
  const [kind, id] = [only?.kind, only?.id];
  const left = useMemo(() => leftOf(atlas, matches), [atlas, matches]);
  const all = useMemo(() => everythingOf(atlas), [atlas]);
  const alone = useMemo(() => (kind && id ? onlyOf(atlas, { kind, id }) : null), [atlas, kind, id]);
  const taken = (extent: Extent, cited: Cited | null = null): Takable => ({
    atlas,
    ledger,
    ...extent,
    only: cited,
    year: view.year,
    language: spoken,
    title: words.title,
    view: sharedLinkNow(),
    linkOf: (selection) => sharedLink(linkTo(view, selection)),
    linkOfPassage: (passage) => sharedLink(linkToPassage(view, passage)),
    retrieved: today(),
  });
  return [taken(left), taken(all), ...(alone && only ? [taken(alone, only)] : [])];
}

function isOnly(cited: Cited): cited is Cited & Only {
  return ONLY_KINDS.some((kind) => kind === cited.kind);
}

export async function readShapes(): Promise<Shapes> {
  const [routes, places] = await Promise.all([
    readJson<GeoJSON.FeatureCollection>('routes.geojson'),
    readJson<GeoJSON.FeatureCollection>('places.geojson'),
  ]);
  return shapesOf(routes, places);
}
