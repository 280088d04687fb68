import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect } from 'react';
import type { Target } from '../../domain/atlas.ts';
import { type Cell, concordanceOf } from '../../domain/concordance.ts';
import { SOURCE_LANGUAGE, tagOf } from '../../domain/languages.ts';
import { targetKey, targetOf } from '../../domain/lookup.ts';
import { FIRMNESS } from '../../domain/vocabulary.ts';
import { findWordsIn } from '../../i18n/find.ts';
import { changeView } from '../../state/store.ts';
import { Agreement } from '../parts/Agreement.tsx';
import { useAtlas, useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { FirmnessMark } from '../parts/FirmnessMark.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { PassageLink } from '../parts/PassageLink.tsx';
import { usePassageName } from '../parts/passageName.ts';
import { ThingSign, usePointing } from '../parts/Things.tsx';
import { useEscape } from '../parts/useEscape.ts';
import '../../styles/concordance.css';
import '../../styles/facts.css';

/** All routes and places against all texts: which text speaks of what, how often, how firmly; and how firmness is told. */
export function Concordance() {
  const { store } = useSetting();
  const atlas = useAtlas();
  const { words, language, say } = useWords();
  const find = findWordsIn(language);
  const isHidden = useAtlasState(({ view }) => view.selection !== null);
  const title = words.pages.concordance;
  useEffect(() => {
    document.title = `${title} · ${words.title}`;
    return () => {
      document.title = words.title;
    };
  }, [title, words]);
  const leave = () => changeView(store, { page: 'read' });
  const kinds = [
    { kind: 'route' as const, title: find.hitKind.route, things: atlas.routes },
    { kind: 'place' as const, title: find.hitKind.place, things: atlas.places },
  ];
  return (
    <article className="concordance" hidden={isHidden}>
      {!isHidden && <Leave leave={leave} />}
      <button type="button" className="link-button back" onClick={leave}>
        <ArrowLeft size={16} aria-hidden="true" /> {find.backToText}
      </button>
      <h2>{title}</h2>
      <p className="note">{find.concordanceHint}</p>
      <table>
        <thead>
          <tr>
            <td />
            {atlas.texts.map(({ id, short }) => (
              <th key={id} scope="col">
                {say(short)}
              </th>
            ))}
          </tr>
        </thead>
        {kinds.map(({ kind, title: group, things }) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={atlas.texts.length + 1}>
                {group}
              </th>
            </tr>
            {things.map(({ id }) => (
              <Row key={id} target={{ kind, id }} />
            ))}
          </tbody>
        ))}
      </table>
      <h3>{find.method}</h3>
      <p>{find.methodText}</p>
      <Agreement subject="wording" />
      <dl className="facts">
        {FIRMNESS.map((step) => (
          <Step key={step} step={step} />
        ))}
      </dl>
    </article>
  );
}

function Row({ target }: { target: Target }) {
  const atlas = useAtlas();
  const { say } = useWords();
  const pointing = usePointing(target);
  const thing = targetOf(atlas, target);
  if (!thing) return null;
  return (
    <tr onPointerEnter={pointing.onPointerEnter} onPointerLeave={pointing.onPointerLeave}>
      <th scope="row">
        <OpenLink selection={target} translate="no">
          <ThingSign thing={thing} />
          {say('short' in thing ? thing.short : thing.name)}
        </OpenLink>
      </th>
      {concordanceOf(atlas, target).map((cell, index) => (
        <td key={atlas.texts[index]?.id ?? targetKey(target)}>
          {cell ? <Count cell={cell} target={target} /> : <Silent />}
        </td>
      ))}
    </tr>
  );
}

/** How often a text speaks of a thing; the link leads to the first of the words. */
function Count({ cell: { named, meant, at, passage, firmness }, target }: { cell: Cell; target: Target }) {
  const { language } = useWords();
  const find = findWordsIn(language);
  const said = find.namedAndMeant(named, meant);
  return (
    <PassageLink
      passage={passage}
      trail={{ target, at }}
      title={said}
      data-manner={named ? 'names' : 'means'}
    >
      <span aria-hidden="true">{named + meant}</span>
      <span className="visually-hidden">{said}</span>
      {firmness && <FirmnessMark firmness={firmness} />}
    </PassageLink>
  );
}

function Silent() {
  const { language } = useWords();
  return (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{findWordsIn(language).silent}</span>
    </span>
  );
}

/** A step of firmness: its rule, its phrases, and a commitment that shows it. */
function Step({ step }: { step: (typeof FIRMNESS)[number] }) {
  const atlas = useAtlas();
  const { say, language } = useWords();
  const passageName = usePassageName();
  const { label, rule, phrases, example } = atlas.firmness[step];
  const commitment = example ? atlas.commitmentById.get(example) : undefined;
  return (
    <>
      <dt>
        <FirmnessMark firmness={step} />
        {say(label)}
      </dt>
      <dd>
        {say(rule)}
        <q className="phrases" lang={tagOf(SOURCE_LANGUAGE)} translate="no">
          {phrases.join(' · ')}
        </q>
        {commitment && (
          <span className="note">
            {findWordsIn(language).example}{' '}
            <OpenLink selection={{ kind: 'commitment', id: commitment.id }}>
              {passageName(commitment.passage)}
            </OpenLink>{' '}
            <q lang={tagOf(SOURCE_LANGUAGE)} translate="no">
              {commitment.quote}
            </q>
          </span>
        )}
      </dd>
    </>
  );
}

function Leave({ leave }: { leave: () => void }) {
  useEscape('panel', leave);
  return null;
}
