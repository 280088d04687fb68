import type { ComponentProps, MouseEvent } from 'react';
import type { Trail } from '../../domain/trail.ts';
import { linkToPassage } from '../../state/link.ts';
import { changeView } from '../../state/store.ts';
import { useAtlasState, useSetting } from './context.ts';
import { isPlain } from './OpenLink.tsx';

/** The way to a passage in its text: a link to the reading page there, which a plain click opens here. */
export function PassageLink({
  passage,
  trail = null,
  ...own
}: { passage: string; trail?: Trail | null } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  const { store } = useSetting();
  const href = useAtlasState(({ view }) => linkToPassage(view, passage, trail));
  const open = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    changeView(store, { selection: null, page: 'read', passage, trail });
  };
  return <a {...own} href={href} onClick={open} />;
}
