import type { UiLanguage } from '../domain/languages.ts';
import type { IndexedOpening } from '../domain/lookup.ts';
import { IS_ONE_FILE } from '../domain/oneFile.ts';
import { fromHash, inHash } from './hashLink.ts';
import { type AddressTail, healAddress } from './heal.ts';
import { isStep, readView, writeView } from './link.ts';
import { notify, type Store } from './store.ts';
import type { View } from './view.ts';

/** What the address asks for, healed of what happened to it on its way. */
export function addressNow(): AddressTail {
  return healAddress(IS_ONE_FILE ? fromHash(window.location) : window.location);
}

/**
 * Keeps the query string and the view the same. A change that the reader may want to undo is a new
 * step of the history; typing, turning a list and moving from year to year are not. The hash belongs to the map.
 * @param prepare makes the page ready to speak a language that the history goes back to
 */
export function bindHistory(
  store: Store,
  atlas: IndexedOpening,
  prepare: (language: UiLanguage) => Promise<unknown>,
): void {
  let shown = store.getState().view;
  window.history.replaceState(window.history.state, '', address(shown));

  store.subscribe(({ view }) => {
    if (view === shown) return;
    const step = isStep(shown, view);
    shown = view;
    if (step) window.history.pushState(null, '', address(view));
    else window.history.replaceState(window.history.state, '', address(view));
  });

  const goBack = async () => {
    const { search } = addressNow();
    const { view, faults } = readView(search, atlas, store.getState().view);
    try {
      await prepare(view.language);
    } catch (error) {
      notify(store, { kind: 'words-missing', detail: String(error) });
      view.language = shown.language;
    }
    // The reader may be further back already.
    if (addressNow().search !== search) return;
    // What could not be had, the address does not say.
    window.history.replaceState(window.history.state, '', address(view));
    shown = view;
    store.setState({ view, overlap: null });
    if (faults.length > 0) notify(store, { kind: 'link', faults });
  };
  window.addEventListener('popstate', () => void goBack());
}

function address(view: View): string {
  const tail = { search: writeView(view), hash: addressNow().hash };
  return IS_ONE_FILE ? window.location.pathname + inHash(tail) : tail.search + tail.hash;
}
