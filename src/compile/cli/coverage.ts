import type { Atlas, Commitment, Ledger, Thread } from '../../domain/atlas.ts';
import { fateOf } from '../../domain/fates.ts';
import { COMMITMENT_KINDS, FATES } from '../../domain/vocabulary.ts';

/** How many threads have which fate, by the sector and by the kind of what they promise; one may have several sectors. */
export function coverageTable(atlas: Atlas, { threads }: Ledger): string {
  const byId = new Map(atlas.commitments.map((commitment) => [commitment.id, commitment]));
  const row = (name: string, fits: (commitment: Commitment) => boolean) => {
    const within = threads.filter(({ commitments }) =>
      commitments.some((id) => {
        const commitment = byId.get(id);
        return commitment !== undefined && fits(commitment);
      }),
    );
    return [name, String(within.length), ...FATES.map((fate) => String(countOf(within, fate)))];
  };
  const inThreads = new Set(threads.flatMap(({ commitments }) => commitments));
  const unsearched = atlas.commitments.filter(({ id }) => !inThreads.has(id)).length;
  const rows = [
    ['threads of', 'all', ...FATES],
    row('everything', () => true),
    ...atlas.sectors.map(({ id }) => row(id, ({ sectors }) => sectors.includes(id))),
    ...COMMITMENT_KINDS.map((wanted) => row(wanted, ({ kind }) => kind === wanted)),
  ];
  const lines = rows.map(([name = '', ...counts]) =>
    [
      name.padEnd(12),
      ...counts.map((count, column) => count.padStart((rows[0]?.[column + 1]?.length ?? 0) + 2)),
    ].join(''),
  );
  return `${lines.join('\n')}\n${unsearched} commitments are in no thread: nobody has looked for what became of them`;
}

function countOf(threads: Thread[], wanted: (typeof FATES)[number]): number {
  return threads.filter(({ claims }) => fateOf(claims) === wanted).length;
}
