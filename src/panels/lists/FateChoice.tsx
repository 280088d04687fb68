import type { Commitment } from '../../domain/atlas.ts';
import { useWords } from '../parts/context.ts';
import { lazyPartOfLedger } from '../parts/ledgerPart.tsx';
import { Unfolding } from '../parts/Unfolding.tsx';

const FateFilter = lazyPartOfLedger(async () => (await import('../ledger/FateFilter.tsx')).FateFilter);

/** The filter by fate for the lists and the texts, which are there before the ledger is. */
export function FateChoice({ found }: { found: Commitment[] }) {
  const { words } = useWords();
  return (
    <Unfolding label={words.fatesLabel} field="fates">
      <FateFilter found={found} />
    </Unfolding>
  );
}
