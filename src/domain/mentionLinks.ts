import type { Mention } from './atlas.ts';
import { type Run, runsOf } from './excerpts.ts';

/** A run of a passage with the mention that it links to, and those that end with it and have no words of their own. */
export type LinkedRun = Run & {
  mention?: Mention | undefined;
  /** Whether the words of the mention end here. */
  isEnd: boolean;
  beside: Mention[];
};

/**
 * The words of a passage as links: every mention has one. Of mentions that lie in each other the inner takes its words, and
 * the outer those that are left; what is left none stands beside them.
 */
export function linkedRuns(words: string, mentions: Mention[]): LinkedRun[] {
  const runs: LinkedRun[] = runsOf(words, 0, mentions).map((run) => {
    const [mention] = [...run.marks].sort((one, other) => lengthOf(one) - lengthOf(other));
    return { ...run, mention, isEnd: false, beside: [] };
  });
  const linked = new Set(runs.map(({ mention }) => mention));
  for (const mention of linked) {
    const last = runs.findLast((run) => mention && run.mention === mention);
    if (last) last.isEnd = true;
  }
  for (const mention of mentions)
    if (!linked.has(mention)) runs.findLast(({ marks }) => marks.includes(mention))?.beside.push(mention);
  return runs;
}

function lengthOf({ start, end }: Mention): number {
  return end - start;
}
