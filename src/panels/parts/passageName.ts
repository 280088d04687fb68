import { useSetting, useWords } from './context.ts';

/** Says where a passage stands: "List of outcomes, part 1, line 21" for `outcomes.consensus-21`; all of it is data. */
export function usePassageName(): (passage: string) => string {
  const { atlas } = useSetting();
  const { words, say } = useWords();
  return (id) => {
    const passage = atlas.passageHeadById.get(id);
    const text = passage && atlas.textById.get(passage.text);
    return passage && text ? words.passage(say(text.short), say(passage.label)) : id;
  };
}
