import type { ReactNode } from 'react';
import { fateCounts, isDrawn, type LedgerRow, sectorsOf } from '../../domain/ledger.ts';
import { COMMITMENT_KINDS, FATES } from '../../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { useAtlas, useWords } from '../parts/context.ts';
import { SectorSign } from '../parts/Sectors.tsx';
import { FateLabel } from './FateSign.tsx';
import '../../styles/ledgerFigures.css';

/** How many promises are drawn and how many have which fate, by sector and by kind: a picture that is a table. */
export function LedgerSummary({ rows }: { rows: LedgerRow[] }) {
  const atlas = useAtlas();
  const { words, say, spoken } = useWords();
  const own = LEDGER_WORDS[spoken];
  const bySector = atlas.sectors.map((sector) => ({
    key: sector.id,
    title: (
      <>
        <SectorSign sector={sector} size={13} /> {say(sector.label)}
      </>
    ),
    rows: rows.filter((row) => sectorsOf(row).includes(sector.id)),
  }));
  const byKind = COMMITMENT_KINDS.map((kind) => ({
    key: kind,
    title: words.commitmentKind[kind],
    rows: rows.filter(({ leading }) => leading.some((commitment) => commitment.kind === kind)),
  }));
  return (
    <div className="ledger-summary">
      <SummaryTable caption={own.summaryBy.sector} parts={bySector} all={rows} />
      <SummaryTable caption={own.summaryBy.kind} parts={byKind} all={rows} />
      <Reasons rows={rows} />
    </div>
  );
}

type SummaryPart = { key: string; title: ReactNode; rows: LedgerRow[] };

function SummaryTable({ caption, parts, all }: { caption: string; parts: SummaryPart[]; all: LedgerRow[] }) {
  const { spoken } = useWords();
  const own = LEDGER_WORDS[spoken];
  const total = fateCounts(all);
  const shown = FATES.filter((fate) => (total.get(fate) ?? 0) > 0);
  const most = Math.max(1, ...parts.map(({ rows }) => rows.length));
  return (
    <Figures label={caption}>
      <thead>
        <tr>
          <td />
          <th scope="col">{own.promises}</th>
          <th scope="col">{own.onMap}</th>
          <th scope="col" className="of-picture">
            <span className="visually-hidden">{own.picture}</span>
          </th>
          {shown.map((fate) => (
            <th key={fate} scope="col">
              <FateLabel fate={fate} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="by-row">
        {parts
          .filter(({ rows }) => rows.length > 0)
          .map(({ key, title, rows }) => {
            const counts = fateCounts(rows);
            return (
              <tr key={key}>
                <th scope="row">{title}</th>
                <td>{rows.length}</td>
                <td>{rows.filter(isDrawn).length}</td>
                <td className="of-picture" aria-hidden="true">
                  <span className="fate-bar" style={{ inlineSize: `${(100 * rows.length) / most}%` }}>
                    {shown.map((fate) => (
                      <i key={fate} data-fate={fate} style={{ flexGrow: counts.get(fate) ?? 0 }} />
                    ))}
                  </span>
                </td>
                {shown.map((fate) => (
                  <td key={fate}>{counts.get(fate)}</td>
                ))}
              </tr>
            );
          })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Σ</th>
          <td>{all.length}</td>
          <td>{all.filter(isDrawn).length}</td>
          <td className="of-picture" />
          {shown.map((fate) => (
            <td key={fate}>{total.get(fate)}</td>
          ))}
        </tr>
      </tfoot>
    </Figures>
  );
}

/** A table that may be wider than its place, and is then scrolled within it. */
function Figures({
  label,
  caption = label,
  children,
}: {
  label: string;
  caption?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by the keyboard.
    <section className="ledger-figures" aria-label={label} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** Why the rest cannot be drawn. */
function Reasons({ rows }: { rows: LedgerRow[] }) {
  const { unplaced } = useAtlas();
  const { say, spoken, colon } = useWords();
  const own = LEDGER_WORDS[spoken];
  const undrawn = rows.filter((row) => !isDrawn(row));
  const reasons = Object.entries(unplaced)
    .map(([key, reason]) => ({
      reason,
      count: undrawn.filter(({ commitments: [lead] }) => lead.unplaced === key).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return (
    <Figures label={own.notOnMap} caption={own.notOnMap + colon + undrawn.length}>
      <thead>
        <tr>
          <th scope="col">{own.whyNot}</th>
          <th scope="col">{own.promises}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ reason, count }) => (
          <tr key={reason.en}>
            <th scope="row">{say(reason)}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </Figures>
  );
}
