import { useEffect, useRef } from 'react';
import { onEscape } from '../../state/escape.ts';

/** Has Escape call `close` while the component is shown and nothing newer is open. */
export function useEscape(close: () => void): void {
  const newest = useRef(close);
  useEffect(() => {
    newest.current = close;
  });
  useEffect(() => onEscape(() => newest.current()), []);
}
