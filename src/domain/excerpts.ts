import type { Commitment, Mention, Passage, Target, Translation } from './atlas.ts';
import { type IndexedAtlas, targetKey } from './lookup.ts';

/** Some words of a passage and what is marked in them: a commitment's quote, or words that pledge nothing. */
export type Excerpt = {
  passage: Passage;
  /** UTF-16 units of the passage's zh. */
  start: number;
  end: number;
  translation: Translation;
  commitment?: Commitment | undefined;
  marks: Mention[];
};

/** The words of the texts that name or mean a thing, passage by passage. */
export function excerptsOf(atlas: IndexedAtlas, target: Target): Excerpt[] {
  const excerpts = new Map<string, Excerpt>();
  for (const mention of atlas.mentionsByTarget.get(targetKey(target)) ?? []) {
    const passage = atlas.passageById.get(mention.passage);
    if (!passage) continue;
    const holds = ({ start, end }: { start: number; end: number }) =>
      start <= mention.start && mention.end <= end;
    const commitment = atlas.commitments.find((other) => other.passage === passage.id && holds(other));
    const span = commitment ??
      passage.clauses.find(holds) ?? { ...passage, start: 0, end: passage.zh.length };
    const key = `${passage.id}/${span.start}`;
    const excerpt = excerpts.get(key);
    if (excerpt) excerpt.marks.push(mention);
    else
      excerpts.set(key, {
        passage,
        start: span.start,
        end: span.end,
        translation: span,
        commitment,
        marks: [mention],
      });
  }
  return [...excerpts.values()];
}

/** The excerpt of a commitment, with all that its words name. */
export function excerptOfCommitment(atlas: IndexedAtlas, commitment: Commitment): Excerpt | undefined {
  const passage = atlas.passageById.get(commitment.passage);
  if (!passage) return undefined;
  const { start, end } = commitment;
  const marks = (atlas.mentionsByPassage.get(passage.id) ?? []).filter(
    (mention) => mention.target.kind !== 'region' && mention.start >= start && mention.end <= end,
  );
  return { passage, start, end, translation: commitment, commitment, marks };
}

/** The routes, places and named corridors of some passages, each once, in the order of the words. */
export function thingsIn(atlas: IndexedAtlas, passages: Iterable<string>): Target[] {
  const things = new Map<string, Target>();
  for (const passage of passages)
    for (const { target } of atlas.mentionsByPassage.get(passage) ?? [])
      if (target.kind !== 'region' || atlas.regionById.get(target.id)?.kind === 'corridor')
        things.set(targetKey(target), target);
  return [...things.values()];
}

/** Words of one look: `marks` are the mentions that all of them belong to; `start` counts from the passage's. */
export type Run = { text: string; start: number; marks: Mention[] };

/**
 * Cuts words into runs at the ends of the marks, which may overlap.
 * @param offset where the words begin in their passage, UTF-16 units
 */
export function runsOf(words: string, offset: number, marks: Mention[]): Run[] {
  const ends = marks.flatMap(({ start, end }) => [start - offset, end - offset]);
  const cuts = [...new Set([0, ...ends, words.length])]
    .filter((cut) => cut >= 0 && cut <= words.length)
    .sort((one, other) => one - other);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const start = offset + from;
    return {
      text: words.slice(from, to),
      start,
      marks: marks.filter((mark) => mark.start <= start && start < mark.end),
    };
  });
}
