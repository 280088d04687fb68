import { useMemo } from 'react';
import { UNSOURCED } from '../domain/status.ts';
import type { UiWords } from '../i18n/en.ts';
import { iconSvg } from '../layers/icons.ts';
import { type LegendRow, legendRows, unsourcedRow } from '../layers/legend.ts';
import type { Theme } from '../layers/tokens.ts';
import { useAtlasState, useWords } from './context.ts';
import { Picture, useTheme } from './Things.tsx';

/** Made from the same values as the layers. */
export function Legend() {
  const { words } = useWords();
  const theme = useTheme();
  const year = useAtlasState((state) => state.view.year);
  const rows = useMemo(
    () => [...legendRows(theme), ...(year === null ? [] : [unsourcedRow(theme)])],
    [theme, year],
  );
  const sections: { title: string; kind: LegendRow['kind'] }[] = [
    { title: words.legendModes, kind: 'mode' },
    { title: year === null ? words.legendStatus : words.legendStatusIn(year), kind: 'status' },
    { title: words.legendAlignment, kind: 'alignment' },
    { title: words.legendPlaces, kind: 'place' },
    { title: words.legendNodes, kind: 'node' },
  ];
  return (
    <details className="legend">
      <summary>{words.legend}</summary>
      <div className="legend-body">
        {sections.map(({ title, kind }) => (
          <section key={kind}>
            <h2>{title}</h2>
            <ul className="plain">
              {rows
                .filter((row) => row.kind === kind)
                .map((row) => (
                  <li
                    key={labelOf(row, words)}
                    title={row.kind === 'alignment' ? words.alignmentMeaning[row.alignment] : undefined}
                  >
                    <span className="legend-sample">
                      <Picture svg={sampleOf(row, theme)} />
                    </span>
                    {labelOf(row, words)}
                  </li>
                ))}
            </ul>
            {kind === 'alignment' && <p className="note">{words.alignmentMeaning.schematic}</p>}
          </section>
        ))}
        <p className="note">{words.bordersNote}</p>
      </div>
    </details>
  );
}

function sampleOf(row: LegendRow, theme: Theme): string {
  return row.kind === 'place' || row.kind === 'node' ? iconSvg(row.icon, theme) : row.svg;
}

function labelOf(row: LegendRow, words: UiWords): string {
  switch (row.kind) {
    case 'mode':
      return words.mode[row.mode];
    case 'status':
      return row.status === UNSOURCED ? words.unsourced : words.status[row.status];
    case 'alignment':
      return words.alignment[row.alignment];
    case 'place':
      return words.placeKind[row.place];
    case 'node':
      return words.nodeKind[row.node];
  }
}
