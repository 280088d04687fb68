import {
  CHOICE_NAMES,
  type LegendItem,
  type LegendKind,
  type LegendNames,
  POINT_NAMES,
  SHORE_NAMES,
} from '../domain/legend.ts';
import { UNSOURCED } from '../domain/status.ts';
import {
  ALIGNMENTS,
  BORDER_KINDS,
  KNOT_KINDS,
  MODES,
  NODE_KINDS,
  PLACE_KINDS,
  STATUSES,
  type Theme,
} from '../domain/vocabulary.ts';
import type { Drawing } from '../symbols/drawing.ts';
import { iconDrawing } from '../symbols/icons.ts';
import { knotDrawing } from '../symbols/knots.ts';
import { modeSwatch } from '../symbols/modeSwatch.ts';
import {
  alignmentSwatch,
  choiceSwatch,
  groundSwatch,
  placeSwatch,
  statusSwatch,
} from '../symbols/swatches.ts';

/** What the legend may show of a kind, in its order, and how each is drawn. Whether it is on screen: legendFeatures. */
type KindOfItem<Name> = { names: readonly Name[]; swatch(name: Name, theme: Theme): Drawing };

const KINDS: { [Kind in LegendKind]: KindOfItem<LegendNames[Kind]> } = {
  mode: { names: MODES, swatch: modeSwatch },
  status: { names: [...STATUSES, UNSOURCED], swatch: statusSwatch },
  alignment: { names: ALIGNMENTS, swatch: alignmentSwatch },
  knot: { names: KNOT_KINDS, swatch: knotDrawing },
  place: { names: [...PLACE_KINDS, ...POINT_NAMES], swatch: placeSwatch },
  node: { names: NODE_KINDS, swatch: iconDrawing },
  choice: { names: CHOICE_NAMES, swatch: choiceSwatch },
  ground: { names: [...BORDER_KINDS, ...SHORE_NAMES], swatch: groundSwatch },
};

export const LEGEND_KINDS = Object.keys(KINDS) as LegendKind[];

/** A row of the legend. */
export type LegendRow = {
  [Kind in LegendKind]: { item: LegendItem; kind: Kind; name: LegendNames[Kind]; swatch: Drawing };
}[LegendKind];

/** @param inYear whether the map shows a year: only then may a line have no source */
export function legendRows(theme: Theme, inYear: boolean): LegendRow[] {
  const rowsOf = <Kind extends LegendKind>(kind: Kind) =>
    KINDS[kind].names.map((name) => ({
      item: `${kind}/${name}`,
      kind,
      name,
      swatch: KINDS[kind].swatch(name, theme),
    }));
  const rows = LEGEND_KINDS.flatMap((kind) => rowsOf(kind) as LegendRow[]);
  return inYear ? rows : rows.filter(({ name }) => name !== UNSOURCED);
}
