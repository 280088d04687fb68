import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Target } from '../../domain/atlas.ts';
import { boundsOfTargets } from '../../domain/emphasis.ts';
import type { IndexedAtlas } from '../../domain/lookup.ts';
import { followView } from '../../state/store.ts';
import { useAtlasState, useSetting } from '../parts/context.ts';
import { type Kept, keepPanelAt } from './scrolling.ts';

/** So far below the top a passage has begun, px; less than the shortest passage is high. */
const READING_LINE = 40;
/** Browsers refuse to write addresses more often than this, ms. */
const ADDRESS_MS = 150;

/** The routes and places that a passage names or means. */
export function thingsOfPassage(atlas: IndexedAtlas, passage: string): Target[] {
  const targets = (atlas.mentionsByPassage.get(passage) ?? []).map(({ target }) => target);
  return targets.filter(
    ({ kind, id }, index) =>
      kind !== 'region' && targets.findIndex((other) => other.kind === kind && other.id === id) === index,
  );
}

/** Keeps the passage of the view and the one that is read the same: a link scrolls to it, and scrolling changes it. */
export function useReadPassage(page: RefObject<HTMLElement | null>): void {
  const { store } = useSetting();
  const passage = useAtlasState(({ view }) => view.passage);
  const isHidden = useAtlasState(({ view }) => view.selection !== null);
  const read = useRef<string | null>(null);
  const kept = useRef<Kept | null>(null);
  const top = useRef(0);

  useLayoutEffect(() => {
    if (isHidden) kept.current?.release();
    if (isHidden || passage === null || passage === read.current) return;
    read.current = passage;
    // A mention is gone to by itself.
    if (store.getState().view.trail) return;
    const part = page.current?.querySelector(`[data-passage="${CSS.escape(passage)}"]`);
    kept.current?.release();
    kept.current = part ? keepPanelAt(part) : null;
  }, [passage, isHidden, page, store]);
  useEffect(() => () => kept.current?.release(), []);

  // Who comes back from a detail reads on where it was opened.
  useLayoutEffect(() => {
    const body = page.current?.closest('.panel-body');
    if (!body || isHidden) return;
    if (top.current > 0) body.scrollTo(0, top.current);
    let timer = 0;
    const tell = () => {
      timer = 0;
      // Near the end of a text a passage that was asked for cannot stand at the top.
      if (kept.current?.isKept) return;
      const now = passageRead(body);
      if (now === null || now === store.getState().view.passage || store.getState().view.selection) return;
      read.current = now;
      followView(store, { passage: now });
    };
    const follow = () => {
      top.current = body.scrollTop;
      timer ||= window.setTimeout(tell, ADDRESS_MS);
    };
    body.addEventListener('scroll', follow);
    return () => {
      body.removeEventListener('scroll', follow);
      window.clearTimeout(timer);
    };
  }, [isHidden, page, store]);
}

/** The last passage that begins above the reading line; at the end of the text its last. */
function passageRead(body: Element): string | null {
  const { top } = body.getBoundingClientRect();
  const passages = [...body.querySelectorAll<HTMLElement>('[data-passage]')];
  const line = top + READING_LINE;
  const isAtEnd = body.scrollTop + body.clientHeight >= body.scrollHeight - 2;
  const read = isAtEnd
    ? passages.at(-1)
    : (passages.findLast((one) => one.getBoundingClientRect().top <= line) ?? passages[0]);
  return read?.dataset.passage ?? null;
}

/** Has the map follow what is read: its things are lit, and where they are out of sight the map goes to them. */
export function useFollowing(atlas: IndexedAtlas, follows: boolean): void {
  const { store, derived } = useSetting();
  const passage = useAtlasState(({ view }) => view.passage);
  // Who goes from mention to mention has chosen where the map stands.
  const isHidden = useAtlasState(({ view }) => view.selection !== null || view.trail !== null);

  useEffect(() => {
    derived.readWith(follows ? (own) => thingsOfPassage(atlas, own) : null);
    followView(store, {});
    return () => derived.readWith(null);
  }, [atlas, derived, follows, store]);

  useEffect(() => {
    const bounds = follows && passage && !isHidden && boundsOfTargets(atlas, thingsOfPassage(atlas, passage));
    if (bounds) store.setState({ fit: { bounds, isAsked: false, isGentle: true } });
  }, [atlas, follows, passage, isHidden, store]);
}
