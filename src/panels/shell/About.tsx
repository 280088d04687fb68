import { type OfferedFile, offeredAddress, pagesAddress } from '../../data/source.ts';
import { IS_ONE_FILE } from '../../domain/oneFile.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { formatDate } from '../../i18n/words.ts';
import { useAtlas, useWords } from '../parts/context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { SourceLink } from '../parts/SourceLink.tsx';
import { Keeping } from './Keeping.tsx';

const DATA: OfferedFile[] = [
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
  const pages = pagesAddress(language);
  const offered = DATA.flatMap((name) => {
    const address = offeredAddress(name);
    return address ? [{ name, address }] : [];
  });
  return (
    <DialogFrame title={words.about} onClose={onClose}>
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
      <Keeping />
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
      {IS_ONE_FILE && <p className="note">{take.oneFile}</p>}
      <ul className="plain columns">
        {offered.map(({ name, address }) => (
          <li key={name}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
      {pages && (
        <p>
          <a href={pages}>{take.pagesOfTheirOwn}</a>
        </p>
      )}
    </DialogFrame>
  );
}
