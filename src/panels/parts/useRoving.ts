import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { stepOf } from '../../state/roving.ts';

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
