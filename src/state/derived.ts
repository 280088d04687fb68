import type { Target } from '../domain/atlas.ts';
import { type Emphasis, emphasisOf, emphasisOfRoutes } from '../domain/emphasis.ts';
import type { IndexedOpening } from '../domain/lookup.ts';
import { type Filter, type Finder, finderOf, type Matches, matchesOf } from '../domain/search.ts';
import type { View } from './view.ts';

/** What follows from the view: computed once a change, read by the map and the panels alike. */
export type Derived = {
  matches(view: Pick<View, keyof Filter>): Matches;
  emphasis(view: Pick<View, 'selection' | 'page' | 'passage' | 'strips'>): Emphasis;
  /** Asks another finder from now on: the one that knows more has come. */
  findWith(finder: Finder): void;
  /** Has the passage that is read lift its things, where nothing is selected; null: nothing is lifted. */
  readWith(thingsOf: ((passage: string) => Target[]) | null): void;
};

export function derivedFrom(atlas: IndexedOpening): Derived {
  let finder = finderOf(atlas);
  let thingsOf: ((passage: string) => Target[]) | null = null;
  return {
    matches: latest(
      ({ sectors, kinds, firmness, fates, query }) => [sectors, kinds, firmness, fates, query, finder],
      (filter) => matchesOf(atlas, filter, finder),
    ),
    emphasis: latest(
      ({ selection, page, passage, strips }) => [
        selection,
        page === 'read' ? passage : null,
        page === 'strip' ? strips : null,
        thingsOf,
      ],
      ({ selection, page, passage, strips }) => {
        if (!selection && page === 'read' && passage && thingsOf)
          return { selected: thingsOf(passage), related: [] };
        return !selection && page === 'strip'
          ? emphasisOfRoutes(atlas, strips)
          : emphasisOf(atlas, selection);
      },
    ),
    findWith(other) {
      finder = other;
    },
    readWith(things) {
      thingsOf = things;
    },
  };
}

/** Keeps the last answer for as long as what it follows from is the same. */
function latest<Input, Output>(
  inputsOf: (input: Input) => unknown[],
  compute: (input: Input) => Output,
): (input: Input) => Output {
  let held: { inputs: unknown[]; output: Output } | undefined;
  return (input) => {
    const inputs = inputsOf(input);
    if (!held?.inputs.every((known, index) => known === inputs[index]))
      held = { inputs, output: compute(input) };
    return held.output;
  };
}
