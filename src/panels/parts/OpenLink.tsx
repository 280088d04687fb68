import type { ComponentProps, MouseEvent } from 'react';
import type { Bounds } from '../../domain/atlas.ts';
import { boundsOfTargets, emphasisOf, type Selection } from '../../domain/emphasis.ts';
import { linkTo } from '../../state/link.ts';
import { select } from '../../state/store.ts';
import { useAtlasState, useSetting } from './context.ts';

/**
 * The one way to open a thing or a commitment: a link to the same view with it selected. A plain click opens it here and has
 * the map show it, or some bounds in its place; with a modifier or another button the browser does what it does with links.
 */
export function OpenLink({
  selection,
  bounds,
  ...own
}: { selection: Selection; bounds?: Bounds } & Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'draggable'>) {
  const { store, atlas } = useSetting();
  const href = useAtlasState(({ view }) => linkTo(view, selection));
  const open = (event: MouseEvent<HTMLElement>) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    // Whoever drew a selection over the words wants the words.
    const drawn = document.getSelection();
    if (drawn?.type === 'Range' && drawn.containsNode(event.currentTarget, true)) return;
    select(store, selection, bounds ?? boundsOfTargets(atlas, emphasisOf(atlas, selection).selected));
  };
  return (
    <a
      {...own}
      href={href}
      onClick={open}
      draggable={false}
      data-opens={`${selection.kind}/${selection.id}`}
    />
  );
}

/** Whether a click is meant for the page, and not for a new tab or window. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
}
