import { createPortal } from 'react-dom';
import { useWords } from '../parts/context.ts';

/** Stands before the map, which it skips. A button, for a link would write into the address, which belongs to the view. */
export function SkipLink() {
  const { words } = useWords();
  const place = document.getElementById('skip');
  return (
    place &&
    createPortal(
      <button type="button" className="skip" onClick={() => document.getElementById('list')?.focus()}>
        {words.skipToList}
      </button>,
      place,
    )
  );
}
