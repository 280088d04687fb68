import type { Commitment } from '../../domain/atlas.ts';
import type { Parsed } from '../curated.ts';
import type { Report } from '../problem.ts';

/** A verb of one sign (将, 愿) also has other uses, and tells nothing alone. */
const LEAST_SIGNS = 2;

/**
 * One commitment, one act. Where a clause of a quote begins with a verb that carries a commitment elsewhere, it is a second
 * act. A position may have as many clauses as it likes: it takes one stand.
 */
export function checkActs({ texts }: Parsed, commitments: Commitment[], report: Report): void {
  const verbs = new Set(
    commitments.flatMap(({ kind, wording = [] }) =>
      kind === 'position' ? [] : wording.filter((phrase) => phrase.length >= LEAST_SIGNS),
    ),
  );
  for (const [id, { passages }] of texts)
    for (const [at, passage] of passages.entries())
      for (const [index, { kind, quote, wording = [] }] of (passage.commitments ?? []).entries()) {
        if (kind === 'position') continue;
        const second = quote
          .split(/[，；]/)
          .slice(1)
          .flatMap((clause) =>
            [...verbs].filter((verb) => !wording.includes(verb) && clause.startsWith(verb)),
          )[0];
        if (second)
          report(
            `texts/${id}.json`,
            ['passages', at, 'commitments', index, 'quote'],
            `holds a second act, "${second}…"; split it: one commitment, one act`,
          );
      }
}
