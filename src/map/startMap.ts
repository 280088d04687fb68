import {
  AttributionControl,
  Map as MapLibre,
  type MapOptions,
  prewarm,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { groundAddress } from '../data/source.ts';
import type { Bounds } from '../domain/atlas.ts';
import { joinBounds } from '../domain/bounds.ts';
import { boundsOfTargets } from '../domain/emphasis.ts';
import { DATA_LANGUAGES, dataLanguage } from '../domain/languages.ts';
import type { IndexedOpening } from '../domain/lookup.ts';
import { IS_ONE_FILE } from '../domain/oneFile.ts';
import type { MapPart, Theme } from '../domain/vocabulary.ts';
import { SOURCE_PARTS, type SourceName, style } from '../layers/style.ts';
import type { Derived } from '../state/derived.ts';
import { tellIfLate } from '../state/late.ts';
import { onRoomChange } from '../state/layout.ts';
import { coversMap } from '../state/pages.ts';
import { notify, type State, type Store, withdraw } from '../state/store.ts';
import { namedBy, ViewOnMap } from './applyView.ts';
import { fineRelief, styleAssets } from './assets.ts';
import { followContext, hasStyle, styled } from './context.ts';
import { AtlasControls, keepCredits } from './controls.ts';
import { Fitting } from './fitting.ts';
import { addIcons } from './images.ts';
import { drawKnots } from './knots.ts';
import { keepLabelsInside } from './labels/mask.ts';
import { nameNearLines } from './labels/nearNames.ts';
import { placeSideLabels } from './labels/sideLabels.ts';
import { withoutLater } from './later.ts';
import { followLanguage, localeIn } from './locale.ts';
import { registerArchive } from './pmtilesProtocol.ts';
import { bindPointer } from './pointer.ts';
import { refineRelief } from './relief.ts';
import { rested } from './rested.ts';
import { RouteLines } from './routeLines.ts';
import { MapTip } from './tip.ts';
import { trustMap } from './trust.ts';
import { bringAtRest } from './whenAsked.ts';
import { readWithin } from './within.ts';
import { keepWorld } from './world.ts';

/** What the opening view shows: from the Caspian to the Dzungarian gate. */
const OPENING: Bounds = [44.5, 35, 93, 50.5];
/** The panels wait no longer than this for the lines. */
const PATIENCE_MS = 2500;
/** Whose data the lines are led by under a licence; the rest is cited with each of them. */
const LINE_CREDIT = '© OpenStreetMap (ODbL), Global Energy Monitor (CC BY), AidData (ODC-By)';

export type MapSetting = {
  container: HTMLElement;
  store: Store;
  atlas: IndexedOpening;
  derived: Derived;
  theme: Theme;
};

/** The map, as far as the rest of the app needs it. */
export type MapHolder = {
  setTheme(theme: Theme): void;
  /** Resolves when the lines are first painted, or when it is plain that they will not be soon. */
  painted: Promise<void>;
  /** Resolves when all that the opening shows is drawn, or is plainly kept from it. */
  rested: Promise<void>;
  /** Brings what no opening shows. */
  complete(): void;
};

/** Starts the map; where the browser cannot draw it, says so and leaves the rest of the page working. */
export async function startMap({
  container,
  store,
  atlas,
  derived,
  theme,
}: MapSetting): Promise<MapHolder | null> {
  trustMap(workerUrl);
  setWorkerUrl(workerUrl);
  // The worker outlives a lost context, which may come back while there is no network to fetch another from.
  prewarm();
  const assets = await styleAssets();
  registerArchive(groundAddress('atlas.pmtiles'));

  const viewNow = () => store.getState().view;
  const subject = () => ({
    placeNames: atlas.places.flatMap(({ name }) => DATA_LANGUAGES.map((language) => name[language])),
    language: dataLanguage(viewNow().language),
    shown: namedBy(derived.matches(viewNow()), derived.emphasis(viewNow())),
  });
  const routeLines = new RouteLines(assets, (detail) => notify(store, { kind: 'lines-missing', detail }));
  const styleNow = (theme: Theme) => style(subject(), theme, routeLines.assetsIn(viewNow().year));
  const firstStyle = style(subject(), theme, withoutLater(routeLines.assetsIn(viewNow().year)));
  const selected = boundsOfTargets(atlas, derived.emphasis(viewNow()).selected);
  const whole = joinBounds(atlas.routes.map((route) => route.bounds));
  const options: MapOptions = {
    container,
    style: firstStyle,
    hash: 'map',
    bounds: OPENING,
    transformConstrain: keepWorld(container, () => viewNow().selection?.kind === 'place'),
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: isStill() ? 0 : 150,
    maplibreLogo: false,
    // In a frame of another page the wheel and one finger scroll that page.
    cooperativeGestures: window.self !== window.top,
    interactive: !viewNow().embed?.includes('still'),
    locale: localeIn(viewNow().language),
    ...(IS_ONE_FILE && readWithin()),
  };
  let map: MapLibre;
  try {
    map = new MapLibre(options);
  } catch (error) {
    notify(store, { kind: 'no-webgl', detail: (error as Error).message });
    return null;
  }
  const fitting = new Fitting(map, isStill);
  const shown = new ViewOnMap(map, atlas, derived);
  const scale = new ScaleControl({ unit: 'metric', maxWidth: 120 });
  map.addControl(new AtlasControls(store, whole), 'top-right');
  map.addControl(scale, 'bottom-left');
  map.addControl(new AttributionControl({ compact: true, customAttribution: LINE_CREDIT }), 'bottom-right');
  followLanguage(map, scale, store);

  keepCredits(map);
  fitting.begin(OPENING, selected);

  let ready = false;
  let themeNow = theme;
  map.on('style.load', () => {
    ready = true;
    shown.forget();
    shown.apply(viewNow());
    shown.hover(store.getState().hover);
    routeLines.show(map, viewNow().year);
    routeLines.refine(map);
  });
  addIcons(map, theme);
  const tip = new MapTip(map);
  bindPointer(map, store, atlas, shown, tip);
  const painted = firstPaint(map);
  // Names, bands and the legend can wait until there are lines.
  void painted
    .then(() => styled(map))
    .then(() => {
      routeLines.addLater(map);
      nameNearLines(map);
      keepLabelsInside(map);
      placeSideLabels(map, atlas, {
        view: viewNow,
        look: (id) => shown.look({ kind: 'route', id }),
      });
    });
  map.on('zoom', () => ready && routeLines.refine(map));
  drawKnots(map);
  refineRelief(map, () => fineRelief()[themeNow]);
  reportFaults(map, store);
  tellIfLate(store, map.once('idle'), () => lateParts(map));

  const drawAnew = () => {
    ready = false;
    map.setStyle(styleNow(themeNow), { diff: false });
    addIcons(map, themeNow);
  };
  followContext(map, store, {
    lost: () => {
      ready = false;
    },
    // What was chosen meanwhile is in no style that the browser or the map has kept.
    returned: drawAnew,
  });
  window.addEventListener('online', () => {
    const missed = store.getState().notices.filter(({ kind }) => MISSING.has(kind));
    for (const { kind } of missed) withdraw(store, kind);
    if (missed.length > 0 && hasStyle(map)) drawAnew();
  });
  const showFit = ({ fit }: State) => fit && fitting[fit.isGentle ? 'reveal' : 'show'](fit.bounds);
  store.subscribe((state, before) => {
    if (ready && state.view !== before.view) shown.apply(state.view);
    if (ready && state.hover !== before.hover) shown.hover(state.hover);
    if (ready && state.view.year !== before.view.year) routeLines.show(map, state.view.year);
    if (state.view.page !== before.view.page) coverMap(container, state);
    if (state.fit !== before.fit) showFit(state);
  });
  // What was asked for before there was a map.
  showFit(store.getState());
  coverMap(container, store.getState());
  onRoomChange(() => coverMap(container, store.getState()));
  store.setState({
    drawMap: async (ratio) => (await import('./picture.ts')).drawPicture(map, ratio),
  });
  exposeForTests(map);

  return {
    painted,
    rested: rested(map),
    complete: () =>
      bringAtRest(map, async () =>
        (await import('./rest.ts')).addRest({ map, store, atlas, shown, tip, themeNow: () => themeNow }),
      ),
    setTheme(next) {
      if (next === themeNow) return;
      themeNow = next;
      if (hasStyle(map)) drawAnew();
    },
  };
}

/** What a page covers is out of the reach of the keyboard too. */
function coverMap(container: HTMLElement, { view }: State): void {
  container.inert = coversMap(view.page);
}

function firstPaint(map: MapLibre): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      map.off('sourcedata', look);
      window.clearTimeout(patience);
      resolve();
    };
    // A tile that is there is drawn by the next render.
    const look = ({ sourceId, tile }: { sourceId?: string; tile?: unknown }) => {
      if (sourceId === 'routes' && tile) map.once('render', done);
    };
    const patience = window.setTimeout(done, PATIENCE_MS);
    map.on('sourcedata', look);
    map.once('error', done);
  });
}

/** A reader who asks for little motion gets none. */
function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** What the reader misses, by the part of the map that it belongs to. */
const NOTICES = { ground: 'ground-missing', lines: 'lines-missing', names: 'names-missing' } as const;
const MISSING: ReadonlySet<string> = new Set(Object.values(NOTICES));

function reportFaults(map: MapLibre, store: Store): void {
  map.on('error', (event) => {
    const { sourceId } = event as { sourceId?: string };
    const detail = event.error?.message ?? String(event.error);
    const part = sourceId && SOURCE_PARTS[sourceId as SourceName];
    if (part) notify(store, { kind: NOTICES[part], detail });
    else console.error(event.error);
  });
}

/** What the map waits for, by the sources that have neither come nor failed. */
function lateParts(map: MapLibre): MapPart[] {
  if (!hasStyle(map)) return [];
  const sources = Object.keys(SOURCE_PARTS) as SourceName[];
  const late = sources.filter((id) => !map.getSource(id) || !map.isSourceLoaded(id));
  return [...new Set(late.map((id) => SOURCE_PARTS[id]))];
}

/** Tests wait on the map's own state. */
function exposeForTests(map: MapLibre): void {
  (window as { atlasMap?: MapLibre }).atlasMap = map;
}
