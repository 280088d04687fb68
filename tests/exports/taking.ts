import type { Compilation } from '../../src/compile/atlas.ts';
import { publish } from '../../src/compile/publish/publish.ts';
import { indexLedger } from '../../src/domain/ledger.ts';
import { indexAtlas } from '../../src/domain/lookup.ts';
import { type Filter, finderOf, matchesOf, NO_FILTER } from '../../src/domain/search.ts';
import { everythingOf, leftOf, type Only, onlyOf, shapesOf, type Taken } from '../../src/exports/taken.ts';
import { view } from './cited.ts';

/** What a reader can take of an atlas. */
export function taking(compilation: Compilation) {
  const files = publish(compilation);
  const read = (name: string) => JSON.parse(files.get(name) ?? '');
  const atlas = indexAtlas(compilation.atlas);
  const shapes = shapesOf(read('routes.geojson'), read('places.geojson'));

  function matches(filter: Partial<Filter>) {
    return matchesOf(atlas, { ...NO_FILTER, ...filter }, finderOf(atlas));
  }

  /** Without a filter everything. */
  function taken(filter: Partial<Filter> | null, change: Partial<Taken> = {}): Taken {
    return {
      atlas,
      ledger: indexLedger(compilation.ledger),
      shapes,
      year: null,
      language: 'en',
      title: 'Corridor atlas',
      view: 'https://example.org/?sectors=energy&lang=en',
      linkOf: ({ kind, id }) => `https://example.org/?${kind}=${id}&lang=en`,
      linkOfPassage: (id) => `https://example.org/?page=read&passage=${id}&lang=en`,
      only: null,
      retrieved: '2026-12-01',
      ...(filter ? leftOf(atlas, matches(filter)) : everythingOf(atlas)),
      ...change,
    };
  }

  /** One thing by itself. */
  function takenAlone(only: Only, title: string, change: Partial<Taken> = {}): Taken {
    const link = `https://example.org/?${only.kind}=${only.id}&lang=en`;
    return taken(null, { ...onlyOf(atlas, only), only: { ...view, ...only, title, link }, ...change });
  }

  return { atlas, matches, taken, takenAlone };
}
