import type { Commitment, Mention, Target, Text } from '../../domain/atlas.ts';
import { groupBy } from '../../domain/lookup.ts';
import type { Parsed } from '../curated.ts';
import type { Report, Spot } from '../problem.ts';
import { occurrences } from './spans.ts';
import { joinWording, stepsOfPhrases } from './wording.ts';

/** A commitment before it is told what became of it: the threads are of commitments. */
export type Unjudged = Omit<Commitment, 'fate'>;

/** Every pledge with its exact place in its passage, and what the mentions within it tie it to. */
export function joinCommitments(
  parsed: Parsed,
  texts: Text[],
  mentions: Mention[],
  report: Report,
): Unjudged[] {
  const commitments: Unjudged[] = [];
  const steps = stepsOfPhrases(parsed);
  const strange = new Map<string, Spot[]>();
  const mentionsOf = groupBy(mentions, ({ passage }) => passage);
  for (const text of texts) {
    const file = `texts/${text.id}.json`;
    let heading = '';
    // Where passages cannot be told apart, neither can what they name.
    const isWhole = !parsed.failed.has(file);
    for (const [index, entry] of (parsed.texts.get(text.id)?.passages ?? []).entries()) {
      const passage = `${text.id}.${entry.id}`;
      const own = entry.commitments ?? [];
      if (entry.kind === 'heading') heading = entry.zh;
      for (const [place, commitment] of own.entries()) {
        const path = ['passages', index, 'commitments', place];
        const spans = occurrences(commitment.quote, entry.zh);
        const span = spans[0];
        if (!span) continue;
        if (spans.length > 1)
          report(file, [...path, 'quote'], `stands ${spans.length} times in the passage; quote more words`);
        const around = [entry.zh.slice(0, span.start), entry.zh.slice(span.end), heading];
        const firmness = joinWording(
          commitment,
          around,
          steps,
          (at, words) => {
            report(file, [...path, ...at], words);
            parsed.failed.add(file);
          },
          (phrase, at) => {
            strange.set(phrase, [...(strange.get(phrase) ?? []), { file, path: [...path, ...at] }]);
            parsed.failed.add(file);
          },
        );

        const within = (mentionsOf.get(passage) ?? []).filter(
          ({ start, end }) => start >= span.start && end <= span.end,
        );
        const idsOf = (kind: Target['kind']) => [
          ...new Set(within.filter(({ target }) => target.kind === kind).map(({ target }) => target.id)),
        ];
        const routes = idsOf('route');
        const places = idsOf('place');
        const placed = routes.length + places.length > 0;
        if (isWhole && !placed && !commitment.unplaced && !parsed.failed.has('gazetteer.json'))
          report(
            file,
            path,
            'lies nowhere on the map and does not say why; name the phrase in gazetteer.json, or give "unplaced"',
          );
        if (isWhole && placed && commitment.unplaced)
          report(
            file,
            [...path, 'unplaced'],
            `says that it lies nowhere, yet its words name or mean ${[...routes, ...places].join(', ')}; take it out`,
          );
        const { key, ...facts } = commitment;
        commitments.push({
          ...facts,
          id: `${passage}${key ?? ''}`,
          text: text.id,
          passage,
          ...span,
          firmness: firmness ?? 'study',

          routes,
          places,
          regions: idsOf('region'),
        });
      }
    }
  }
  for (const [phrase, [first, ...others]] of strange)
    if (first)
      report(
        first.file,
        first.path,
        `"${phrase}" belongs to no step of firmness.json; add it to "phrases" of one`,
        others,
      );
  return commitments;
}
