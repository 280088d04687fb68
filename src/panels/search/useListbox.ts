import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAtlasState } from '../parts/context.ts';

/** The box that the words are typed into; it is there before the search is. */
export const SEARCH_BOX = 'search';

/**
 * A list of options under the search box, after the ARIA practice of a combobox: the focus stays in the box, arrows go
 * through the options, Enter opens the one reached, or the first.
 * @param id of the list
 */
export function useListbox(id: string) {
  const box = document.getElementById(SEARCH_BOX);
  const typed = useAtlasState(({ view }) => view.query);
  const opened = useAtlasState(({ view: { selection, page, passage, strips }, along }) =>
    JSON.stringify([
      selection,
      page,
      page === 'read' && passage,
      strips,
      along?.pointedAt === 'search' && along,
    ]),
  );
  const [isOpen, setOpen] = useState(document.activeElement === box);
  const [active, setActive] = useState<string | null>(null);
  const close = useCallback(() => setOpen(false), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another query begins at the box again.
  useEffect(() => setActive(null), [typed]);
  // Who has opened something is done with searching.
  const openedBefore = useRef(opened);
  useEffect(() => {
    if (openedBefore.current !== opened) setOpen(false);
    openedBefore.current = opened;
  }, [opened]);

  useEffect(() => {
    if (!box) return;
    const open = () => setOpen(true);
    const answer = (event: KeyboardEvent) => {
      // What an input method is being told is no word to the list.
      if (event.isComposing) return;
      const options = [...document.querySelectorAll<HTMLElement>(`[id="${id}"] [role="option"]`)];
      const at = options.findIndex((option) => option.id === active);
      if (event.key === 'Enter') {
        const chosen = options[Math.max(at, 0)];
        if (isOpen && chosen) chosen.click();
        return;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      open();
      const from = at < 0 && step < 0 ? options.length : at;
      const next = options[(from + step + options.length) % options.length];
      setActive(next?.id ?? null);
      next?.scrollIntoView({ block: 'nearest' });
    };
    box.addEventListener('focus', open);
    box.addEventListener('click', open);
    box.addEventListener('input', open);
    box.addEventListener('blur', close);
    box.addEventListener('keydown', answer);
    return () => {
      box.removeEventListener('focus', open);
      box.removeEventListener('click', open);
      box.removeEventListener('input', open);
      box.removeEventListener('blur', close);
      box.removeEventListener('keydown', answer);
    };
  }, [box, id, active, isOpen, close]);

  useLayoutEffect(() => {
    const isShown = isOpen && typed.trim() !== '';
    box?.setAttribute('aria-expanded', String(isShown));
    if (isShown) box?.setAttribute('aria-controls', id);
    else box?.removeAttribute('aria-controls');
    if (isShown && active) box?.setAttribute('aria-activedescendant', active);
    else box?.removeAttribute('aria-activedescendant');
  }, [box, id, isOpen, typed, active]);

  return { isOpen, active, close };
}
