/** The panel's width where it stands beside the map at its full width, rem; the style sheets have it too (`start.css`, `base.css`). */
export const PANEL_WIDTH = 26;
/** Lower than this, rem, a sheet has no room for the tools of the list and a row besides. */
const LOW = 42;
/** Lower than this, rem, not even for the headings. */
const LOWEST = 30;
/** A low window that is at least so wide, rem, has the panel beside the map. */
const WIDE_ENOUGH_FOR_TWO = 36;

/** From here on, rem, a page with a wide table leaves the map a part. */
const WIDE_ENOUGH_FOR_THREE = 100;

/** The window in rem: who enlarges the text has so much less of it. */
export type Room = { width: number; height: number };

export type Layout = {
  /** Narrow, where the panel would take more than half: as on a phone. */
  layout: 'wide' | 'narrow';
  /** Where the panel stands; below the map it is a sheet. */
  panel: 'beside' | 'below';
  /** What folds, that a row be seen: nothing, the tools of the list, or its headings too. */
  folded: 'nothing' | 'tools' | 'headings';
  /** What a page with a wide table does with the map's room: it leaves the map a part, or takes it whole. */
  room: 'shared' | 'taken';
};

/** What the style sheets know of the window; the one place where its limits stand. */
export function layoutOf({ width, height }: Room): Layout {
  const layout = width < 2 * PANEL_WIDTH ? 'narrow' : 'wide';
  const room = width < WIDE_ENOUGH_FOR_THREE ? 'taken' : 'shared';
  if (layout === 'wide' || (height < LOWEST && width >= WIDE_ENOUGH_FOR_TWO))
    return { layout, panel: 'beside', folded: height < LOWEST ? 'tools' : 'nothing', room };
  return {
    layout,
    panel: 'below',
    folded: height < LOWEST ? 'headings' : height < LOW ? 'tools' : 'nothing',
    room,
  };
}

/** Heights of the sheet, rem, rising: its handle, about half of the window, nearly all of it. */
export function sheetSteps({ height }: Room): [number, number, number] {
  // So much a handle and a row of some lines take.
  const row = Math.min(9.5, height - 5);
  return [Math.max(0.16 * height, 2.75), Math.max(0.5 * height, row), 0.92 * height];
}

/** The size of the text, px. */
export function remNow(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

export function roomNow(): Room {
  const rem = remNow();
  return { width: window.innerWidth / rem, height: window.innerHeight / rem };
}

export function isNarrow(): boolean {
  return layoutOf(roomNow()).layout === 'narrow';
}

export function roomOfPages(): Layout['room'] {
  return layoutOf(roomNow()).room;
}

/** Calls back whenever the window or the size of the text changes. */
export function onRoomChange(callback: () => void): () => void {
  const rem = document.createElement('div');
  rem.className = 'one-rem';
  document.body.append(rem);
  const observer = new ResizeObserver(callback);
  observer.observe(rem);
  window.addEventListener('resize', callback);
  return () => {
    observer.disconnect();
    rem.remove();
    window.removeEventListener('resize', callback);
  };
}

/** Keeps the layout on the page's root, where the style sheets read it. */
export function followLayout(): void {
  const follow = () => {
    Object.assign(document.documentElement.dataset, layoutOf(roomNow()));
  };
  follow();
  onRoomChange(follow);
}
