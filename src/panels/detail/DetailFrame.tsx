import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { findWordsIn } from '../../i18n/find.ts';
import { stripWordsIn } from '../../i18n/strip.ts';
import { isInPanel } from '../../state/pages.ts';
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
  const backToPage = page === 'strip' ? stripWordsIn(language).back : findWordsIn(language).backToText;
  const frame = useRef<HTMLElement>(null);
  const back = () => select(store, null);

  // A reader who came from the list by keyboard goes on reading here.
  useEffect(() => {
    frame.current?.closest('.panel-body')?.scrollTo(0, 0);
    if (
      document.activeElement === document.body ||
      frame.current?.closest('.panel')?.contains(document.activeElement)
    )
      frame.current?.querySelector('h2')?.focus();
  }, []);
  useEscape('panel', back);

  return (
    <article className="detail" ref={frame}>
      <button type="button" className="link-button back" onClick={back}>
        <ArrowLeft size={16} aria-hidden="true" /> {isInPanel(page) ? backToPage : words.back}
      </button>
      <p className="kind">{kind}</p>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </article>
  );
}
