import { useMemo } from 'react';
import { readJson } from '../../data/source.ts';
import { type Scope, type Shapes, shapesOf, type Taken, thingsTaken } from '../../exports/taken.ts';
import { linkTo } from '../../state/link.ts';
import { useAtlas, useAtlasState, useMatches, useWords } from '../parts/context.ts';
import { useLedger } from '../parts/ledgerPart.tsx';

/** Today, by the reader's own clock: the Swedish way to write a date is the ISO one. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}

/** What is taken, but for the geometry, which is fetched with `readShapes` once a file is asked for. */
export function useTaken(scope: Scope): Omit<Taken, 'shapes'> {
  const atlas = useAtlas();
  const ledger = useLedger();
  const { words, spoken } = useWords();
  const matches = useMatches();
  const view = useAtlasState((state) => state.view);
  const things = useMemo(() => thingsTaken(atlas, scope === 'all' ? null : matches), [atlas, matches, scope]);
  return {
    atlas,
    ledger,
    ...things,
    year: view.year,
    language: spoken,
    title: words.title,
    view: window.location.href,
    linkOf: (selection) => new URL(linkTo(view, selection), window.location.href).href,
    retrieved: today(),
  };
}

export async function readShapes(): Promise<Shapes> {
  const [routes, places] = await Promise.all([
    readJson<GeoJSON.FeatureCollection>('routes.geojson'),
    readJson<GeoJSON.FeatureCollection>('places.geojson'),
  ]);
  return shapesOf(routes, places);
}
