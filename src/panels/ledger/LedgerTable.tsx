import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import { Fragment, memo, type ReactNode } from 'react';
import type { Target } from '../../domain/atlas.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { type LedgerRow, sectorsOf } from '../../domain/ledger.ts';
import { targetOf } from '../../domain/lookup.ts';
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerOrder } from '../../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { changeView } from '../../state/store.ts';
import { useAtlas, useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { useCommitmentName, usePassageName } from '../parts/passageName.ts';
import { SectorSign } from '../parts/Sectors.tsx';
import { usePointing } from '../parts/Things.tsx';
import { ClaimText, Coverage } from './Evidence.tsx';
import { FateLabel } from './FateSign.tsx';
import '../../styles/ledgerTable.css';

const COLUMNS = ['text', 'words', 'kind', 'sectors', 'wording', 'tied', 'fate', 'date'] as const;
type Column = (typeof COLUMNS)[number];

/** Rows under one heading. */
export type LedgerGroup = { key: string; title: ReactNode; rows: LedgerRow[] };

/** One row a promise; on a narrow page each is a card, and the headings are the buttons that sort. */
export function LedgerTable({ groups, label }: { groups: LedgerGroup[]; label: string }) {
  const { spoken } = useWords();
  const own = LEDGER_WORDS[spoken];
  return (
    <table className="ledger-table" aria-label={label}>
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} className={`of-${column}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {COLUMNS.map((column) =>
            isSortable(column) ? (
              <SortHead key={column} column={column} />
            ) : (
              <th key={column} scope="col" className={`of-${column}`}>
                {own.column[column]}
              </th>
            ),
          )}
        </tr>
      </thead>
      {groups.map(({ key, title, rows }) => (
        <tbody key={key}>
          {title && (
            <tr className="ledger-group">
              <th scope="rowgroup" colSpan={COLUMNS.length}>
                {title} <span className="count">{rows.length}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function isSortable(column: Column): column is LedgerColumn {
  return LEDGER_COLUMNS.some((known) => known === column);
}

/** Sorts up, then down. */
function SortHead({ column }: { column: LedgerColumn }) {
  const { store } = useSetting();
  const { spoken } = useWords();
  const order = useAtlasState((state) => state.view.ledgerOrder);
  const isUp = order === column;
  const isDown = order === `-${column}`;
  const next: LedgerOrder = isUp ? `-${column}` : column;
  const Sign = isUp ? ChevronUp : isDown ? ChevronDown : ChevronsUpDown;
  return (
    <th
      scope="col"
      className={`of-${column}`}
      aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}
    >
      <button type="button" onClick={() => changeView(store, { ledgerOrder: next })}>
        {LEDGER_WORDS[spoken].column[column]} <Sign size={13} aria-hidden="true" />
      </button>
    </th>
  );
}

const Row = memo(function Row({ row }: { row: LedgerRow }) {
  const atlas = useAtlas();
  const { words, spoken, say, translated, list } = useWords();
  const own = LEDGER_WORDS[spoken];
  const passageName = usePassageName();
  const commitmentName = useCommitmentName();
  const { thread, claim, fate, leading, commitments } = row;
  const [lead] = commitments;
  const others = commitments.filter(({ passage }) => passage !== lead.passage);
  const things = commitments.flatMap(({ routes, places }) => [
    ...routes.map((id) => ({ kind: 'route' as const, id })),
    ...places.map((id) => ({ kind: 'place' as const, id })),
  ]);
  const tied = [...new Map(things.map((thing) => [thing.id, thing])).values()];
  const selected = useAtlasState(({ view }) => commitments.some(({ id }) => view.selection?.id === id));
  const reason = lead.unplaced && atlas.unplaced[lead.unplaced];
  const kinds = [...new Set(leading.map(({ kind }) => kind))];
  const steps = [...new Set(leading.map(({ firmness }) => firmness))];
  return (
    <tr data-row={row.id} data-selected={selected || undefined}>
      <td className="of-text">{passageName(lead.passage)}</td>
      <th scope="row" className="of-words">
        {leading.map((commitment) => {
          const translation = translated(commitment);
          return (
            <OpenLink
              key={commitment.id}
              selection={{ kind: 'commitment', id: commitment.id }}
              className="ledger-words"
            >
              <q lang={tagOf(SOURCE_LANGUAGE)} translate="no">
                {commitment.quote}
              </q>
              {translation && <span className="row-translation">{translation}</span>}
            </OpenLink>
          );
        })}
        {others.length > 0 && (
          <span className="ledger-also">
            {own.also}{' '}
            {others.map((other, index) => (
              <Fragment key={other.id}>
                {index > 0 && ' · '}
                <OpenLink selection={{ kind: 'commitment', id: other.id }}>{commitmentName(other)}</OpenLink>
              </Fragment>
            ))}
          </span>
        )}
      </th>
      <td className="of-kind" data-label={own.column.kind}>
        {list(kinds.map((kind) => words.commitmentKind[kind]))}
      </td>
      <td className="of-sectors" data-label={own.column.sectors}>
        {sectorsOf(row).map((id) => {
          const sector = atlas.sectorById.get(id);
          return (
            sector && (
              <span key={id} className="ledger-sector" title={say(sector.label)}>
                <SectorSign sector={sector} size={15} />{' '}
                <span className="ledger-sector-name">{say(sector.label)}</span>
              </span>
            )
          );
        })}
      </td>
      <td className="of-wording" data-label={own.column.wording}>
        {steps.map((step) => say(atlas.firmness[step].label)).join('; ')}
      </td>
      <td className="of-tied" data-label={own.column.tied}>
        {tied.length > 0 ? (
          <ThingNames targets={tied} />
        ) : (
          reason && <span className="quiet">{say(reason)}</span>
        )}
      </td>
      <td className="of-fate" data-label={own.column.fate}>
        <FateLabel fate={fate} />{' '}
        {thread && claim && <Coverage thread={thread} claims={thread.claims} value={claim.value} />}
        {claim && (
          <p>
            <ClaimText claim={claim} isDated={false} />
          </p>
        )}
        {thread && thread.claims.length > 1 && (
          <OpenLink selection={{ kind: 'commitment', id: lead.id }} className="ledger-more">
            {own.more(thread.claims.length - 1)}
          </OpenLink>
        )}
      </td>
      <td className="of-date" data-label={own.column.date}>
        {claim && <time dateTime={claim.date}>{claim.date}</time>}
        {!claim && thread && <span className="quiet">{thread.searched.at(-1)?.date}</span>}
      </td>
    </tr>
  );
});

/** Links to what a promise is tied to, in running text: a promise about all crossings is tied to nine. */
function ThingNames({ targets }: { targets: Target[] }) {
  return targets.map((target, index) => (
    <Fragment key={target.id}>
      {index > 0 && ' · '}
      <ThingName target={target} />
    </Fragment>
  ));
}

function ThingName({ target }: { target: Target }) {
  const atlas = useAtlas();
  const { say } = useWords();
  const pointing = usePointing(target);
  const thing = targetOf(atlas, target);
  return (
    thing && (
      <OpenLink selection={target} {...pointing} translate="no">
        {say('short' in thing ? thing.short : thing.name)}
      </OpenLink>
    )
  );
}
