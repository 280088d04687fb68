import { useEffect, useRef } from 'react';
import { type Layer, onEscape } from '../../state/escape.ts';

/** Has Escape call `close` while the component is shown and nothing newer or higher is open. */
export function useEscape(layer: Layer, close: () => void): void {
  const newest = useRef(close);
  useEffect(() => {
    newest.current = close;
  });
  useEffect(() => onEscape(layer, () => newest.current()), [layer]);
}
