import type { ComponentProps, MouseEvent } from 'react';
import { writeView } from '../../state/link.ts';
import { changeView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { useAtlasState, useSetting } from './context.ts';
import { isPlain } from './OpenLink.tsx';

/** A link to the same view with something of it changed; a plain click changes it here. */
export function ViewLink({
  change,
  onGone,
  ...own
}: { change: Partial<View>; onGone?: () => void } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  const { store } = useSetting();
  const href = useAtlasState(({ view }) => writeView({ ...view, ...change }));
  const go = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    changeView(store, change);
    onGone?.();
  };
  return <a {...own} href={href} onClick={go} />;
}
