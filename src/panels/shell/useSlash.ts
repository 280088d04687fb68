import { useEffect } from 'react';
import { showLists } from '../../state/store.ts';
import { useSetting } from '../parts/context.ts';

/** The key that leads to the search, from everywhere but where one types and where a dialog waits. */
export function useSlash(): void {
  const { store } = useSetting();
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey) return;
      if ((target as Element).closest('input, textarea, [role="dialog"]')) return;
      event.preventDefault();
      showLists(store);
      requestAnimationFrame(() => document.getElementById('search')?.focus());
    };
    window.addEventListener('keydown', answer);
    return () => window.removeEventListener('keydown', answer);
  }, [store]);
}
