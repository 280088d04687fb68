import type { Commitment } from '../../domain/atlas.ts';
import { useSetting, useWords } from './context.ts';

/** Says where a passage stands: "List of outcomes, part 1, line 21" for `outcomes.consensus-21`; all of it is data. */
export function usePassageName(manner: 'say' | 'plain' = 'say'): (passage: string) => string {
  const { atlas } = useSetting();
  const { words, [manner]: said } = useWords();
  return (id) => {
    const passage = atlas.passageHeadById.get(id);
    const text = passage && atlas.textById.get(passage.text);
    return passage && text ? words.passage(said(text.short), said(passage.label)) : id;
  };
}

/** The same for a commitment, with its letter where the passage holds several: "List of outcomes, part 1, line 18 (a)". */
export function useCommitmentName(): (commitment: Pick<Commitment, 'id' | 'passage'>) => string {
  const passageName = usePassageName();
  const { aside } = useWords();
  return ({ id, passage }) => {
    const letter = id.slice(passage.length);
    return passageName(passage) + (letter && aside(letter));
  };
}
