import ArrowLeft from 'lucide-react/icons/arrow-left';
import { type ReactNode, useEffect, useRef } from 'react';
import { findWordsIn } from '../../i18n/find.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { select } from '../../state/store.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { useEscape } from '../parts/useEscape.ts';

/** The frame of every detail: the way back, the kind, the name. Escape goes back too. */
export function DetailFrame({
  kind,
  title,
  children,
}: {
  kind: ReactNode;
  title: ReactNode;
  children: ReactNode;
}) {
  const { store } = useSetting();
  const { words, language } = useWords();
  const page = useAtlasState(({ view }) => view.page);
  const backTo: Partial<Record<typeof page, string>> = {
    read: findWordsIn(language).backToText,
    concordance: findWordsIn(language).backToText,
    changes: words.pages.changes,
    strip: stripWordsIn(language).back,
  };
  const frame = useRef<HTMLElement>(null);
  const back = () => select(store, null);

  // A reader who came by keyboard, from the list or from a link elsewhere, goes on reading here.
  useEffect(() => {
    frame.current?.closest('.panel-body')?.scrollTo(0, 0);
    if (
      document.activeElement === document.body ||
      document.activeElement?.matches('.over-map [data-opens]') ||
      frame.current?.closest('.panel')?.contains(document.activeElement)
    )
      frame.current?.querySelector('h2')?.focus();
  }, []);
  useEscape('panel', back);

  return (
    <article className="detail" ref={frame}>
      <button type="button" className="link-button back" onClick={back}>
        <ArrowLeft size={16} aria-hidden="true" /> {backTo[page] ?? words.back}
      </button>
      <button
        type="button"
        className="link-button cite"
        onClick={() => store.setState({ taking: { part: 'cite' } })}
      >
        {takeWordsIn(language).sections.cite}
      </button>
      <p className="kind">{kind}</p>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </article>
  );
}
