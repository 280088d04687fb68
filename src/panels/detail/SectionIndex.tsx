import { useEffect, useRef, useState } from 'react';
import { useWords } from '../parts/context.ts';

type Found = { title: string; section: HTMLElement };

/** Fewer sections than these are seen without an index. */
const LEAST = 3;

/** The sections of a detail by their titles, which stays while the detail is scrolled. */
export function SectionIndex() {
  const { words, language } = useWords();
  const index = useRef<HTMLElement>(null);
  const [found, setFound] = useState<Found[]>([]);
  // Titles are read off the page, so that a section cannot be forgotten here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other titles
  useEffect(() => {
    const sections = index.current?.parentElement?.querySelectorAll<HTMLElement>('[data-section]') ?? [];
    setFound([...sections].map((section) => ({ title: section.dataset.section ?? '', section })));
  }, [language]);
  return (
    <nav className="section-index" aria-label={words.sectionIndex} ref={index} hidden={found.length < LEAST}>
      {found.map(({ title, section }) => (
        <button
          key={title}
          type="button"
          onClick={() => {
            section.scrollIntoView({ block: 'start' });
            section.tabIndex = -1;
            section.focus({ preventScroll: true });
          }}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
