import type { State, Store } from '../state/store.ts';

/** Brings a part of the map when the state first asks for it; after a failure, when it asks again. */
export function whenAsked(
  store: Store,
  isAsked: (state: State) => boolean,
  bring: () => Promise<unknown>,
): void {
  let isBrought = false;
  const look = (state: State) => {
    if (isBrought || !isAsked(state)) return;
    isBrought = true;
    bring().catch((error) => {
      isBrought = false;
      console.error(error);
    });
  };
  store.subscribe(look);
  look(store.getState());
}
