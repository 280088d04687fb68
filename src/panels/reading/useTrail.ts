import { useEffect } from 'react';
import type { Target } from '../../domain/atlas.ts';
import { mentionsInOrder } from '../../domain/trail.ts';
import { changeView } from '../../state/store.ts';
import { useAtlas, useSetting } from '../parts/context.ts';

/** Goes to a mention of a thing, counted from 1 and round from the last to the first. */
export function useTrail(target: Target) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const mentions = mentionsInOrder(atlas, target);
  const go = (to: number) => {
    const at = ((to - 1 + mentions.length) % mentions.length) + 1;
    const mention = mentions[at - 1];
    if (mention)
      changeView(store, { selection: null, page: 'read', passage: mention.passage, trail: { target, at } });
  };
  return { mentions, go };
}

/** Has `n` and `p` go on and back while the focus is in the panel and nobody types. */
export function useTrailKeys(next: () => void, previous: () => void): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, isComposing } = event;
      const isOurs = target instanceof Element && target.closest('.panel') && !target.matches('input');
      if (!isOurs || ctrlKey || metaKey || altKey || isComposing) return;
      if (key === 'n') next();
      if (key === 'p') previous();
    };
    window.addEventListener('keydown', answer);
    return () => window.removeEventListener('keydown', answer);
  });
}
