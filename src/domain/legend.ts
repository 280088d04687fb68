import type { StatusInYear } from './status.ts';
import type { Alignment, BorderKind, KnotKind, Mode, NodeKind, PlaceKind } from './vocabulary.ts';

/** On the ground: a place of the atlas as far out as it has no sign of its own, and a town that is there to find one's way. */
export const POINT_NAMES = ['dot', 'town'] as const;
/** What is chosen, in the light of the selection, what stands along it, and the towns of evidence that are asked for. */
export const CHOICE_NAMES = ['chosen-route', 'chosen-place', 'post', 'site'] as const;
/** Lines of the ground that need a word, beside its borders. */
export const SHORE_NAMES = ['shore-1960'] as const;

/** What the signs of the map tell; the legend has a row for each. */
export type LegendNames = {
  mode: Mode;
  status: StatusInYear;
  alignment: Alignment;
  knot: KnotKind;
  place: PlaceKind | (typeof POINT_NAMES)[number];
  node: NodeKind;
  choice: (typeof CHOICE_NAMES)[number];
  ground: BorderKind | (typeof SHORE_NAMES)[number];
};
export type LegendKind = keyof LegendNames;
export type LegendItem = { [Kind in LegendKind]: `${Kind}/${LegendNames[Kind]}` }[LegendKind];
