import type { CSSProperties } from 'react';
import { type Excerpt, runsOf } from '../../domain/excerpts.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { useWords } from '../parts/context.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { usePassageName } from '../parts/passageName.ts';
import { Translation } from '../parts/Translation.tsx';

const SOURCE_TAG = tagOf(SOURCE_LANGUAGE);

/** A quotation: the exact Chinese words with the naming phrase marked, where they stand, our translation. */
export function Quotation({ excerpt, colour }: { excerpt: Excerpt; colour: CSSProperties }) {
  const { words, translated } = useWords();
  const passageName = usePassageName();
  const { passage, start, end, marks } = excerpt;
  const isWhole = start === 0 && end >= passage.zh.length - 1;
  const isTranslated = translated(excerpt.translation) !== undefined;
  const marked = <Marked text={passage.zh.slice(start, end)} offset={start} marks={marks} />;
  return (
    <figure className="quotation" style={colour}>
      <blockquote lang={SOURCE_TAG} translate="no">
        {marked}
      </blockquote>
      <Translation of={excerpt.translation} />
      <figcaption>
        <PassageLink passage={passage.id}>{passageName(passage.id)}</PassageLink>
        {isTranslated && <span className="quiet"> · {words.translationOurs}</span>}
      </figcaption>
      {!isWhole && (
        <details className="whole">
          <summary>{words.inItsPassage}</summary>
          <p lang={SOURCE_TAG} translate="no" className="passage">
            <span className="beside">{passage.zh.slice(0, start)}</span>
            {marked}
            <span className="beside">{passage.zh.slice(end)}</span>
          </p>
          {isTranslated && <Translation of={passage} />}
        </details>
      )}
    </figure>
  );
}

/** Marks that touch or overlap are one to the eye. */
function Marked({ text, offset, marks }: { text: string; offset: number; marks: Excerpt['marks'] }) {
  const pieces: { text: string; start: number; isMarked: boolean }[] = [];
  for (const run of runsOf(text, offset, marks)) {
    const isMarked = run.marks.length > 0;
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += run.text;
    else pieces.push({ text: run.text, start: run.start, isMarked });
  }
  return pieces.map((piece) =>
    piece.isMarked ? (
      <mark key={piece.start}>{piece.text}</mark>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}
