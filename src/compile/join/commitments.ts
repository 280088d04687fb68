import type { Commitment, Mention, Target, Text } from '../../domain/atlas.ts';
import { groupBy } from '../../domain/lookup.ts';
import type { Report } from '../problem.ts';
import type { Parsed } from '../read.ts';
import { occurrences } from './spans.ts';

/** Every pledge with its exact place in its passage, and what the mentions within it tie it to. */
export function joinCommitments(
  parsed: Parsed,
  texts: Text[],
  mentions: Mention[],
  report: Report,
): Commitment[] {
  const commitments: Commitment[] = [];
  const mentionsOf = groupBy(mentions, ({ passage }) => passage);
  for (const text of texts) {
    const file = `texts/${text.id}.json`;
    for (const entry of parsed.texts.get(text.id)?.passages ?? []) {
      const passage = `${text.id}.${entry.id}`;
      const own = entry.commitments ?? [];
      if (entry.kind === 'item' && own.length === 0)
        report(file, `passages.${entry.id}`, 'is an outcome line and has no commitment');
      const keys = new Set<string>();
      for (const commitment of own) {
        const field = `passages.${entry.id}.commitments${commitment.key ? `.${commitment.key}` : ''}`;
        if (own.length > 1 && !commitment.key)
          report(file, field, 'needs a key (a, b …): the passage has several');
        if (keys.has(commitment.key ?? ''))
          report(file, field, 'has the key of another commitment of the passage');
        keys.add(commitment.key ?? '');

        const spans = occurrences(commitment.quote, entry.zh);
        const span = spans[0];
        if (!span) {
          report(
            file,
            `${field}.quote`,
            `"${commitment.quote}" is not in the passage, character for character`,
          );
          continue;
        }
        if (spans.length > 1)
          report(file, `${field}.quote`, `stands ${spans.length} times in the passage; quote more words`);
        if (commitment.wording && !commitment.quote.includes(commitment.wording))
          report(file, `${field}.wording`, `"${commitment.wording}" is not in the quote`);

        const within = (mentionsOf.get(passage) ?? []).filter(
          ({ start, end }) => start >= span.start && end <= span.end,
        );
        const idsOf = (kind: Target['kind']) => [
          ...new Set(within.filter(({ target }) => target.kind === kind).map(({ target }) => target.id)),
        ];
        const routes = idsOf('route');
        const places = idsOf('place');
        const placed = routes.length + places.length > 0;
        if (!placed && !commitment.unplaced && !parsed.failed.has('gazetteer.json'))
          report(file, field, 'lies nowhere on the map and does not say why; give "unplaced"');
        if (placed && commitment.unplaced)
          report(
            file,
            `${field}.unplaced`,
            `says that it lies nowhere, yet its words name or mean ${[...routes, ...places].join(', ')}`,
          );
        const { key, ...facts } = commitment;
        commitments.push({
          ...facts,
          id: `${passage}${key ?? ''}`,
          text: text.id,
          passage,
          ...span,
          routes,
          places,
          regions: idsOf('region'),
        });
      }
    }
  }
  return commitments;
}
