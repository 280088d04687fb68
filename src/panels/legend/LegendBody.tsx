import { useMemo, useState } from 'react';
import type { SignKind } from '../../domain/legend.ts';
import { UNSOURCED } from '../../domain/status.ts';
import type { UiWords } from '../../i18n/en.ts';
import { type LegendRow, legendRows, signOf } from '../../layers/legendItems.ts';
import { AREA_INK } from '../../layers/places.ts';
import { useAtlasState, useWords } from '../parts/context.ts';
import { Picture, useTheme } from '../parts/Things.tsx';

/** Made from the same values as the layers; it explains what is on screen, or all. */
export default function LegendBody() {
  const { words } = useWords();
  const theme = useTheme();
  const year = useAtlasState((state) => state.view.year);
  const onScreen = useAtlasState((state) => state.onScreen);
  const [showsAll, setShowsAll] = useState(false);
  const all = useMemo(() => legendRows(theme, year !== null), [theme, year]);
  const rows = showsAll || !onScreen ? all : all.filter((row) => onScreen.includes(signOf(row)));
  const titles: Record<SignKind, string> = {
    mode: words.legendModes,
    status: year === null ? words.legendStatus : words.legendStatusIn(year),
    alignment: words.legendAlignment,
    place: words.legendPlaces,
    node: words.legendNodes,
    border: words.legendBorders,
  };
  return (
    <div className="legend-body">
      {onScreen && (
        <button type="button" className="link-button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.legendOnScreen : words.legendAll}
        </button>
      )}
      {rows.length === 0 && <p className="note">{words.legendNothing}</p>}
      {Object.entries(titles).map(([kind, title]) => {
        const ofKind = rows.filter((row) => row.kind === kind);
        if (ofKind.length === 0) return null;
        const notes = new Set(ofKind.map((row) => noteOn(row, words)));
        return (
          <section key={kind}>
            <h2>{title}</h2>
            <ul className="plain">
              {ofKind.map((row) => (
                <li
                  key={row.name}
                  data-sign={signOf(row)}
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
  const isLoose = row.name === 'schematic' || row.name === 'endpoints';
  return isLoose ? words.alignmentMeaning.schematic : undefined;
}

function labelOf(row: LegendRow, words: UiWords): string {
  switch (row.kind) {
    case 'mode':
      return words.mode[row.name];
    case 'status':
      return row.name === UNSOURCED ? words.unsourced : words.status[row.name];
    case 'alignment':
      return words.alignment[row.name];
    case 'place':
      return words.placeKind[row.name];
    case 'node':
      return words.nodeKind[row.name];
    case 'border':
      return words.borderKind[row.name];
  }
}
