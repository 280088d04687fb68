import Copy from 'lucide-react/icons/copy';
import Quote from 'lucide-react/icons/quote';
import { useState } from 'react';
import type { Commitment, Passage } from '../../domain/atlas.ts';
import {
  type DataLanguage,
  SOURCE_LANGUAGE,
  type TranslationLanguage,
  tagOf,
} from '../../domain/languages.ts';
import { targetKey } from '../../domain/lookup.ts';
import { isFiltered } from '../../domain/search.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { takeWordsIn } from '../../i18n/take.ts';
import { formatDate } from '../../i18n/words.ts';
import { linkToPassage } from '../../state/link.ts';
import { sharedLink } from '../../state/sharedLink.ts';
import type { Script } from '../../state/view.ts';
import { useAtlas, useAtlasState, useMatches, useSetting, useWords } from '../parts/context.ts';
import { FirmnessMark } from '../parts/FirmnessMark.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { usePassageName } from '../parts/passageName.ts';
import { SectorSign } from '../parts/Sectors.tsx';
import { ThingLinks } from '../parts/ThingLinks.tsx';
import { RunningText } from './RunningText.tsx';

/** What a reader of the source reads beside it. */
const BESIDE_SOURCE: TranslationLanguage = 'en';

export function translationLanguage(spoken: DataLanguage): TranslationLanguage {
  return spoken === SOURCE_LANGUAGE ? BESIDE_SOURCE : spoken;
}

/** A passage with its place, its words, and in the margin what they promise. */
export function PassageBlock({ passage, script }: { passage: Passage; script: Script }) {
  const atlas = useAtlas();
  const { spoken, say, words } = useWords();
  const isCurrent = useAtlasState(({ view }) => view.passage === passage.id);
  const language = translationLanguage(spoken);
  const commitments = atlas.commitments.filter((own) => own.passage === passage.id);
  const targets = new Map(
    (atlas.mentionsByPassage.get(passage.id) ?? []).map(({ target }) => [targetKey(target), target]),
  );
  return (
    <section
      className="read-passage"
      data-passage={passage.id}
      data-kind={passage.kind}
      aria-current={isCurrent ? 'location' : undefined}
    >
      {passage.section && <h3 className="read-section">{say(passage.section)}</h3>}
      {passage.kind === 'heading' && <h3 className="visually-hidden">{passage[spoken]}</h3>}
      <p className="read-place">
        <PassageLink passage={passage.id}>{say(passage.label)}</PassageLink>
        <Reference passage={passage} />
      </p>
      <div className="read-words">
        {script !== 'translation' && <RunningText passage={passage} />}
        {script !== 'source' && (
          <p className="read-translation" lang={tagOf(language)}>
            {passage[language]}
          </p>
        )}
      </div>
      {script === 'translation' && <ThingLinks targets={[...targets.values()]} label={words.liesHere} />}
      {commitments.length > 0 && (
        <ul className="read-margin">
          {commitments.map((commitment) => (
            <li key={commitment.id}>
              <MarginMark commitment={commitment} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What a clause promises: its kind, how firm its words are, which they are, and its sectors. */
function MarginMark({ commitment }: { commitment: Commitment }) {
  const atlas = useAtlas();
  const { commitments } = useMatches();
  const isLeft =
    useAtlasState(({ view }) => isFiltered(view)) && commitments.some(({ id }) => id === commitment.id);
  const { words } = useWords();
  const { kind, firmness, wording = [], governing, sectors } = commitment;
  return (
    <OpenLink
      selection={{ kind: 'commitment', id: commitment.id }}
      title={commitment.quote}
      data-left={isLeft || undefined}
    >
      <FirmnessMark firmness={firmness} />
      {words.commitmentKind[kind]}
      <q lang={tagOf(SOURCE_LANGUAGE)} translate="no">
        {[...wording, ...(governing ? [governing] : [])].join(' · ')}
      </q>
      {sectors.map((id) => {
        const sector = atlas.sectorById.get(id);
        return sector && <SectorSign key={id} sector={sector} size={13} />;
      })}
    </OpenLink>
  );
}

/** Copies where the passage stands; a whole reference, in the form that the reader needs, is made in a dialog. */
function Reference({ passage }: { passage: Passage }) {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { language, colon, aside } = useWords();
  const find = findWordsIn(language);
  const { cite } = takeWordsIn(language).sections;
  const passageName = usePassageName();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const date = atlas.textById.get(passage.text)?.date ?? '';
    const link = sharedLink(linkToPassage(store.getState().view, passage.id));
    await navigator.clipboard.writeText(
      `${passageName(passage.id)}${aside(formatDate(date, language))}. ${link}`,
    );
    setCopied(true);
  };
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={find.copyReference + colon + passageName(passage.id)}
        title={find.copyReference}
        onClick={() => void copy().catch(() => setCopied(false))}
        onBlur={() => setCopied(false)}
      >
        <Copy size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={cite + colon + passageName(passage.id)}
        title={cite}
        onClick={() => store.setState({ taking: { part: 'cite', passage: passage.id } })}
      >
        <Quote size={14} aria-hidden="true" />
      </button>
      <span role="status">{isCopied && find.copied}</span>
    </>
  );
}
