import { useMemo, useState } from 'react';
import type { LegendKind, LegendNames } from '../../domain/legend.ts';
import { isLoose } from '../../domain/segments.ts';
import type { UiWords } from '../../i18n/ui.ts';
import { LEGEND_KINDS, type LegendRow, legendRows } from '../../layers/legendItems.ts';
import { AREA_INK } from '../../symbols/forms.ts';
import { useAtlasState, useTheme, useWords } from '../parts/context.ts';
import { Picture } from '../parts/Things.tsx';

/** Made from the same values as the layers; it explains what is on screen, or all. */
export function LegendBody() {
  const { words } = useWords();
  const theme = useTheme();
  const year = useAtlasState((state) => state.view.year);
  const onScreen = useAtlasState((state) => state.onScreen);
  const [showsAll, setShowsAll] = useState(false);
  const all = useMemo(() => legendRows(theme, year !== null), [theme, year]);
  const rows = showsAll || !onScreen ? all : all.filter(({ item }) => onScreen.includes(item));
  const titleOf = (kind: LegendKind) =>
    kind === 'status' && year !== null ? words.legendStatusIn(year) : words.legendTitles[kind];
  return (
    <div className="legend-body">
      {onScreen && (
        <button type="button" className="link-button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.legendOnScreen : words.legendAll}
        </button>
      )}
      {rows.length === 0 && <p className="note">{words.legendNothing}</p>}
      {LEGEND_KINDS.map((kind) => {
        const ofKind = rows.filter((row) => row.kind === kind);
        if (ofKind.length === 0) return null;
        const notes = new Set(ofKind.map((row) => noteOn(row, words)));
        return (
          <section key={kind}>
            <h2>{titleOf(kind)}</h2>
            <ul className="plain">
              {ofKind.map((row) => (
                <li
                  key={row.name}
                  data-item={row.item}
                  title={row.kind === 'alignment' ? words.alignmentMeaning[row.name] : undefined}
                >
                  <span className="legend-sample">
                    <Picture svg={row.svg} />
                  </span>
                  {labelOf(row, words)}
                </li>
              ))}
            </ul>
            {[...notes].map(
              (note) =>
                note && (
                  <p key={note} className="note">
                    {note}
                  </p>
                ),
            )}
          </section>
        );
      })}
    </div>
  );
}

function noteOn(row: LegendRow, words: UiWords): string | undefined {
  if (row.kind === 'border') return words.bordersNote;
  if (row.kind === 'place') return AREA_INK[row.name] && words.areasNote;
  const hasBand = row.kind === 'alignment' && isLoose({ alignment: row.name });
  return hasBand ? words.alignmentMeaning.schematic : undefined;
}

/** The words for each kind's items: a kind without any is a type error. */
const LABELS: { [Kind in LegendKind]: (words: UiWords) => Record<LegendNames[Kind], string> } = {
  mode: ({ mode }) => mode,
  status: ({ status }) => status,
  alignment: ({ alignment }) => alignment,
  place: ({ placeKind }) => placeKind,
  node: ({ nodeKind }) => nodeKind,
  border: ({ borderKind }) => borderKind,
};

function labelOf({ kind, name }: LegendRow, words: UiWords): string {
  return (LABELS[kind](words) as Record<string, string>)[name] ?? name;
}
