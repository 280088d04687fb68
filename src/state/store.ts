import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bounds, Target } from '../domain/atlas.ts';
import type { Selection } from '../domain/emphasis.ts';
import type { LegendItem } from '../domain/legend.ts';
import { type MapPart, THEMES } from '../domain/vocabulary.ts';
import type { LinkFault } from './link.ts';
import { coversMap, isInPanel } from './pages.ts';
import { isSame, type View } from './view.ts';

export const THEME_CHOICES = ['auto', ...THEMES] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What the page must tell the reader; `detail` is for those who report it. */
export type Notice =
  | { kind: 'link'; faults: LinkFault[] }
  | { kind: 'no-webgl'; detail: string }
  | { kind: 'map-missing'; detail: string }
  | { kind: 'map-lost' }
  | { kind: 'ground-missing'; detail: string }
  | { kind: 'lines-missing'; detail: string }
  | { kind: 'names-missing'; detail: string }
  | { kind: 'words-missing'; detail: string }
  | { kind: 'late'; parts: MapPart[] };

/** Things under one click, for the reader to choose from; `x`, `y` are CSS pixels of the window. */
export type OverlapChoice = { x: number; y: number; targets: Target[] };

/** A wish that the map show some bounds; a new object is a new wish. */
export type FitRequest = {
  bounds: Bounds;
  /** The reader asked for the map itself: what covers it gives way. */
  isAsked: boolean;
  /** Only where they are out of sight is the map moved. */
  isGentle?: boolean;
};

/** A place on a line that is pointed at: in its strip, on the map, or by what was searched for. */
export type Along = { route: string; km: number; pointedAt: 'strip' | 'map' | 'search' };

/** The map as a picture; `ratio` counts pixels of it for one of CSS. */
export type MapPicture = {
  canvas: HTMLCanvasElement;
  /** Less than was asked for where the browser draws no more. */
  ratio: number;
  /** The words of the scale's bar, and its length, CSS px. */
  scale: { words: string; width: number };
  credits: string;
};
export type DrawMap = (ratio: number) => Promise<MapPicture>;

/** A town whose acts are told, and its mark on the map. */
export type OpenedSite = { id: string; mark: HTMLElement };

/** What a reader may take away: files, references, links and frames, a picture. */
export const TAKE_PARTS = ['data', 'cite', 'share', 'picture'] as const;
export type TakePart = (typeof TAKE_PARTS)[number];
/** Which of it is open first, and of which passage where it is of one. */
export type Taking = { part: TakePart; passage?: string };

/** How far the site is kept for reading without a network. */
export type Keeping = {
  state: 'off' | 'saving' | 'saved' | 'failed';
  /** Whether a newer release is kept beside the one that is read. */
  hasNext: boolean;
  save(): void;
  remove(): void;
  /** Reads the newer release. */
  renew(): void;
};

export type State = {
  view: View;
  theme: ThemeChoice;
  /** What the pointer or the focus is on, in the map or in a list. */
  hover: Target | null;
  along: Along | null;
  /** Regions whose countries the map lights. */
  lit: string[];
  overlap: OverlapChoice | null;
  site: OpenedSite | null;
  fit: FitRequest | null;
  notices: Notice[];
  /** How what can be taken away is open; null: it is not. */
  taking: Taking | null;
  /** Draws the map as it is seen; null while there is none. */
  drawMap: DrawMap | null;
  /** Whether there will be no map: this browser cannot draw it, or its code has not come. A drawing stands in its place. */
  isMapless: boolean;
  /** Null where it cannot be kept, and until the map has come to rest. */
  keeping: Keeping | null;
  /** The legend's items that the map showed when it last came to rest; null until then. */
  onScreen: LegendItem[] | null;
};

export type Store = StoreApi<State>;

/** A store whose followers fail alone: what one of them throws is reported, and the others hear of the change all the same. */
export function createAtlasStore(view: View, theme: ThemeChoice, notices: Notice[]): Store {
  const store = createStore<State>(() => ({
    view,
    theme,
    hover: null,
    along: null,
    lit: [],
    overlap: null,
    site: null,
    fit: null,
    notices,
    taking: null,
    drawMap: null,
    isMapless: false,
    keeping: null,
    onScreen: null,
  }));
  const { subscribe } = store;
  store.subscribe = (follower) =>
    subscribe((state, before) => {
      try {
        follower(state, before);
      } catch (error) {
        reportError(error);
      }
    });
  return store;
}

/** What goes with the next thing that the reader does: what was offered to choose from, and what was said of the link. */
function passing({ notices }: State): Pick<State, 'overlap' | 'site' | 'notices'> {
  const stays = ({ kind }: Notice) => kind !== 'link';
  return { overlap: null, site: null, notices: notices.every(stays) ? notices : notices.filter(stays) };
}

/** A change that the reader makes. */
export function changeView(store: Store, change: Partial<View>): void {
  store.setState((state) => ({ view: { ...state.view, ...change }, ...passing(state) }));
}

/** A change that follows from what the page shows, as from a part that came: what the reader was told stays. */
export function followView(store: Store, change: Partial<View>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** Selects a thing and, where bounds are given, asks the map to show it. */
export function select(store: Store, selection: Selection | null, bounds?: Bounds): void {
  store.setState((state) => ({
    view: isSame(state.view.selection, selection) ? state.view : { ...state.view, selection },
    ...passing(state),
    fit: bounds ? { bounds, isAsked: false } : state.fit,
  }));
}

/** Leads to the lists: a detail and a page that stand in their place are left. */
export function showLists(store: Store): void {
  store.setState((state) => {
    const { page, selection } = state.view;
    const view: View = { ...state.view, selection: null, page: isInPanel(page) ? 'map' : page };
    return { view: selection || view.page !== page ? view : state.view, ...passing(state) };
  });
}

/** Shows a part of the map because the reader asked to see it; a page that stands in the map's place is left. */
export function showOnMap(store: Store, bounds: Bounds): void {
  store.setState(({ view }) => ({
    view: coversMap(view.page) ? { ...view, page: 'map' } : view,
    fit: { bounds, isAsked: true },
  }));
}

/** After these no map will come. */
const WITHOUT_MAP: readonly Notice['kind'][] = ['no-webgl', 'map-missing'];

/** Adds a notice once; further faults of its kind do not pile up, but a newer link's words take the place of an older's. */
export function notify(store: Store, notice: Notice): void {
  if (WITHOUT_MAP.includes(notice.kind)) store.setState({ isMapless: true });
  store.setState(({ notices }) => {
    const isKnown = notices.some(({ kind }) => kind === notice.kind);
    if (isKnown && notice.kind !== 'link') return {};
    return { notices: [...notices.filter(({ kind }) => kind !== notice.kind), notice] };
  });
}

export function dismiss(store: Store, notice: Notice): void {
  store.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }));
}

/** Takes back what is no longer so. */
export function withdraw(store: Store, kind: Notice['kind']): void {
  if (store.getState().notices.some((notice) => notice.kind === kind))
    store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.kind !== kind) }));
}
