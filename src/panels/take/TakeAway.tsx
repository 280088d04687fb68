import { type ComponentType, useState } from 'react';
import { takeWordsIn } from '../../i18n/take.ts';
import { TAKE_PARTS, type TakePart } from '../../state/store.ts';
import { Choices } from '../parts/Choices.tsx';
import { useWords } from '../parts/context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { CiteSection } from './CiteSection.tsx';
import { DataSection } from './DataSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import { ShareSection } from './ShareSection.tsx';
import '../../styles/take.css';

const SECTIONS = {
  data: DataSection,
  cite: CiteSection,
  share: ShareSection,
  picture: PictureSection,
} satisfies Record<TakePart, ComponentType>;

/** What a reader may take away: files, references, links and frames, a picture. */
export function TakeAway({ first, onClose }: { first: TakePart; onClose: () => void }) {
  const { language } = useWords();
  const own = takeWordsIn(language);
  const [section, setSection] = useState(first);
  const Section = SECTIONS[section];
  return (
    <DialogFrame className="take" title={own.title} onClose={onClose}>
      <Choices
        className="switch take-sections"
        label={own.title}
        options={TAKE_PARTS.map((value) => ({ value, content: own.sections[value] }))}
        chosen={[section]}
        onChange={([next]) => next && setSection(next)}
      />
      <Section />
    </DialogFrame>
  );
}
