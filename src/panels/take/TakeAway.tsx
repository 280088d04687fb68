import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { takeWordsIn } from '../../i18n/take.ts';
import { Choices } from '../parts/Choices.tsx';
import { useWords } from '../parts/context.ts';
import { useEscape } from '../parts/useEscape.ts';
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
} satisfies Record<string, ComponentType>;
const NAMES = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];

/** What a reader may take away: files, references, links and frames, a picture. */
export function TakeAway({ onClose }: { onClose: () => void }) {
  const { words, language } = useWords();
  const own = takeWordsIn(language);
  const [section, setSection] = useState<keyof typeof SECTIONS>('data');
  const Section = SECTIONS[section];
  useEscape('dialog', onClose);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog take">
          <div className="dialog-head">
            <Dialog.Title>{own.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.close}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <Choices
            className="switch take-sections"
            label={own.title}
            options={NAMES.map((value) => ({ value, content: own.sections[value] }))}
            chosen={[section]}
            onChange={([next]) => next && setSection(next)}
          />
          <Section />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
