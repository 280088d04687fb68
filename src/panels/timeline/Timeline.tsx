import { Toolbar } from '@base-ui/react/toolbar';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Place, Route } from '../../domain/atlas.ts';
import { matching } from '../../domain/search.ts';
import { STATUSES } from '../../domain/vocabulary.ts';
import type { UiWords } from '../../i18n/en.ts';
import { changeView } from '../../state/store.ts';
import { isSame, type Selection } from '../../state/view.ts';
import type { MarkKind } from '../../symbols/glyphs.ts';
import { useAtlasState, useSetting, useWords } from '../parts/context.ts';
import { isRoute, ThingSign, useOpen } from '../parts/Things.tsx';
import ClaimCard, { type ChosenDot } from './ClaimCard.tsx';
import { MarkSign, TimeAxis, TimePlot, useWidth } from './TimePlot.tsx';
import { YearControl } from './YearControl.tsx';
import '../../styles/timeline.css';

const MARK_KINDS: MarkKind[] = ['event', ...STATUSES, 'other'];

/** What happened to every route and place: a line each, a dot a dated claim. It covers the map. */
export default function Timeline() {
  const { store, atlas } = useSetting();
  const { words } = useWords();
  const view = useAtlasState((state) => state.view);
  const [opened, setOpened] = useState<{ dot: ChosenDot; selection: Selection | null } | null>(null);
  const { ref, width } = useWidth<HTMLDivElement>();
  // A card goes when the reader opens something beside it.
  const chosen = opened && isSame(opened.selection, view.selection) ? opened.dot : null;
  const title = useRef<HTMLHeadingElement>(null);
  const { routes, places } = matching(atlas, view);
  const dated = (things: (Route | Place)[]) => things.filter(({ claims }) => claims.length > 0);
  const groups = [
    { title: words.routeCount(dated(routes).length), things: dated(routes) },
    { title: words.placeCount(dated(places).length), things: dated(places) },
  ].filter(({ things }) => things.length > 0);

  useEffect(() => {
    title.current?.focus();
    return () => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('.header .to-page')?.focus();
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('[role=dialog]')) return;
      // It closes this page and no detail beside it.
      event.preventDefault();
      changeView(store, { page: 'map' });
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [store]);

  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <header className="timeline-head">
        <h2 id="timeline-title" ref={title} tabIndex={-1}>
          {words.timeline}
        </h2>
        <YearControl />
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
            <TimeAxis width={width} />
          </div>
        </div>
        {groups.length === 0 && <p className="empty">{words.nothingFound}</p>}
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            {group.things.map((thing) => (
              <Row key={thing.id} thing={thing}>
                <TimePlot
                  thing={thing}
                  width={width}
                  chosen={chosen}
                  onChoose={(dot) => setOpened({ dot, selection: view.selection })}
                />
              </Row>
            ))}
          </section>
        ))}
      </div>
      {chosen && <ClaimCard chosen={chosen} linked onClose={() => setOpened(null)} />}
    </section>
  );
}

/** Name and dots under one stop of the Tab key; the name opens the thing. */
function Row({ thing, children }: { thing: Route | Place; children: ReactNode }) {
  const { words, language } = useWords();
  const selected = useAtlasState((state) => state.view.selection?.id === thing.id);
  const open = useOpen();
  const name = 'short' in thing ? thing.short[language] : thing.name[language];
  return (
    <Toolbar.Root
      className="time-row"
      aria-label={words.claimsInTime(thing.name[language])}
      data-row={thing.id}
      data-selected={selected || undefined}
    >
      <Toolbar.Button
        className="time-name"
        title={words.open(thing.name[language])}
        onClick={() => open({ kind: isRoute(thing) ? 'route' : 'place', id: thing.id })}
      >
        <ThingSign thing={thing} />
        <span>{name}</span>
      </Toolbar.Button>
      {children}
    </Toolbar.Root>
  );
}

function markWords(kind: MarkKind, words: UiWords): string {
  if (kind === 'event') return words.claimKind.event;
  return kind === 'other' ? words.otherClaims : words.status[kind];
}
