import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const readers = new Set<() => void>();
let isPrinting = false;

function turn(to: boolean): void {
  isPrinting = to;
  // Printing does not wait: all that reads this is drawn anew before the event is over.
  flushSync(() => {
    for (const tell of readers) tell();
  });
}

const begin = () => turn(true);
const end = () => turn(false);

function follow(tell: () => void): () => void {
  if (readers.size === 0) {
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
  }
  readers.add(tell);
  return () => {
    readers.delete(tell);
    if (readers.size > 0) return;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is being laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    follow,
    () => isPrinting,
    () => false,
  );
}
