import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** Where a key leads from one of so many; undefined for a key that leads nowhere. */
function stepOf(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from - 1 + count) % count;
  return undefined;
}

/**
 * Buttons under one stop of the Tab key, after the ARIA practice of a roving tabindex: arrows, Home and End go from one to
 * the next, and Tab comes back to where one was.
 * @param first index of the button that Tab reaches before any had the focus
 */
export function useRoving(first: number) {
  const [stop, setStop] = useState<number | null>(null);
  return {
    tabIndexOf: (index: number) => (index === (stop ?? first) ? 0 : -1),
    group: {
      onFocus({ currentTarget, target }: FocusEvent<HTMLElement>) {
        setStop([...currentTarget.querySelectorAll('button')].indexOf(target as HTMLButtonElement));
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const buttons = [...event.currentTarget.querySelectorAll('button')];
        const next = stepOf(event.key, buttons.indexOf(event.target as HTMLButtonElement), buttons.length);
        if (next === undefined) return;
        event.preventDefault();
        buttons[next]?.focus();
      },
    },
  };
}
