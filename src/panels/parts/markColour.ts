import type { CSSProperties } from 'react';
import { isRoute } from '../../domain/lookup.ts';
import type { Thing } from './Things.tsx';

/** The colour that marks a thing's name in the texts: its mode's. */
export function markColour(thing: Thing | undefined): CSSProperties {
  const mode = thing && isRoute(thing) ? thing.modes[0] : undefined;
  return { '--mark-ink': mode ? `var(--mode-${mode})` : 'var(--accent)' } as CSSProperties;
}
