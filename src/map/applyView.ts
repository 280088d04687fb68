import type { Map as MapLibre } from 'maplibre-gl';
import type { Target } from '../domain/atlas.ts';
import type { Emphasis } from '../domain/emphasis.ts';
import { dataLanguage } from '../domain/languages.ts';
import { type IndexedOpening, targetKey } from '../domain/lookup.ts';
import type { Matches } from '../domain/search.ts';
import { labelFilters, pointOpacities, type Shown } from '../layers/labelFilters.ts';
import { MARKS } from '../layers/marks.ts';
import { NEAR_NAMES, SIDE_LABELS } from '../layers/routeNames.ts';
import type { SourceName } from '../layers/style.ts';
import type { Derived } from '../state/derived.ts';
import type { View } from '../state/view.ts';

/** What a feature is told by feature-state, apart from `hover`. */
type Look = { dim: boolean; recede: boolean; selected: boolean };

/** Sources whose features carry a thing's id, and for tiles the layer in them. */
const SOURCES: Record<Target['kind'], readonly { source: SourceName; sourceLayer?: string }[]> = {
  route: [
    { source: 'routes' },
    { source: 'route-names' },
    { source: NEAR_NAMES },
    { source: SIDE_LABELS },
    { source: 'bands' },
    { source: 'strands' },
    { source: MARKS },
  ],
  place: [{ source: 'places' }, { source: 'area-names' }, { source: 'basemap', sourceLayer: 'water' }],
  region: [],
};

const PLAIN: Look = { dim: false, recede: false, selected: false };

/** Tells the map what to show. Lines and icons answer by feature-state, which only repaints. */
export class ViewOnMap {
  private looks = new Map<string, Look>();
  private hovered: Target | null = null;
  private matched = new Set<string>();
  /** What the label filters were made from. */
  private filtered: { matches: Matches; emphasis: Emphasis } | null = null;
  /** The routes whose points do not recede, as they were last told; a new style starts with all. */
  private keptRoutes: string | null = null;
  private readonly things: readonly { target: Target; key: string }[];

  constructor(
    private readonly map: MapLibre,
    atlas: IndexedOpening,
    private readonly derived: Derived,
  ) {
    this.things = [
      ...atlas.routes.map(({ id }): Target => ({ kind: 'route', id })),
      ...atlas.places.map(({ id }): Target => ({ kind: 'place', id })),
    ].map((target) => ({ target, key: targetKey(target) }));
  }

  /** Whether the filters leave a thing; what they do not leave cannot be hit. */
  isShown(target: Target): boolean {
    return this.matched.has(targetKey(target));
  }

  /** How a thing was last told to look. */
  look(target: Target): Look {
    return this.looks.get(targetKey(target)) ?? PLAIN;
  }

  /** After a new style all is to be told again. */
  forget(): void {
    this.looks.clear();
    this.hovered = null;
    this.filtered = null;
    this.keptRoutes = null;
  }

  apply(view: View): void {
    const matches = this.derived.matches(view);
    const emphasis = this.derived.emphasis(view);
    if (this.filtered?.matches !== matches || this.filtered.emphasis !== emphasis) {
      this.matched = new Set([
        ...matches.routes.map(({ id }) => targetKey({ kind: 'route', id })),
        ...matches.places.map(({ id }) => targetKey({ kind: 'place', id })),
      ]);
      this.tellLooks(emphasis);
      // MapLibre lays out anew only where a filter differs from the one it has.
      for (const [layer, filter] of Object.entries(labelFilters(namedBy(matches, emphasis))))
        this.map.setFilter(layer, filter);
      this.recedePoints(emphasis);
      this.filtered = { matches, emphasis };
    }
    const language = dataLanguage(view.language);
    if (this.map.getGlobalState().language !== language)
      this.map.setGlobalStateProperty('language', language);
  }

  /** Lights what the pointer or the focus is on; nothing is filtered or laid out anew. */
  hover(target: Target | null): void {
    this.light(this.hovered, false);
    this.light(target, true);
    this.hovered = target;
  }

  private light(target: Target | null, hover: boolean): void {
    for (const source of target ? SOURCES[target.kind] : [])
      this.map.setFeatureState({ ...source, id: target?.id }, { hover });
  }

  /** Only where the choice differs: the map repaints these layers from their features. */
  private recedePoints({ selected, related }: Emphasis): void {
    const chosen = [...selected, ...related];
    const kept = chosen.length > 0 ? chosen.filter(({ kind }) => kind === 'route').map(({ id }) => id) : null;
    const told = kept?.join() ?? null;
    if (told === this.keptRoutes) return;
    this.keptRoutes = told;
    for (const { layer, property, value } of pointOpacities(kept))
      this.map.setPaintProperty(layer, property, value);
  }

  private tellLooks({ selected, related }: Emphasis): void {
    const selectedKeys = new Set(selected.map(targetKey));
    const keptKeys = new Set([...selectedKeys, ...related.map(targetKey)]);
    for (const { target, key } of this.things) {
      const now = this.looks.get(key) ?? PLAIN;
      const next: Look = {
        // A selection stays on the map even where the filters leave it out.
        dim: !this.matched.has(key) && !selectedKeys.has(key),
        recede: keptKeys.size > 0 && !keptKeys.has(key),
        selected: selectedKeys.has(key),
      };
      if (now.dim === next.dim && now.recede === next.recede && now.selected === next.selected) continue;
      this.looks.set(key, next);
      for (const source of SOURCES[target.kind]) this.map.setFeatureState({ ...source, id: target.id }, next);
    }
  }
}

/** What is named on the map: all that matches, and the selection with what belongs to it. */
export function namedBy({ routes, places }: Matches, { selected, related }: Emphasis): Shown {
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
