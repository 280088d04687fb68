import Download from 'lucide-react/icons/download';
import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Commitment } from '../../domain/atlas.ts';
import { boundsOfTargets, emphasisOf } from '../../domain/emphasis.ts';
import { groupKeyOf, type LedgerRow, ledgerRows, narrowed, sorted } from '../../domain/ledger.ts';
import { groupBy } from '../../domain/lookup.ts';
import { isFiltered } from '../../domain/search.ts';
import {
  CODED,
  COMMITMENT_KINDS,
  FATES,
  FIRMNESS,
  LEDGER_GROUPINGS,
  type LedgerGrouping,
} from '../../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { coversMap } from '../../state/pages.ts';
import { changeView } from '../../state/store.ts';
import { Agreement } from '../parts/Agreement.tsx';
import { useAtlas, useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { LabelledSwitch } from '../parts/LabelledSwitch.tsx';
import { useLedger } from '../parts/ledgerPart.tsx';
import { SectorSign } from '../parts/Sectors.tsx';
import { save } from '../parts/save.ts';
import { useEscape } from '../parts/useEscape.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { FateFilter } from './FateFilter.tsx';
import { FateLabel } from './FateSign.tsx';
import { LedgerSummary } from './LedgerSummary.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { ledgerCsv } from './ledgerCsv.ts';
import '../../styles/fate.css';
import '../../styles/ledger.css';

/** Every promise, where it lies and what became of it: one table, with the filters of the map and the lists. */
export function Ledger() {
  const { store, derived } = useSetting();
  const atlas = useAtlas();
  const ledger = useLedger();
  const { words, spoken, say } = useWords();
  const own = LEDGER_WORDS[spoken];
  const view = useAtlasState((state) => state.view);
  const title = useRef<HTMLHeadingElement>(null);
  const all = useMemo(() => ledgerRows(atlas, ledger), [atlas, ledger]);
  const { commitments, ofAnyFate } = derived.matches(view);
  const rows = sorted(narrowed(all, commitments), view.ledgerOrder);
  const groupTitle = useGroupTitle();
  const groups = inOrder(rows, view.ledgerGrouping, [
    // The text with the lines of outcome first, as the rows have it.
    ...new Set(all.map(({ commitments: [lead] }) => lead.text)),
    ...atlas.sectors.map(({ id }) => id),
    ...COMMITMENT_KINDS,
    ...FIRMNESS,
    ...FATES,
  ]).map(([key, own]) => ({ key, title: groupTitle(key, view.ledgerGrouping), rows: own }));

  useEffect(() => {
    // Who comes back to a detail that was opened from here goes on there.
    if (!store.getState().view.selection) title.current?.focus();
    return () => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('.pages [data-page="ledger"]')?.focus();
    };
  }, [store]);
  useMapBeside(commitments);
  const leave = () => changeView(store, { page: 'map' });
  // A detail that was opened from it goes first.
  useEscape('panel', leave);

  return (
    <section className="ledger" aria-labelledby="ledger-title">
      <header className="ledger-head">
        <h2 id="ledger-title" ref={title} tabIndex={-1}>
          {words.pages.ledger}
        </h2>
        <button
          type="button"
          className="button"
          onClick={() =>
            save(
              'ledger.csv',
              ledgerCsv(
                groups.flatMap((group) => group.rows),
                ledger,
                atlas,
                spoken,
              ),
              'text/csv;charset=utf-8',
            )
          }
        >
          <Download size={16} aria-hidden="true" /> {own.download}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          title={words.close}
          onClick={leave}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <div className="ledger-body">
        <p className="note">
          {own.hint(all.length, all.filter(({ isLine }) => isLine).length, atlas.commitments.length)}{' '}
          <ViewLink change={{ page: 'changes', selection: null }}>{words.pages.changes}</ViewLink>
        </p>
        <details className="ledger-more-words">
          <summary>{own.scale}</summary>
          <dl>
            {FATES.map((fate) => (
              <div key={fate}>
                <dt>
                  <FateLabel fate={fate} />
                </dt>
                <dd>{say(ledger.scale[fate].rule)}</dd>
              </div>
            ))}
          </dl>
          <p className="note">{own.method}</p>
          {CODED.map((subject) => (
            <Agreement key={subject} subject={subject} />
          ))}
        </details>
        <details className="ledger-more-words" open>
          <summary>{own.summary}</summary>
          <LedgerSummary rows={rows} />
        </details>
        <div className="ledger-tools">
          <FateFilter found={ofAnyFate} rows={all} />
          <LabelledSwitch
            label={own.groupBy}
            options={LEDGER_GROUPINGS.map((value) => ({ value, content: own.grouping[value] }))}
            chosen={[view.ledgerGrouping]}
            onChange={([next]) => next && changeView(store, { ledgerGrouping: next })}
          />
        </div>
        <p className="ledger-shown" role="status">
          {own.shown(rows.length, all.length)}
        </p>
        {rows.length === 0 ? (
          <p className="empty">{words.nothingFound}</p>
        ) : (
          <LedgerTable groups={groups} label={words.pages.ledger} />
        )}
      </div>
    </section>
  );
}

/** Where the map lies beside, it shows what the commitments that are left concern. */
function useMapBeside(commitments: Commitment[]): void {
  const { store } = useSetting();
  const atlas = useAtlas();
  const isNarrowed = useAtlasState(({ view }) => isFiltered(view));
  useEffect(() => {
    if (!isNarrowed || coversMap('ledger')) return;
    const bounds = boundsOfTargets(
      atlas,
      commitments.flatMap(({ id }) => emphasisOf(atlas, { kind: 'commitment', id }).selected),
    );
    if (bounds) store.setState({ fit: { bounds, isAsked: false } });
  }, [atlas, commitments, isNarrowed, store]);
}

/** Rows by their heading, headings in the order of the vocabulary. */
function inOrder(
  rows: LedgerRow[],
  grouping: LedgerGrouping,
  keys: readonly string[],
): [key: string, rows: LedgerRow[]][] {
  const groups = groupBy(rows, (row) => groupKeyOf(row, grouping));
  return [...groups].sort(([one], [other]) => keys.indexOf(one) - keys.indexOf(other));
}

/** What stands over a group of rows: the words for its key, which is an id of the atlas or a word of the vocabulary. */
function useGroupTitle(): (key: string, grouping: LedgerGrouping) => ReactNode {
  const atlas = useAtlas();
  const { scale } = useLedger();
  const { words, say } = useWords();
  return (key, grouping) => {
    const sector = atlas.sectorById.get(key);
    const text = atlas.textById.get(key);
    const titles: Record<LedgerGrouping, ReactNode> = {
      text: text && say(text.short),
      sector: sector && (
        <>
          <SectorSign sector={sector} /> {say(sector.label)}
        </>
      ),
      kind: COMMITMENT_KINDS.filter((kind) => kind === key).map((kind) => words.commitmentKind[kind]),
      wording: FIRMNESS.filter((step) => step === key).map((step) => say(atlas.firmness[step].label)),
      fate: FATES.filter((fate) => fate === key).map((fate) => say(scale[fate].label)),
      none: null,
    };
    return titles[grouping];
  };
}
