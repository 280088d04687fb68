import {
  AttributionControl,
  Map as MapLibre,
  type MapOptions,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { boundsOfTargets, lifted } from '../domain/emphasis.ts';
import type { IndexedAtlas } from '../domain/lookup.ts';
import { joinBounds } from '../domain/measure.ts';
import { wordsIn } from '../i18n/words.ts';
import { HIT_LAYER } from '../layers/corridors.ts';
import { type StyleAssets, style } from '../layers/style.ts';
import { notify, type State, type Store } from '../state/store.ts';
import type { Theme } from '../symbols/tokens.ts';
import { Showing, shownIn } from './applyView.ts';
import { AtlasControls } from './controls.ts';
import { addIcons } from './images.ts';
import { keepLabelsInside } from './labels/mask.ts';
import { nameTheUnnamed } from './labels/sideLabels.ts';
import { registerArchive } from './pmtilesProtocol.ts';
import { bindPointer } from './pointer.ts';
import { printPicture } from './print.ts';
import { refineRelief } from './relief.ts';
import { tellWhatIsOnScreen } from './visibleLegendItems.ts';
import { RoutesInYear } from './year.ts';

/** What the opening view shows: from the Caspian to the Dzungarian gate. */
const OPENING: [number, number, number, number] = [44.5, 35, 93, 50.5];
const FIT_PADDING = 48;
/** The panels wait no longer than this for the lines. */
const PATIENCE_MS = 2500;
/** Whose data the lines are led by under a licence; the rest is cited with each of them. */
const LINE_CREDIT = '© OpenStreetMap (ODbL), Global Energy Monitor (CC BY), AidData (ODC-By)';
/** Beyond these there is no ground to show. */
const WORLD: [number, number, number, number] = [-10, 2, 155, 75];

export type MapSetting = {
  container: HTMLElement;
  store: Store;
  atlas: IndexedAtlas;
  assets: StyleAssets;
  archiveUrl: string;
  fineRelief: Record<Theme, string>;
  theme: Theme;
};

/** The map, as far as the rest of the app needs it. */
export type MapHolder = {
  setTheme(theme: Theme): void;
  /** Resolves when the lines are first painted, or when it is plain that they will not be soon. */
  painted: Promise<void>;
};

/** Starts the map; where the browser cannot draw it, says so and leaves the rest of the page working. */
export function startMap({
  container,
  store,
  atlas,
  assets,
  archiveUrl,
  fineRelief,
  theme,
}: MapSetting): MapHolder | null {
  setWorkerUrl(workerUrl);
  registerArchive(archiveUrl);

  const words = wordsIn(store.getState().view.language);
  const subject = () => ({
    placeNames: atlas.places.flatMap(({ name }) => [name.zh, name.en]),
    language: store.getState().view.language,
    shown: shownIn(atlas, store.getState().view),
  });
  const routesInYear = new RoutesInYear(atlas, assets, (detail) =>
    notify(store, { kind: 'lines-missing', detail }),
  );
  const styleNow = (theme: Theme) =>
    style(subject(), theme, routesInYear.assetsIn(store.getState().view.year));
  const selected = boundsOfTargets(atlas, lifted(atlas, store.getState().view.selection).selected);
  const whole = joinBounds(atlas.routes.map((route) => route.bounds));
  const options: MapOptions = {
    container,
    style: styleNow(theme),
    hash: 'map',
    bounds: selected ?? OPENING,
    fitBoundsOptions: { padding: selected ? FIT_PADDING : 0, maxZoom: 8 },
    minZoom: 2,
    maxBounds: WORLD,
    maxZoom: 13,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: isStill() ? 0 : 150,
    maplibreLogo: false,
    locale: {
      'AttributionControl.ToggleAttribution': words.credits,
      'ScaleControl.Kilometers': words.kmUnit,
      'ScaleControl.Meters': words.mUnit,
    },
  };
  let map: MapLibre;
  try {
    map = new MapLibre(options);
  } catch (error) {
    notify(store, { kind: 'no-webgl', detail: (error as Error).message });
    return null;
  }
  const showing = new Showing(map, atlas);
  map.addControl(new AtlasControls(store, whole), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
  map.addControl(new AttributionControl({ compact: true, customAttribution: LINE_CREDIT }), 'bottom-right');

  if (isNarrow()) map.getContainer().querySelector('.maplibregl-ctrl-attrib')?.removeAttribute('open');

  let ready = false;
  map.on('style.load', () => {
    ready = true;
    showing.forget();
    showing.show(store.getState());
    routesInYear.show(map, store.getState().view.year);
  });
  void addIcons(map, theme);
  bindPointer(map, store, atlas, showing);
  printPicture(map);
  const painted = firstPaint(map);
  // The finer points of the names, and the legend, can wait until there are lines.
  void painted.then(() => {
    keepLabelsInside(map);
    tellWhatIsOnScreen(map, store);
    nameTheUnnamed(map, atlas, {
      view: () => store.getState().view,
      isShown: (id) => showing.isShown({ kind: 'route', id }),
    });
  });
  let themeNow = theme;
  refineRelief(map, () => fineRelief[themeNow]);
  reportFaults(map, store);

  store.subscribe((state, before) => {
    if (ready && (state.view !== before.view || state.hover !== before.hover)) showing.show(state);
    if (ready && state.view.year !== before.view.year) routesInYear.show(map, state.view.year);
    if (state.view.page !== before.view.page) coverMap(container, state);
    if (state.fit && state.fit !== before.fit) showBounds(map, state.fit.bounds);
  });
  coverMap(container, store.getState());
  exposeForTests(map);

  return {
    painted,
    setTheme(next) {
      ready = false;
      themeNow = next;
      map.setStyle(styleNow(next), { diff: false });
      void addIcons(map, next);
    },
  };
}

/** What the time line covers is out of the reach of the keyboard too. */
function coverMap(container: HTMLElement, { view }: State): void {
  container.inert = view.page === 'timeline';
}

function showBounds(map: MapLibre, bounds: [number, number, number, number]): void {
  map.fitBounds(bounds, { padding: FIT_PADDING, maxZoom: 9, animate: !isStill(), duration: 700 });
}

function firstPaint(map: MapLibre): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      map.off('render', look);
      window.clearTimeout(patience);
      resolve();
    };
    const look = () => {
      if (map.getLayer(HIT_LAYER) && map.queryRenderedFeatures({ layers: [HIT_LAYER] }).length > 0) done();
    };
    const patience = window.setTimeout(done, PATIENCE_MS);
    map.on('render', look);
    map.once('error', done);
  });
}

/** A reader who asks for little motion gets none. */
function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** On a phone the credits wait behind their button. */
function isNarrow(): boolean {
  return window.matchMedia('(max-width: 760px)').matches;
}

function reportFaults(map: MapLibre, store: Store): void {
  map.on('error', (event) => {
    const source = (event as { sourceId?: string }).sourceId;
    const detail = event.error?.message ?? String(event.error);
    if (source === 'routes' || source === 'places') notify(store, { kind: 'lines-missing', detail });
    else if (source === 'basemap' || source === 'relief') notify(store, { kind: 'basemap-missing', detail });
    else console.error(event.error);
  });
}

/** Tests wait on the map's own state. */
function exposeForTests(map: MapLibre): void {
  (window as { atlasMap?: MapLibre }).atlasMap = map;
}
