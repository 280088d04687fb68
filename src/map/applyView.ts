import type { Map as MapLibre } from 'maplibre-gl';
import type { Target } from '../domain/atlas.ts';
import { lifted } from '../domain/emphasis.ts';
import { type IndexedAtlas, targetKey } from '../domain/lookup.ts';
import { matching } from '../domain/search.ts';
import { labelFilters, type Shown } from '../layers/labelFilters.ts';
import { SPARE_NAMES } from '../layers/routeNames.ts';
import type { State } from '../state/store.ts';
import type { View } from '../state/view.ts';

type Emphasis = { dim: boolean; recede: boolean; selected: boolean; hover: boolean };

/** Sources whose features carry a route's, or a place's, id. */
const ROUTE_SOURCES = ['routes', 'route-names', SPARE_NAMES, 'bands'];
const PLACE_SOURCES = ['places', 'area-names'];

const PLAIN: Emphasis = { dim: false, recede: false, selected: false, hover: false };

/** Tells the map what to show. Lines and icons answer by feature-state, which only repaints. */
export class Showing {
  private shown = new Map<string, Emphasis>();
  private matches = new Set<string>();

  constructor(
    private readonly map: MapLibre,
    private readonly atlas: IndexedAtlas,
  ) {}

  /** Whether the filters leave a thing; what they do not leave cannot be hit. */
  isShown(target: Target): boolean {
    return this.matches.has(targetKey(target));
  }

  /** After a new style all is to be told again. */
  forget(): void {
    this.shown.clear();
  }

  show({ view, hover }: State): void {
    const { routes, places } = matching(this.atlas, view);
    this.matches = new Set([
      ...routes.map(({ id }) => targetKey({ kind: 'route', id })),
      ...places.map(({ id }) => targetKey({ kind: 'place', id })),
    ]);
    const { selected, related } = lifted(this.atlas, view.selection);
    const selectedKeys = new Set(selected.map(targetKey));
    const keptKeys = new Set([...selectedKeys, ...related.map(targetKey)]);
    const hovered = hover ? targetKey(hover) : '';

    const all: Target[] = [
      ...this.atlas.routes.map(({ id }): Target => ({ kind: 'route', id })),
      ...this.atlas.places.map(({ id }): Target => ({ kind: 'place', id })),
    ];
    for (const target of all) {
      const key = targetKey(target);
      this.emphasise(target, key, {
        // A selection stays on the map even where the filters leave it out.
        dim: !this.matches.has(key) && !selectedKeys.has(key),
        recede: keptKeys.size > 0 && !keptKeys.has(key),
        selected: selectedKeys.has(key),
        hover: hovered === key,
      });
    }
    // MapLibre lays out anew only where a filter differs from the one it has.
    for (const [layer, filter] of Object.entries(labelFilters(shownIn(this.atlas, view))))
      this.map.setFilter(layer, filter);
    if (this.map.getGlobalState().language !== view.language)
      this.map.setGlobalStateProperty('language', view.language);
  }

  private emphasise(target: Target, key: string, next: Emphasis): void {
    const now = this.shown.get(key) ?? PLAIN;
    if (
      now.dim === next.dim &&
      now.recede === next.recede &&
      now.selected === next.selected &&
      now.hover === next.hover
    )
      return;
    this.shown.set(key, next);
    const sources = target.kind === 'route' ? ROUTE_SOURCES : PLACE_SOURCES;
    for (const source of sources) this.map.setFeatureState({ source, id: target.id }, next);
  }
}

/** What a view leaves to be named: all that matches, and the selection with what belongs to it. */
export function shownIn(atlas: IndexedAtlas, view: View): Shown {
  const { routes, places } = matching(atlas, view);
  const { selected, related } = lifted(atlas, view.selection);
  const idsOf = (targets: Target[], kind: Target['kind']) =>
    targets.filter((target) => target.kind === kind).map(({ id }) => id);
  const both = (matched: { id: string }[], kind: Target['kind']) => [
    ...new Set([...matched.map(({ id }) => id), ...idsOf(selected, kind)]),
  ];
  return {
    routes: both(routes, 'route'),
    places: both(places, 'place'),
    always: idsOf([...selected, ...related], 'place'),
  };
}
