import { useMemo, useState } from 'react';
import type { LegendItem, LegendKind } from '../../domain/legend.ts';
import { type LegendWords, legendWordsIn } from '../../i18n/legend.ts';
import { LEGEND_KINDS, legendRows } from '../../layers/legendItems.ts';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting, useTheme, useWords } from '../parts/context.ts';
import { Picture } from '../parts/Picture.tsx';
import { Tick } from '../parts/Tick.tsx';
import { labelOf } from './legendWords.ts';

/** Made from the same values as the layers; it explains what is on screen, or all. */
export function LegendBody() {
  const { words, language } = useWords();
  const ours = legendWordsIn(language);
  const theme = useTheme();
  const year = useAtlasState((state) => state.view.year);
  const onScreen = useAtlasState((state) => state.onScreen);
  const [showsAll, setShowsAll] = useState(false);
  const all = useMemo(() => legendRows(theme, year !== null), [theme, year]);
  const rows = showsAll || !onScreen ? all : all.filter(({ item }) => onScreen.includes(item));
  const { store } = useSetting();
  const isMarked = useAtlasState(({ view }) => view.sites);
  const titleOf = (kind: LegendKind) =>
    kind === 'status' && year !== null ? ours.statusIn(year) : ours.title[kind];
  const notes = notesIn(ours);
  return (
    <div className="legend-body">
      {onScreen && (
        <button type="button" className="link-button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? ours.onScreen : ours.all}
        </button>
      )}
      <Tick className="legend-choice" isOn={isMarked} onChange={(sites) => changeView(store, { sites })}>
        {ours.sites}
      </Tick>
      {rows.length === 0 && <p className="note">{ours.nothing}</p>}
      {LEGEND_KINDS.map((kind) => {
        const ofKind = rows.filter((row) => row.kind === kind);
        if (ofKind.length === 0) return null;
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
                    <Picture drawing={row.swatch} />
                  </span>
                  <span>
                    {labelOf(row, words, ours)}
                    {notes[row.item] && <small>{notes[row.item]}</small>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Second lines of rows: what the sign alone does not tell. */
function notesIn(ours: LegendWords): Partial<Record<LegendItem, string>> {
  return {
    'alignment/known-points': ours.knownPoints,
    'alignment/schematic': ours.sketch,
    'place/lake': ours.areaChosen,
    'place/range': ours.areaChosen,
    'place/dot': ours.dot,
    'ground/border': ours.borders.border,
    'ground/disputed': ours.borders.disputed,
  };
}
