import { useMemo } from 'react';
import type { UiWords } from '../i18n/en.ts';
import { iconSvg } from '../layers/icons.ts';
import { type LegendRow, legendRows } from '../layers/legend.ts';
import type { Theme } from '../layers/tokens.ts';
import { useWords } from './context.ts';
import { Picture, useTheme } from './Things.tsx';

/** Made from the same values as the layers. */
export function Legend() {
  const { words } = useWords();
  const theme = useTheme();
  const rows = useMemo(() => legendRows(theme), [theme]);
  const sections: { title: string; kind: LegendRow['kind'] }[] = [
    { title: words.legendModes, kind: 'mode' },
    { title: words.legendStatus, kind: 'status' },
    { title: words.legendAlignment, kind: 'alignment' },
    { title: words.legendPlaces, kind: 'place' },
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
  return row.kind === 'place' ? iconSvg(row.icon, theme) : row.svg;
}

function labelOf(row: LegendRow, words: UiWords): string {
  switch (row.kind) {
    case 'mode':
      return words.mode[row.mode];
    case 'status':
      return words.status[row.status];
    case 'alignment':
      return words.alignment[row.alignment];
    case 'place':
      return words.placeKind[row.place];
  }
}
