import { useState } from 'react';
import { frameSnippet } from '../../exports/frame.ts';
import { titleOf } from '../../exports/metadata.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { addressNow } from '../../state/history.ts';
import { writeView } from '../../state/link.ts';
import { sharedLink, sharedLinkNow } from '../../state/sharedLink.ts';
import { FRAME_PARTS, type FramePart } from '../../state/view.ts';
import { useAtlasState, useWords } from '../parts/context.ts';
import { LabelledSwitch } from '../parts/LabelledSwitch.tsx';
import { Tick } from '../parts/Tick.tsx';
import { CopyField } from './CopyField.tsx';
import { useCited } from './useCited.ts';

const BESIDE = FRAME_PARTS.filter((part) => part !== 'still');
type Beside = (typeof BESIDE)[number];

/** The link of what is seen, and a frame of it for another page. */
export function ShareSection() {
  const { words, language, spoken } = useWords();
  const own = takeWordsIn(language);
  const view = useAtlasState((state) => state.view);
  const [cited] = useCited();
  const [beside, setBeside] = useState<Beside[]>(['legend']);
  const [hand, setHand] = useState<'live' | 'still'>('live');
  const [fitsHeight, setFitsHeight] = useState(false);
  const embed: FramePart[] = [...beside, ...(hand === 'still' ? ['still' as const] : [])];
  const framed = sharedLink(
    writeView({ ...view, page: 'map', passage: null, trail: null, embed }),
    addressNow().hash,
  );
  const title =
    cited?.kind === 'view'
      ? cited.title
      : titleOf({ title: words.title, only: cited ?? null, language: spoken });
  return (
    <section>
      <CopyField label={own.link} what={own.link} value={sharedLinkNow()} />
      <h3>{own.frame}</h3>
      <p className="note">{own.frameHint}</p>
      <LabelledSwitch
        className="take-choice"
        label={own.frameParts}
        multiple
        options={BESIDE.map((value) => ({ value, content: own.framePart[value] }))}
        chosen={beside}
        onChange={setBeside}
      />
      <LabelledSwitch
        className="take-choice"
        label={own.hand}
        options={(['live', 'still'] as const).map((value) => ({ value, content: own.hands[value] }))}
        chosen={[hand]}
        onChange={([next]) => next && setHand(next)}
      />
      <Tick className="take-option" isOn={fitsHeight} onChange={setFitsHeight}>
        {own.fitsHeight}
      </Tick>
      <CopyField label={own.frame} what={own.frame} value={frameSnippet(framed, title, fitsHeight)} />
    </section>
  );
}
