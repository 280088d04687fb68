import { useAtlas, useAtlasState, useWords } from '../parts/context.ts';

/** What the reader has narrowed the view to, in words, and the year. */
export function useFilterWords(): string[] {
  const atlas = useAtlas();
  const { words, say } = useWords();
  const { sectors, kinds, firmness, query, year } = useAtlasState((state) => state.view);
  return [
    ...sectors.flatMap((id) => {
      const sector = atlas.sectorById.get(id);
      return sector ? [say(sector.label)] : [];
    }),
    ...kinds.map((kind) => words.commitmentKind[kind]),
    ...firmness.map((step) => say(atlas.firmness[step].label)),
    ...(query ? [`“${query}”`] : []),
    ...(year === null ? [] : [words.endOf(year)]),
  ];
}
