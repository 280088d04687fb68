import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { addressOf, type DataFile, pagesAddress } from '../../data/source.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { formatDate } from '../../i18n/words.ts';
import { useAtlas, useWords } from '../parts/context.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { useEscape } from '../parts/useEscape.ts';

const DATA: DataFile[] = [
  'commitments.csv',
  'commitments.json',
  'routes.geojson',
  'places.geojson',
  'texts.json',
  'mentions.json',
  'threads.json',
  'fates.json',
  'fates.csv',
  'changes.atom',
  'atlas.gpkg',
  'annotations.jsonld',
  'linked-places.jsonld',
  'linked-traces.jsonld',
  'datapackage.json',
  'llms.txt',
];

/** What the atlas is, whose data it stands on, and where its own data lies. */
export function About({ onClose }: { onClose: () => void }) {
  const { words, say, language } = useWords();
  const { edition, summits, texts, sources } = useAtlas();
  const take = takeWordsIn(language);
  const editionName = take.edition(edition.version, formatDate(edition.date, language));
  useEscape('dialog', onClose);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <div className="dialog-head">
            <Dialog.Title>{words.about}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.close}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <p>{summits.map(({ about }) => say(about)).join(' ')}</p>
          <p>{words.aboutTexts}</p>
          <ul>
            {texts.map((text) => (
              <li key={text.id}>
                {say(text.title)} <span className="quiet">{formatDate(text.date, language)}</span>
                {text.note && <span className="note"> {say(text.note)}</span>}
              </li>
            ))}
          </ul>
          {words.aboutBody.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <h3>
            {take.whatChanged} <span className="quiet">({editionName})</span>
          </h3>
          <ul>
            {edition.changes.map((change) => (
              <li key={change.zh}>{say(change)}</li>
            ))}
          </ul>
          <h3>{words.licensedSources}</h3>
          <ul className="plain">
            {Object.entries(sources).flatMap(([id, { licence }]) =>
              licence
                ? [
                    <li key={id}>
                      <SourceLink id={id} /> <span className="quiet">{licence}</span>
                    </li>,
                  ]
                : [],
            )}
          </ul>
          <h3>{words.openData}</h3>
          <ul className="plain columns">
            {DATA.map((name) => (
              <li key={name}>
                <a href={addressOf(name)}>{name}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={pagesAddress(language)}>{take.pagesOfTheirOwn}</a>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
