import type { StatusInYear } from './status.ts';
import type { Alignment, BorderKind, Mode, NodeKind, PlaceKind } from './vocabulary.ts';

/** What the signs of the map tell; the legend has a row for each. */
export type LegendNames = {
  mode: Mode;
  status: StatusInYear;
  alignment: Alignment;
  place: PlaceKind;
  node: NodeKind;
  border: BorderKind;
};
export type LegendKind = keyof LegendNames;
export type LegendItem = { [Kind in LegendKind]: `${Kind}/${LegendNames[Kind]}` }[LegendKind];
