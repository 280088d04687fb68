import type { Mention, Target } from './atlas.ts';
import { type IndexedAtlas, targetKey } from './lookup.ts';

/** The mentions of a thing one after the other, and which of them is read, from 1. */
export type Trail = { target: Target; at: number };

/** The mentions of a thing across all texts, in the order of the texts and of their words. */
export function mentionsInOrder(atlas: IndexedAtlas, target: Target): Mention[] {
  const order = new Map([...atlas.passageById.keys()].map((id, index) => [id, index]));
  const placeOf = ({ passage }: Mention) => order.get(passage) ?? 0;
  return [...(atlas.mentionsByTarget.get(targetKey(target)) ?? [])].sort(
    (one, other) => placeOf(one) - placeOf(other) || one.start - other.start,
  );
}

/** Names a mention: where it stands, and what it names or means. */
export function mentionKey({ passage, start, end, target }: Mention): string {
  return `${passage}/${start}-${end}/${targetKey(target)}`;
}
