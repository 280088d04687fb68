import type { Target, Text } from './atlas.ts';
import { excerptsOf } from './excerpts.ts';
import type { IndexedAtlas } from './lookup.ts';
import { mentionsInOrder } from './trail.ts';
import { FIRMNESS, type Firmness } from './vocabulary.ts';

/** What one text says of one thing. */
export type Cell = {
  text: Text;
  /** Mentions that name it, and that only mean it. */
  named: number;
  meant: number;
  /** The place of the first of them among all mentions of the thing, from 1, and its passage. */
  at: number;
  passage: string;
  /** Of the firmest words about it; undefined where none of them is a commitment. */
  firmness?: Firmness | undefined;
};

/** What each text says of a thing, text by text; null where a text is silent. */
export function concordanceOf(atlas: IndexedAtlas, target: Target): (Cell | null)[] {
  const mentions = mentionsInOrder(atlas, target);
  const excerpts = excerptsOf(atlas, target);
  return atlas.texts.map((text) => {
    const own = mentions.filter(({ passage }) => atlas.passageById.get(passage)?.text === text.id);
    const [first] = own;
    if (!first) return null;
    const steps = excerpts.flatMap(({ passage, commitment }) =>
      commitment && passage.text === text.id ? [commitment.firmness] : [],
    );
    const named = own.filter(({ manner }) => manner === 'names').length;
    return {
      text,
      named,
      meant: own.length - named,
      at: mentions.indexOf(first) + 1,
      passage: first.passage,
      firmness: FIRMNESS.findLast((step) => steps.includes(step)),
    };
  });
}
