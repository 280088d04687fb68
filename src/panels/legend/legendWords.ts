import type { LegendKind, LegendNames } from '../../domain/legend.ts';
import type { LegendWords } from '../../i18n/legend.ts';
import type { UiWords } from '../../i18n/ui.ts';
import type { LegendRow } from '../../layers/legendItems.ts';

/** The words for each kind's items: a kind without any is a type error. */
const LABELS: {
  [Kind in LegendKind]: (words: UiWords, ours: LegendWords) => Record<LegendNames[Kind], string>;
} = {
  mode: ({ mode }) => mode,
  status: ({ status }) => status,
  alignment: ({ alignment }, ours) => ({ ...alignment, ...ours.alignment }),
  knot: ({ knotKind }) => knotKind,
  place: ({ placeKind }, { point }) => ({ ...placeKind, ...point }),
  node: ({ nodeKind }) => nodeKind,
  choice: (_words, { choice }) => choice,
  ground: (_words, { ground }) => ground,
};

export function labelOf({ kind, name }: LegendRow, words: UiWords, ours: LegendWords): string {
  return (LABELS[kind](words, ours) as Record<string, string>)[name] ?? name;
}
