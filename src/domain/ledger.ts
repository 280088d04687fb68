import type { Commitment, FateClaim, Ledger, Thread } from './atlas.ts';
import { decidingClaim } from './fates.ts';
import { countBy, type IndexedOpening } from './lookup.ts';
import {
  COMMITMENT_KINDS,
  FATES,
  type Fate,
  FIRMNESS,
  type LedgerColumn,
  type LedgerGrouping,
  type LedgerOrder,
} from './vocabulary.ts';

/** The ledger with its look-ups. */
export type IndexedLedger = Ledger & { threadOf: ReadonlyMap<string, Thread> };

export function indexLedger(ledger: Ledger): IndexedLedger {
  const threadOf = new Map(
    ledger.threads.flatMap((thread) => thread.commitments.map((id): [string, Thread] => [id, thread])),
  );
  return { ...ledger, threadOf };
}

/** One promise as the ledger shows it: a thread, or a commitment that is in none. */
export type LedgerRow = {
  id: string;
  thread: Thread | undefined;
  /** Every commitment of it, the leading ones first. */
  commitments: [Commitment, ...Commitment[]];
  /** Those of the passage that names the thread. */
  leading: Commitment[];
  fate: Fate;
  /** By which its fate is told. */
  claim: FateClaim | undefined;
  /** A line of an outcome list. */
  isLine: boolean;
};

/** Every commitment once: the lines of an outcome list first, each in the order of its text. */
export function ledgerRows(atlas: IndexedOpening, { threads, threadOf }: IndexedLedger): LedgerRow[] {
  const joined = threads.flatMap((thread) => {
    const own = thread.commitments.flatMap((id) => atlas.commitmentById.get(id) ?? []);
    return rowOf(thread.id, own, thread);
  });
  const alone = atlas.commitments
    .filter(({ id }) => !threadOf.has(id))
    .flatMap((commitment) => rowOf(commitment.id, [commitment], undefined));
  const placeOf = new Map(atlas.commitments.map(({ id }, index) => [id, index]));
  const place = ({ isLine, commitments: [lead] }: LedgerRow) =>
    (isLine ? 0 : atlas.commitments.length) + (placeOf.get(lead.id) ?? 0);
  return [...joined, ...alone].sort((one, other) => place(one) - place(other));

  function rowOf(id: string, [lead, ...rest]: Commitment[], thread: Thread | undefined): LedgerRow[] {
    if (!lead) return [];
    const commitments: LedgerRow['commitments'] = [lead, ...rest];
    return [
      {
        id,
        thread,
        commitments,
        leading: commitments.filter(({ passage }) => passage === lead.passage),
        fate: lead.fate,
        claim: thread && decidingClaim(thread.claims),
        isLine: atlas.passageHeadById.get(lead.passage)?.kind === 'item',
      },
    ];
  }
}

/** A promise is drawn where any of its commitments is. */
export function isDrawn({ commitments }: LedgerRow): boolean {
  return commitments.some(({ routes, places }) => routes.length + places.length > 0);
}

/** The sectors of all its commitments, those of the leading one first. */
export function sectorsOf({ commitments }: LedgerRow): string[] {
  return [...new Set(commitments.flatMap(({ sectors }) => sectors))];
}

/** The promises of which a filter leaves a commitment. */
export function narrowed(rows: readonly LedgerRow[], found: readonly Commitment[]): LedgerRow[] {
  const ids = new Set(found.map(({ id }) => id));
  return rows.filter(({ commitments }) => commitments.some(({ id }) => ids.has(id)));
}

export function sorted(rows: readonly LedgerRow[], order: LedgerOrder): LedgerRow[] {
  const column = order.replace('-', '') as LedgerColumn;
  const falls = order.startsWith('-') ? -1 : 1;
  const keyOf: Record<LedgerColumn, (row: LedgerRow) => number | string> = {
    text: () => 0,
    kind: ({ leading: [lead] }) => COMMITMENT_KINDS.indexOf(lead?.kind ?? 'pledge'),
    wording: ({ leading: [lead] }) => FIRMNESS.indexOf(lead?.firmness ?? 'study'),
    fate: ({ fate }) => FATES.indexOf(fate),
    date: ({ claim }) => claim?.date ?? '',
  };
  const key = keyOf[column];
  if (column === 'text') return falls > 0 ? [...rows] : rows.toReversed();
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    // What has no date comes last whichever way the dates go.
    if (column === 'date' && (a === '') !== (b === '')) return a === '' ? 1 : -1;
    return a === b ? 0 : a < b ? -falls : falls;
  });
}

/** The heading that a row stands under: an id of the atlas or a word of the vocabulary. */
export function groupKeyOf(row: LedgerRow, grouping: LedgerGrouping): string {
  const [lead] = row.commitments;
  const keys: Record<LedgerGrouping, string> = {
    text: lead.text,
    sector: lead.sectors[0] ?? '',
    kind: lead.kind,
    wording: lead.firmness,
    fate: row.fate,
    none: '',
  };
  return keys[grouping];
}

/** How many rows have each fate. */
export function fateCounts(rows: readonly LedgerRow[]): Map<Fate, number> {
  return countBy(
    FATES,
    rows.map(({ fate }) => [fate]),
  );
}
