import { type ComponentType, createContext, useContext } from 'react';
import { wholeAtlas, wholeLedger } from '../../data/source.ts';
import type { IndexedLedger } from '../../domain/ledger.ts';
import { AtlasContext } from './context.ts';
import { lazyPart } from './lazyPart.tsx';

export const LedgerContext = createContext<IndexedLedger | null>(null);

/** What became of the promises, for the parts that are loaded together with it. */
export function useLedger(): IndexedLedger {
  const ledger = useContext(LedgerContext);
  if (!ledger) throw new Error('A part that needs the ledger was loaded without it');
  return ledger;
}

/** A part that needs the ledger beside the whole atlas; both are fetched beside it. */
export function lazyPartOfLedger<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazyPart<Props>(async (isAnew) => {
    const [Loaded, atlas, ledger] = await Promise.all([load(), wholeAtlas(isAnew), wholeLedger(isAnew)]);
    return (props: Props) => (
      <AtlasContext value={atlas}>
        <LedgerContext value={ledger}>
          <Loaded {...props} />
        </LedgerContext>
      </AtlasContext>
    );
  });
}
