import type { MapPart } from '../domain/vocabulary.ts';
import { notify, type Store, withdraw } from './store.ts';

/** A reader who sees nothing come is told after so long, ms. */
const PATIENCE_MS = 12_000;

/**
 * Tells the reader when something has neither come nor failed after a while, and takes the word back when it does.
 * @param missing what it is that has not come; asked once, when the patience ends
 */
export function tellIfLate(store: Store, coming: Promise<unknown>, missing: () => MapPart[]): void {
  const timer = setTimeout(() => {
    const parts = missing();
    if (parts.length > 0) notify(store, { kind: 'late', parts });
  }, PATIENCE_MS);
  const settle = () => {
    clearTimeout(timer);
    withdraw(store, 'late');
  };
  coming.then(settle, settle);
}
