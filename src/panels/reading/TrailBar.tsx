import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import X from 'lucide-react/icons/x';
import { type RefObject, useEffect } from 'react';
import { targetOf } from '../../domain/lookup.ts';
import { mentionKey, type Trail } from '../../domain/trail.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { changeView } from '../../state/store.ts';
import { useAtlas, useSetting, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { ThingSign } from '../parts/Things.tsx';
import { keepPanelAt } from './scrolling.ts';
import { useTrail, useTrailKeys } from './useTrail.ts';

/** Which mention of a thing is read, and the way to the others. */
export function TrailBar({ trail, page }: { trail: Trail; page: RefObject<HTMLElement | null> }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { language, say, words } = useWords();
  const find = findWordsIn(language);
  const { target } = trail;
  const { mentions, go } = useTrail(target);
  const at = Math.min(trail.at, mentions.length);
  const thing = targetOf(atlas, target);
  const mention = mentions[at - 1];
  const key = mention && mentionKey(mention);
  useTrailKeys(
    () => go(at + 1),
    () => go(at - 1),
  );
  // After the page is there to look into.
  useEffect(() => {
    const link = key && page.current?.querySelector<HTMLElement>(`[data-mention="${CSS.escape(key)}"]`);
    if (!link) return;
    link.dataset.current = '';
    const { release } = keepPanelAt(link, 0.4);
    link.focus({ preventScroll: true });
    return () => {
      release();
      delete link.dataset.current;
    };
  }, [key, page]);
  if (!thing || !mention) return null;
  return (
    <div className="read-trail">
      <ThingSign thing={thing} />
      <OpenLink selection={target} translate="no">
        {say('short' in thing ? thing.short : thing.name)}
      </OpenLink>
      <span role="status">{find.mentionOf(at, mentions.length)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={find.previousMention}
        aria-keyshortcuts="p"
        title={`${find.previousMention} (p)`}
        onClick={() => go(at - 1)}
      >
        <ChevronLeft size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={find.nextMention}
        aria-keyshortcuts="n"
        title={`${find.nextMention} (n)`}
        onClick={() => go(at + 1)}
      >
        <ChevronRight size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.close}
        onClick={() => changeView(store, { trail: null })}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
