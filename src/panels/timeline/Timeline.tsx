import { Toolbar } from '@base-ui/react/toolbar';
import X from 'lucide-react/icons/x';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { Place, Route } from '../../domain/atlas.ts';
import type { Selection } from '../../domain/emphasis.ts';
import { isRoute } from '../../domain/lookup.ts';
import { momentOf, shareOf } from '../../domain/timeline.ts';
import { MODES, PLACE_KINDS, STATUSES } from '../../domain/vocabulary.ts';
import type { UiWords } from '../../i18n/ui.ts';
import { changeView } from '../../state/store.ts';
import { isSame } from '../../state/view.ts';
import type { MarkKind } from '../../symbols/glyphs.ts';
import { useAtlas, useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { ThingSign } from '../parts/Things.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useWidth } from '../parts/useWidth.ts';
import { ActsRow } from './ActsRow.tsx';
import { type ChosenDot, ClaimCard } from './ClaimCard.tsx';
import { MoreDots } from './MoreDots.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { MarkSign, TimePlot, useHiddenDots } from './TimePlot.tsx';
import { YearControl } from './YearControl.tsx';
import { YearFlag } from './YearFlag.tsx';
import '../../styles/timeline.css';

const MARK_KINDS: MarkKind[] = ['event', ...STATUSES, 'other'];

/** What happened to every route and place: a line each, a dot a dated claim. It covers the map. */
export function Timeline() {
  const { store, derived } = useSetting();
  const atlas = useAtlas();
  const { words } = useWords();
  const view = useAtlasState((state) => state.view);
  const [opened, setOpened] = useState<{ dot: ChosenDot; selection: Selection | null } | null>(null);
  const { ref, width } = useWidth<HTMLDivElement>();
  // A card goes when the reader opens something beside it.
  const chosen = opened && isSame(opened.selection, view.selection) ? opened.dot : null;
  const title = useRef<HTMLHeadingElement>(null);
  const matches = derived.matches(view);
  const dated = (things: (Route | Place | undefined)[]) =>
    things.filter((thing) => thing !== undefined).filter(({ claims }) => claims.length > 0);
  const ofModes = MODES.flatMap((mode) => matches.routes.filter(({ modes }) => modes[0] === mode));
  const ofKinds = PLACE_KINDS.flatMap((kind) => matches.places.filter((place) => place.kind === kind));
  const routes = dated(ofModes.map(({ id }) => atlas.routeById.get(id)));
  const places = dated(ofKinds.map(({ id }) => atlas.placeById.get(id)));
  const groups = [
    { title: words.routeCount(routes.length), things: routes },
    { title: words.placeCount(places.length), things: places },
  ].filter(({ things }) => things.length > 0);

  useEffect(() => {
    title.current?.focus();
    return () => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('.pages [data-page="timeline"]')?.focus();
    };
  }, []);
  useEscape('page', () => changeView(store, { page: 'map' }));

  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <header className="timeline-head">
        <h2 id="timeline-title" ref={title} tabIndex={-1}>
          {words.pages.timeline}
        </h2>
        <YearControl isOnAxis />
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          title={words.close}
          onClick={() => changeView(store, { page: 'map' })}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <div className="timeline-body">
        <p className="note">{words.timelineHint}</p>
        <ul className="plain time-key">
          {MARK_KINDS.map((kind) => (
            <li key={kind}>
              <MarkSign kind={kind} /> {markWords(kind, words)}
            </li>
          ))}
        </ul>
        <div className="time-row time-head">
          <div ref={ref}>
            <SummitNames />
            <YearFlag />
            <TimeAxis width={width} />
          </div>
        </div>
        {groups.length === 0 && <p className="empty">{words.nothingFound}</p>}
        {groups.map((group, index) => (
          <Fragment key={group.title}>
            {index === 1 && <ActsRow />}
            <section>
              <h3>{group.title}</h3>
              {group.things.map((thing) => (
                <Row
                  key={thing.id}
                  thing={thing}
                  width={width}
                  chosen={chosen}
                  onChoose={(dot) => setOpened({ dot, selection: view.selection })}
                />
              ))}
            </section>
          </Fragment>
        ))}
        {groups.length < 2 && <ActsRow />}
      </div>
      {chosen && <ClaimCard chosen={chosen} linked onClose={() => setOpened(null)} />}
    </section>
  );
}

/** Name and dots under one stop of the Tab key; the name opens the thing. */
function Row({
  thing,
  width,
  chosen,
  onChoose,
}: {
  thing: Route | Place;
  width: number;
  chosen: ChosenDot | null;
  onChoose: (dot: ChosenDot) => void;
}) {
  const { words, say } = useWords();
  const selected = useAtlasState((state) => state.view.selection?.id === thing.id);
  const [isOpen, setOpen] = useState(false);
  const over = useHiddenDots(thing, width);
  const name = say('short' in thing ? thing.short : thing.name);
  return (
    <Toolbar.Root
      className="time-row"
      aria-label={words.claimsInTime(say(thing.name))}
      data-row={thing.id}
      data-selected={selected || undefined}
    >
      <div className="time-title">
        <Toolbar.Link
          className="time-name"
          title={words.open(say(thing.name))}
          render={<OpenLink selection={{ kind: isRoute(thing) ? 'route' : 'place', id: thing.id }} />}
        >
          <ThingSign thing={thing} />
          <span translate="no">{name}</span>
        </Toolbar.Link>
        {over > 0 && <MoreDots over={over} isOpen={isOpen} onChange={setOpen} />}
      </div>
      <TimePlot thing={thing} width={width} chosen={chosen} isOpen={isOpen} onChoose={onChoose} />
    </Toolbar.Root>
  );
}

/** The summits, each over its line. */
function SummitNames() {
  const atlas = useAtlas();
  const { say } = useWords();
  return (
    <div className="time-summits">
      {atlas.summits.map(({ id, begins, name }) => (
        <span key={id} style={{ insetInlineEnd: `${(1 - shareOf(momentOf(begins), atlas.time)) * 100}%` }}>
          {say(name)}
        </span>
      ))}
    </div>
  );
}

function markWords(kind: MarkKind, words: UiWords): string {
  if (kind === 'event') return words.claimKind.event;
  return kind === 'other' ? words.otherClaims : words.status[kind];
}
