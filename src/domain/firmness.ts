import type { Firmness } from './vocabulary.ts';

/**
 * What decides where the phrases of one commitment belong to several steps: what is only looked into is not yet promised
 * (推进…磋商); a date or a founding that is told stands, whatever verb carries it; else the words are as firm as their
 * weakest (推动建设, 支持建设).
 */
const DECIDES: readonly Firmness[] = ['study', 'done', 'support', 'advance', 'undertake'];

/** The step of words whose phrases belong to these steps; undefined where there is none. */
export function firmnessOf(steps: readonly Firmness[]): Firmness | undefined {
  return DECIDES.find((step) => steps.includes(step));
}
