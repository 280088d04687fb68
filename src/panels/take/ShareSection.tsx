import { useState } from 'react';
import { frameSnippet } from '../../exports/frame.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { writeView } from '../../state/link.ts';
import { FRAME_PARTS, type FramePart } from '../../state/view.ts';
import { Choices } from '../parts/Choices.tsx';
import { useAtlasState, useWords } from '../parts/context.ts';
import { CopyField } from './CopyField.tsx';
import { useCited } from './useCited.ts';

const BESIDE = FRAME_PARTS.filter((part) => part !== 'still');
type Beside = (typeof BESIDE)[number];

/** The link of what is seen, and a frame of it for another page. */
export function ShareSection() {
  const { words, language } = useWords();
  const own = takeWordsIn(language);
  const view = useAtlasState((state) => state.view);
  const [cited] = useCited();
  const [beside, setBeside] = useState<Beside[]>(['legend']);
  const [hand, setHand] = useState<'live' | 'still'>('live');
  const [fitsHeight, setFitsHeight] = useState(false);
  const embed: FramePart[] = [...beside, ...(hand === 'still' ? ['still' as const] : [])];
  const framed = new URL(
    writeView({ ...view, page: 'map', passage: null, trail: null, embed }),
    window.location.href,
  );
  framed.hash = window.location.hash;
  const title = cited?.kind === 'view' ? cited.title : `${words.title}: ${cited?.title}`;
  return (
    <section>
      <CopyField label={own.link} what={own.link} value={window.location.href} />
      <h3>{own.frame}</h3>
      <p className="note">{own.frameHint}</p>
      <div className="take-choice">
        <span aria-hidden="true">{own.frameParts}</span>
        <Choices
          className="switch"
          label={own.frameParts}
          multiple
          options={BESIDE.map((value) => ({ value, content: own.framePart[value] }))}
          chosen={beside}
          onChange={setBeside}
        />
      </div>
      <div className="take-choice">
        <span aria-hidden="true">{own.hand}</span>
        <Choices
          className="switch"
          label={own.hand}
          options={(['live', 'still'] as const).map((value) => ({ value, content: own.hands[value] }))}
          chosen={[hand]}
          onChange={([next]) => next && setHand(next)}
        />
      </div>
      <label className="take-option">
        <input
          type="checkbox"
          checked={fitsHeight}
          onChange={(event) => setFitsHeight(event.currentTarget.checked)}
        />
        {own.fitsHeight}
      </label>
      <CopyField label={own.frame} what={own.frame} value={frameSnippet(framed.href, title, fitsHeight)} />
    </section>
  );
}
