import { type Emphasis, emphasisOf, type Selection } from '../domain/emphasis.ts';
import type { IndexedOpening } from '../domain/lookup.ts';
import { type Filter, type Matches, searcherOf } from '../domain/search.ts';
import type { View } from './view.ts';

/** What follows from the view: computed once a change, read by the map and the panels alike. */
export type Derived = {
  matches(view: Pick<View, keyof Filter>): Matches;
  emphasis(view: { selection: Selection | null }): Emphasis;
};

export function derivedFrom(atlas: IndexedOpening): Derived {
  const search = searcherOf(atlas);
  return {
    matches: latest(
      ({ sectors, kinds, query }) => [sectors, kinds, query],
      ({ sectors, kinds, query }) => search({ sectors, kinds, query }),
    ),
    emphasis: latest(
      ({ selection }) => [selection],
      ({ selection }) => emphasisOf(atlas, selection),
    ),
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
