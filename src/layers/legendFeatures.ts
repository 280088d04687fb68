import type { LegendItem, LegendKind, LegendNames } from '../domain/legend.ts';
import { BORDER_KINDS, type Mode, type PlaceKind, type Status } from '../domain/vocabulary.ts';
import { MODE_FORMS } from '../symbols/forms.ts';
import { DOT } from '../symbols/icons.ts';
import { BORDER_LAYERS, SHORE_1960, TOWN_LAYER } from './basemap.ts';
import { LEAST_BELT_LAYER } from './belts.ts';
import { LINE_LAYERS, UNSOURCED_LAYER } from './corridors.ts';
import { KNOT_LAYERS } from './knots.ts';
import { AREA_HIT_LAYER, NODE_LAYER, PLACE_ICON_LAYER, PLACE_LABELS } from './places.ts';
import { POST_FIGURES } from './posts.ts';

/** Of towns of evidence; the layer is on the map only while the reader asks for it. */
export const SITE_RINGS = 'site-rings';

/** A feature as the map has drawn it. */
export type DrawnFeature = {
  /** `layout` as it holds for the feature. */
  layer: { id: string; layout?: Record<string, unknown> };
  properties: Record<string, unknown>;
  state: Record<string, unknown>;
};

/** By layer, which item of a kind a drawn feature tells; undefined where it tells none. */
type Tellers<Name> = Record<string, (feature: DrawnFeature) => Name | undefined>;

/** Of lines, and of the belts that stand for a line. */
const lines = <Name>(told: (mode: Mode, feature: DrawnFeature) => Name | undefined): Tellers<Name> =>
  Object.fromEntries(
    [...LINE_LAYERS, LEAST_BELT_LAYER].map((layer) => [
      layer,
      (feature: DrawnFeature) => told(feature.properties.mode as Mode, feature),
    ]),
  );

const property =
  <Name>(name: string) =>
  ({ properties }: DrawnFeature) =>
    properties[name] as Name;

/** A kind of item that nothing tells would never be on screen: a type error here. */
const TOLD: { [Kind in LegendKind]: Tellers<LegendNames[Kind]> } = {
  mode: lines((mode) => mode),
  // A mode that has a dash of its own does not tell the status.
  status: {
    ...lines((mode, { properties }) => (MODE_FORMS[mode].dash ? undefined : (properties.status as Status))),
    [UNSOURCED_LAYER]: property('status'),
  },
  alignment: lines((_mode, { properties }) => properties.alignment as LegendNames['alignment']),
  knot: Object.fromEntries(KNOT_LAYERS.map((layer) => [layer, property('kind')])),
  place: {
    [PLACE_ICON_LAYER]: (feature) =>
      String(feature.layer.layout?.['icon-image']) === DOT ? DOT : property<PlaceKind>('kind')(feature),
    [TOWN_LAYER]: () => 'town',
    [PLACE_LABELS[1]]: property('kind'),
    // The shape of an area is seen only while it is selected.
    [AREA_HIT_LAYER]: (feature) =>
      feature.state.selected ? property<LegendNames['place']>('kind')(feature) : undefined,
  },
  node: { [NODE_LAYER]: property('kind') },
  choice: {
    ...lines((_mode, { state }) => (state.selected ? 'chosen-route' : undefined)),
    [PLACE_ICON_LAYER]: ({ state }) => (state.selected ? 'chosen-place' : undefined),
    [POST_FIGURES]: () => 'post',
    [SITE_RINGS]: () => 'site',
  },
  ground: {
    ...Object.fromEntries(BORDER_KINDS.map((kind) => [BORDER_LAYERS[kind], () => kind])),
    [SHORE_1960]: () => 'shore-1960',
  },
};

/** Layers whose features the legend explains, also those that the map has only while they are asked for. */
export const LEGEND_LAYERS = [...new Set(Object.values(TOLD).flatMap((tellers) => Object.keys(tellers)))];

/** The legend's items that drawn features tell, each once, in an order of its own; what is dimmed is not seen. */
export function itemsOf(features: DrawnFeature[]): LegendItem[] {
  const seen = features.filter(({ state }) => !state.dim);
  const items = new Set(
    Object.entries(TOLD).flatMap(([kind, tellers]: [string, Tellers<string>]) =>
      seen.flatMap((feature) => {
        const name = tellers[feature.layer.id]?.(feature);
        return name === undefined ? [] : [`${kind}/${name}`];
      }),
    ),
  );
  return [...items].sort() as LegendItem[];
}
