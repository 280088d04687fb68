import { useState } from 'react';
import { bibtex } from '../../exports/bibtex.ts';
import type { Cited, CitedKind } from '../../exports/cited.ts';
import { cslJson } from '../../exports/cslJson.ts';
import { plainCitation } from '../../exports/plainCitation.ts';
import type { TakeWords } from '../../i18n/take/words.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { Choices } from '../parts/Choices.tsx';
import { useWords } from '../parts/context.ts';
import { CopyField } from './CopyField.tsx';
import { useCited } from './useCited.ts';

type Style = keyof TakeWords['styles'];

const STYLES: Record<Style, (cited: Cited) => string> = { plain: plainCitation, bibtex, csl: cslJson };
const STYLE_NAMES = Object.keys(STYLES) as Style[];

/** A reference to what is seen, in the form that the reader needs. */
export function CiteSection() {
  const { language } = useWords();
  const own = takeWordsIn(language);
  const all = useCited();
  const [kind, setKind] = useState<CitedKind | null>(null);
  const [style, setStyle] = useState<Style>('plain');
  const cited = all.find((one) => one.kind === kind) ?? all[0];
  if (!cited) return null;
  return (
    <section>
      <Choices
        className="switch"
        label={own.cited}
        options={all.map((one) => ({ value: one.kind, content: own.citedKinds[one.kind] }))}
        chosen={[cited.kind]}
        onChange={([next]) => next && setKind(next)}
      />
      <p className="take-title">{cited.title}</p>
      <Choices
        className="switch"
        label={own.style}
        options={STYLE_NAMES.map((value) => ({ value, content: own.styles[value] }))}
        chosen={[style]}
        onChange={([next]) => next && setStyle(next)}
      />
      <CopyField label={own.styles[style]} what={own.reference} value={STYLES[style](cited).trim()} />
    </section>
  );
}
