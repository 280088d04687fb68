import type { Filter } from '../../domain/search.ts';
import { useAtlas, useAtlasState, useWords } from '../parts/context.ts';
import { useLedger } from '../parts/ledgerPart.tsx';

/** What the reader has narrowed the view to, in words, and the year. */
export function useFilterWords(): string[] {
  const atlas = useAtlas();
  const { scale } = useLedger();
  const { words, plain } = useWords();
  const { sectors, kinds, firmness, fates, query, year } = useAtlasState((state) => state.view);
  const told: Record<keyof Filter | 'year', string[]> = {
    sectors: sectors.flatMap((id) => {
      const sector = atlas.sectorById.get(id);
      return sector ? [plain(sector.label)] : [];
    }),
    kinds: kinds.map((kind) => words.commitmentKind[kind]),
    firmness: firmness.map((step) => plain(atlas.firmness[step].label)),
    fates: fates.map((fate) => plain(scale[fate].label)),
    query: query ? [`“${query}”`] : [],
    year: year === null ? [] : [words.endOf(year)],
  };
  return Object.values(told).flat();
}
