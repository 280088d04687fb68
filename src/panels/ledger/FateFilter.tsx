import type { Commitment } from '../../domain/atlas.ts';
import { type LedgerRow, narrowed } from '../../domain/ledger.ts';
import { countBy } from '../../domain/lookup.ts';
import { FATES } from '../../domain/vocabulary.ts';
import { changeView } from '../../state/store.ts';
import { Choices } from '../parts/Choices.tsx';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { FateLabel } from './FateSign.tsx';
import '../../styles/chips.css';
import '../../styles/fate.css';

/**
 * What became of the promises, each with how many it would leave: of commitments, or where there are rows of promises.
 * @param found what all else that is chosen leaves
 */
export function FateFilter({ found, rows }: { found: Commitment[]; rows?: LedgerRow[] }) {
  const { store } = useSetting();
  const { words } = useWords();
  const chosen = useAtlasState(({ view }) => view.fates);
  const counted = rows ? narrowed(rows, found) : found;
  const counts = countBy(
    FATES,
    counted.map(({ fate }) => [fate]),
  );
  return (
    <Choices
      className="kinds"
      optionClass="sector"
      label={words.fatesLabel}
      multiple
      options={FATES.filter((fate) => (counts.get(fate) ?? 0) > 0 || chosen.includes(fate)).map((fate) => ({
        value: fate,
        content: (
          <>
            <FateLabel fate={fate} /> <span className="count">{counts.get(fate)}</span>
          </>
        ),
      }))}
      chosen={chosen}
      onChange={(fates) => changeView(store, { fates })}
    />
  );
}
