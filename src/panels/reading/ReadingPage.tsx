import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useRef, useState } from 'react';
import type { Text } from '../../domain/atlas.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { formatDate } from '../../i18n/words.ts';
import { followPreference, keepFollowing } from '../../state/preferences.ts';
import { changeView } from '../../state/store.ts';
import { SCRIPTS } from '../../state/view.ts';
import { Choices } from '../parts/Choices.tsx';
import { useAtlas, useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { PassageLink } from '../parts/PassageLink.tsx';
import { SourceLink } from '../parts/SourceLink.tsx';
import { Tick } from '../parts/Tick.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useFollowing, useReadPassage } from './following.ts';
import { LeftByFilters } from './LeftByFilters.tsx';
import { PassageBlock } from './PassageBlock.tsx';
import { TrailBar } from './TrailBar.tsx';
import '../../styles/quotation.css';
import '../../styles/reading.css';

/** A text, passage by passage, beside the map. */
export function ReadingPage() {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, language, say } = useWords();
  const find = findWordsIn(language);
  const asked = useAtlasState(({ view }) => view.passage?.split('.')[0]);
  const script = useAtlasState(({ view }) => view.script);
  const trail = useAtlasState(({ view }) => view.trail);
  const isHidden = useAtlasState(({ view }) => view.selection !== null);
  const [follows, setFollows] = useState(followPreference);
  const page = useRef<HTMLElement>(null);
  const text = atlas.texts.find(({ id }) => id === asked) ?? atlas.texts[0];
  useReadPassage(page);
  useFollowing(atlas, follows);
  const title = text && say(text.short);
  useEffect(() => {
    document.title = `${title} · ${words.title}`;
    return () => {
      document.title = words.title;
    };
  }, [title, words]);
  if (!text) return null;
  const leave = () => changeView(store, { page: 'map' });
  const follow = (isWanted: boolean) => {
    keepFollowing(isWanted);
    setFollows(isWanted);
  };
  return (
    <article className="reading" ref={page} hidden={isHidden}>
      {!isHidden && <Leave leave={leave} />}
      <button type="button" className="link-button back" onClick={leave}>
        <ArrowLeft size={16} aria-hidden="true" /> {words.back}
      </button>
      {trail && !isHidden && <TrailBar trail={trail} page={page} />}
      <nav className="read-texts" aria-label={words.pages.read}>
        {atlas.texts.map(({ id, short, passages }) => (
          <PassageLink
            key={id}
            passage={passages[0]?.id ?? ''}
            aria-current={id === text.id ? 'page' : undefined}
          >
            {say(short)}
          </PassageLink>
        ))}
        <button
          type="button"
          className="link-button"
          onClick={() => changeView(store, { page: 'concordance' })}
        >
          {words.pages.concordance}
        </button>
      </nav>
      <div className="read-tools">
        <Choices
          className="switch"
          label={find.scriptLabel}
          options={SCRIPTS.map((one) => ({ value: one, content: find.script[one] }))}
          chosen={[script]}
          onChange={([next]) => next && changeView(store, { script: next })}
        />
        <Tick className="read-follow" isOn={follows} onChange={follow}>
          {find.follow}
        </Tick>
      </div>
      <LeftByFilters text={text} />
      <h2 translate="no">{say(text.title)}</h2>
      <p className="quiet">
        {formatDate(text.date, language)} · <SourceLink id={text.source} />
        {script !== 'source' && <> · {words.translationOurs}</>}
      </p>
      <Contents text={text} />
      {text.passages.map((passage) => (
        <PassageBlock key={passage.id} passage={passage} script={script} />
      ))}
      {text.note && <p className="note read-end">{say(text.note)}</p>}
    </article>
  );
}

/** The parts of the text, each with how many mentions it has. */
function Contents({ text }: { text: Text }) {
  const atlas = useAtlas();
  const { language, say, spoken } = useWords();
  const find = findWordsIn(language);
  const parts = text.passages.flatMap((passage, index) => {
    const isStart = passage.section !== undefined || passage.kind === 'heading';
    return isStart ? [{ passage, index }] : [];
  });
  return (
    <nav className="read-contents" aria-label={find.contents}>
      <details>
        <summary>{find.contents}</summary>
        <ol>
          {parts.map(({ passage, index }, place) => {
            const own = text.passages.slice(index, parts[place + 1]?.index);
            const count = own.flatMap(({ id }) => atlas.mentionsByPassage.get(id) ?? []).length;
            return (
              <li key={passage.id}>
                <PassageLink passage={passage.id}>
                  {passage.section ? say(passage.section) : passage[spoken]}
                </PassageLink>{' '}
                <span className="count" title={find.mentionCount(count)}>
                  {count}
                </span>
              </li>
            );
          })}
        </ol>
      </details>
    </nav>
  );
}

function Leave({ leave }: { leave: () => void }) {
  useEscape('panel', leave);
  return null;
}
