import type { UiWords } from '../i18n/en.ts';
import type { Commitment, Mention, Passage, Target } from './atlas.ts';
import { type IndexedAtlas, targetKey } from './lookup.ts';
import type { TextId } from './vocabulary.ts';

/** "List of outcomes, part 1, line 21" for `outcomes.consensus-21`. */
export function passageName(words: UiWords, passage: string): string {
  const dot = passage.indexOf('.');
  return words.passage(passage.slice(0, dot) as TextId, passage.slice(dot + 1));
}

/** Some words of a passage and what is marked in them: a commitment's quote, or words that pledge nothing. */
export type Excerpt = {
  passage: Passage;
  start: number;
  end: number;
  translation: { en: string; ru: string };
  commitment?: Commitment | undefined;
  marks: Mention[];
};

/** The words of the texts that name or mean a thing, passage by passage. */
export function excerptsOf(atlas: IndexedAtlas, target: Target): Excerpt[] {
  const excerpts = new Map<string, Excerpt>();
  for (const mention of atlas.mentionsByTarget.get(targetKey(target)) ?? []) {
    const passage = atlas.passageById.get(mention.passage);
    if (!passage) continue;
    const commitment = atlas.commitments.find(
      (other) => other.passage === passage.id && other.start <= mention.start && mention.end <= other.end,
    );
    const clause = passage.clauses.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const span = commitment ?? clause ?? { start: 0, end: passage.zh.length, en: passage.en, ru: passage.ru };
    const key = `${passage.id}/${span.start}`;
    const excerpt = excerpts.get(key);
    if (excerpt) excerpt.marks.push(mention);
    else
      excerpts.set(key, {
        passage,
        start: span.start,
        end: span.end,
        translation: { en: span.en, ru: span.ru },
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
  const marks = (atlas.mentionsByPassage.get(passage.id) ?? []).filter(
    (mention) =>
      mention.target.kind !== 'region' && mention.start >= commitment.start && mention.end <= commitment.end,
  );
  const { start, end, en, ru } = commitment;
  return { passage, start, end, translation: { en, ru }, commitment, marks };
}

/** The routes and places of a passage, each once, in the order of the words. */
export function thingsIn(atlas: IndexedAtlas, passage: string): Target[] {
  const things = new Map<string, Target>();
  for (const { target } of atlas.mentionsByPassage.get(passage) ?? [])
    if (target.kind !== 'region' || atlas.regionById.get(target.id)?.kind === 'corridor')
      things.set(targetKey(target), target);
  return [...things.values()];
}

/** Cuts words into runs, marked and not; marks may overlap and are merged. */
export function markedRuns(
  words: string,
  offset: number,
  marks: { start: number; end: number }[],
): { text: string; isMarked: boolean; start: number }[] {
  const runs: { text: string; isMarked: boolean; start: number }[] = [];
  words.split('').forEach((character, index) => {
    const at = offset + index;
    const isMarked = marks.some((mark) => mark.start <= at && at < mark.end);
    const last = runs.at(-1);
    if (last && last.isMarked === isMarked) last.text += character;
    else runs.push({ text: character, isMarked, start: at });
  });
  return runs;
}
