import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useMemo, useState } from 'react';
import { offeredAddress } from '../../data/source.ts';
import { type Change, changesOf, inOrder } from '../../domain/changes.ts';
import { groupBy, targetOf } from '../../domain/lookup.ts';
import { CHANGE_ORDERS } from '../../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../../i18n/ledger.ts';
import { formatDate } from '../../i18n/words.ts';
import { rememberChanges, seenChanges } from '../../state/preferences.ts';
import { changeView } from '../../state/store.ts';
import { ClaimText } from '../ledger/Evidence.tsx';
import { FateLabel } from '../ledger/FateSign.tsx';
import { type ListGroup, LongList } from '../lists/LongList.tsx';
import { claimValue } from '../parts/claimWords.ts';
import { useAtlas, useAtlasState, useMatches, useSetting, useWords } from '../parts/context.ts';
import { LabelledSwitch } from '../parts/LabelledSwitch.tsx';
import { useLedger } from '../parts/ledgerPart.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { usePassageName } from '../parts/passageName.ts';
import { SourceLink } from '../parts/SourceLink.tsx';
import { ThingSign, usePointing } from '../parts/Things.tsx';
import { useEscape } from '../parts/useEscape.ts';
import '../../styles/fate.css';
import '../../styles/changes.css';

/** Every claim by the day of its entry or the date of its evidence, with what is new to this reader; the filters hold here too. */
export function Changes() {
  const { store } = useSetting();
  const atlas = useAtlas();
  const ledger = useLedger();
  const { words, language, spoken } = useWords();
  const own = LEDGER_WORDS[spoken].changes;
  const order = useAtlasState(({ view }) => view.changesBy);
  const isHidden = useAtlasState(({ view }) => view.selection !== null);
  const matches = useMatches();
  const [seen] = useState(seenChanges);
  const all = useMemo(() => changesOf(atlas, ledger), [atlas, ledger]);
  const groups = useMemo(() => {
    const left = new Set([...matches.routes, ...matches.places, ...matches.commitments].map(({ id }) => id));
    const isLeft = (change: Change) =>
      change.kind === 'commitment' ? change.commitments.some((id) => left.has(id)) : left.has(change.of);
    const byDay = groupBy(inOrder(all.filter(isLeft), order), (change) => change[order]);
    return [...byDay].map(
      ([day, items]): ListGroup<Change> => ({
        key: day,
        title: order === 'added' ? own.entered(formatDate(day, language)) : formatDate(day, language),
        items,
      }),
    );
  }, [all, matches, order, own, language]);
  const newCount = seen ? all.filter(({ added }) => added > seen).length : 0;
  const title = words.pages.changes;
  useEffect(() => {
    document.title = `${title} · ${words.title}`;
    return () => {
      document.title = words.title;
    };
  }, [title, words]);
  useEffect(() => {
    if (all[0]) rememberChanges(all[0].added);
  }, [all]);
  const leave = () => changeView(store, { page: 'ledger' });
  const feed = offeredAddress('changes.atom');
  return (
    <article className="changes" hidden={isHidden}>
      {!isHidden && <Leave leave={leave} />}
      <button type="button" className="link-button back" onClick={leave}>
        <ArrowLeft size={16} aria-hidden="true" /> {words.pages.ledger}
      </button>
      <h2>{title}</h2>
      <p className="note">
        {own.hint} {feed && <a href={feed}>{LEDGER_WORDS[spoken].follow}</a>}
      </p>
      {seen && newCount > 0 && <p role="status">{own.newSince(newCount, formatDate(seen, language))}</p>}
      <LabelledSwitch
        label={own.orderBy}
        options={CHANGE_ORDERS.map((value) => ({ value, content: own.by[value] }))}
        chosen={[order]}
        onChange={([next]) => next && changeView(store, { changesBy: next })}
      />
      {groups.length === 0 && <p className="empty">{words.nothingFound}</p>}
      <LongList groups={groups}>
        {(change) => <Row change={change} isNew={seen !== null && change.added > seen} />}
      </LongList>
    </article>
  );
}

function Row({ change, isNew }: { change: Change; isNew: boolean }) {
  const { spoken } = useWords();
  return (
    <div className="change" data-change={change.id}>
      {isNew && <strong className="change-new">{LEDGER_WORDS[spoken].changes.isNew}</strong>}
      {change.kind === 'commitment' ? <PromiseChange {...change} /> : <ThingChange {...change} />}
    </div>
  );
}

function PromiseChange({ of, claim }: Extract<Change, { kind: 'commitment' }>) {
  const passageName = usePassageName();
  const atlas = useAtlas();
  return (
    <>
      <OpenLink selection={{ kind: 'commitment', id: of }}>
        {passageName(atlas.commitmentById.get(of)?.passage ?? of)}
      </OpenLink>{' '}
      · <FateLabel fate={claim.value} />
      <p>
        <ClaimText claim={claim} />
      </p>
    </>
  );
}

function ThingChange({ kind, of, claim }: Extract<Change, { kind: 'route' | 'place' }>) {
  const atlas = useAtlas();
  const { words, language, say } = useWords();
  const target = { kind, id: of };
  const pointing = usePointing(target);
  const thing = targetOf(atlas, target);
  if (!thing) return null;
  const value = claimValue(claim, language);
  return (
    <>
      <OpenLink selection={target} translate="no" {...pointing}>
        <ThingSign thing={thing} /> {say('short' in thing ? thing.short : thing.name)}
      </OpenLink>{' '}
      · {words.claimKind[claim.kind]} {value && <strong>{value}</strong>}
      <p>
        <span className="claim-date">{formatDate(claim.date, language)}</span> {claim.text && say(claim.text)}{' '}
        <SourceLink id={claim.source} />
      </p>
    </>
  );
}

function Leave({ leave }: { leave: () => void }) {
  useEscape('panel', leave);
  return null;
}
