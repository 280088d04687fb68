import type { CSSProperties } from 'react';
import { type Excerpt, markedRuns, passageName } from '../../domain/excerpts.ts';
import { useWords } from '../parts/context.ts';

/** A quotation: the exact Chinese words with the naming phrase marked, where they stand, our translation. */
export function Quotation({ excerpt, colour }: { excerpt: Excerpt; colour: CSSProperties }) {
  const { words, language } = useWords();
  const { passage, start, end, marks } = excerpt;
  const isWhole = start === 0 && end >= passage.zh.length - 1;
  const translation = language === 'zh' ? undefined : excerpt.translation[language];
  return (
    <figure className="quotation" style={colour}>
      <blockquote lang="zh-Hans">
        <Marked text={passage.zh.slice(start, end)} offset={start} marks={marks} />
      </blockquote>
      {translation && (
        <p className="translation" lang={language}>
          {translation}
        </p>
      )}
      <figcaption>
        {passageName(words, passage.id)}
        {translation && <span className="quiet"> · {words.translationOurs}</span>}
      </figcaption>
      {!isWhole && (
        <details className="whole">
          <summary>{words.inItsPassage}</summary>
          <p lang="zh-Hans" className="passage">
            <span className="beside">{passage.zh.slice(0, start)}</span>
            <Marked text={passage.zh.slice(start, end)} offset={start} marks={marks} />
            <span className="beside">{passage.zh.slice(end)}</span>
          </p>
          {language !== 'zh' && (
            <p className="translation" lang={language}>
              {passage[language]}
            </p>
          )}
        </details>
      )}
    </figure>
  );
}

function Marked({ text, offset, marks }: { text: string; offset: number; marks: Excerpt['marks'] }) {
  return markedRuns(text, offset, marks).map((run) =>
    run.isMarked ? <mark key={run.start}>{run.text}</mark> : <span key={run.start}>{run.text}</span>,
  );
}
