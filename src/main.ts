import './fonts.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/panel.css';
import './styles/filters.css';
import './styles/lists.css';
import './styles/map.css';
import './styles/legend.css';
import './styles/overlays.css';
import './styles/yearControl.css';
import './styles/touch.css';
import { readOpening } from './data/source.ts';
import { tagOf } from './domain/languages.ts';
import { type IndexedOpening, indexOpening } from './domain/lookup.ts';
import { loadWords, wordsIn } from './i18n/words.ts';
import { derivedFrom } from './state/derived.ts';
import { addressNow, bindHistory } from './state/history.ts';
import { tellIfLate } from './state/late.ts';
import { followLayout } from './state/layout.ts';
import { readView } from './state/link.ts';
import {
  languagePreference,
  rememberPreferences,
  resolveTheme,
  themePreference,
} from './state/preferences.ts';
import { createAtlasStore, notify, type Store } from './state/store.ts';
import { initialView } from './state/view.ts';
import { applyTheme, dressForPaper } from './theme.ts';

void boot();

/** The code of the map comes at about the time of the data; where it is later than this, ms, the network is slow. */
const MAP_PATIENCE_MS = 200;
/** The map waits no longer than this, ms, for the words of a page that was asked for. */
const WORDS_PATIENCE_MS = 3000;
/** What nobody sees yet waits no longer than this, ms, for a browser that is busy. */
const LEISURE_MS = 500;

/**
 * Loads map and panels side by side; each may fail alone. The lines are painted first, then the panels; on a slow network
 * the list does not wait for the map, and another page than the map's never does.
 */
async function boot(): Promise<void> {
  const edition = new URLSearchParams(window.location.search).get('edition');
  if (edition && (await leadsToEdition(edition))) return;
  const link = new URLSearchParams(addressNow().search);
  // Who asks for a page of words reads them before the map is drawn.
  const mapCode = (link.get('page') ?? 'map') === 'map' ? import('./map/startMap.ts') : null;
  const [mapPart, panelPart] = [container('map'), container('panels')];
  const fallback = initialView([link.get('lang') ?? '', languagePreference(), ...navigator.languages]);
  const words = loadWords(fallback.language);
  const giveUp = async (error: unknown) => {
    console.error(error);
    panelPart.textContent = await words.then(({ noticePanels }) => noticePanels).catch(String);
    panelPart.setAttribute('role', 'alert');
  };

  let atlas: IndexedOpening;
  try {
    atlas = indexOpening(await readOpening());
    await words;
  } catch (error) {
    return giveUp(error);
  }
  const { view, faults } = readView(addressNow().search, atlas, fallback);
  // Who asked for an edition reads the newest data instead.
  if (edition) faults.push({ parameter: 'edition', value: edition });
  // What a frame leaves out is gone before anything is drawn; where the sheet does not come, nothing is left out.
  if (view.embed)
    await import('./embed.ts').then(({ beginEmbed }) => beginEmbed(view.embed ?? [])).catch(console.error);
  const store = createAtlasStore(
    view,
    themePreference(),
    faults.length > 0 ? [{ kind: 'link', faults }] : [],
  );
  bindHistory(store, atlas, loadWords);
  rememberPreferences(store);
  followLanguage(store);
  const themeNow = () => resolveTheme(store.getState().theme);
  applyTheme(themeNow());
  dressForPaper(themeNow);
  followLayout();
  followContrast();
  const derived = derivedFrom(atlas);

  const mount = async () => {
    const { mountPanels } = await import('./panels/shell/mount.tsx');
    await mountPanels(panelPart, { store, atlas, derived });
  };
  const first = mapCode ? null : mount().catch(giveUp);
  const code = mapCode ?? patient(first).then(() => import('./map/startMap.ts'));
  const starting = code
    .then(({ startMap }) =>
      startMap({
        container: mapPart,
        store,
        atlas,
        derived,
        theme: themeNow(),
      }),
    )
    .catch((error) => {
      notify(store, { kind: 'map-missing', detail: String(error) });
      return null;
    });
  tellIfLate(store, starting, () => ['map']);
  const panels =
    first ??
    isThere(code)
      .then(async (isPrompt) => isPrompt && (await starting)?.painted)
      .then(mount)
      .catch(giveUp);

  // What the reader does meanwhile is followed at once; the map hears of it when it stands.
  const followTheme = () => {
    if (applyTheme(themeNow())) void starting.then((map) => map?.setTheme(themeNow()));
  };
  store.subscribe((state, before) => {
    if (state.theme !== before.theme) followTheme();
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followTheme);
  const resting = starting.then((map) => map?.rested);
  const standing = Promise.all([panels, resting]).then(leisure);
  followPrint(standing);

  await standing;
  (await starting)?.complete();
  if (!view.embed)
    await import('./keep.ts').then(({ beginKeeping }) => beginKeeping(store)).catch(console.error);
}

/** Few links ask for an edition, and only they load what leads there. */
async function leadsToEdition(version: string): Promise<boolean> {
  try {
    return await (await import('./state/edition.ts')).leadToEdition(version, window.location);
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Once the browser has nothing more urgent to do; where it does not tell, a little later. */
function leisure(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: LEISURE_MS });
    else setTimeout(resolve, LEISURE_MS);
  });
}

/** When something has come, or is plainly late. */
function patient(coming: Promise<unknown> | null): Promise<unknown> {
  return Promise.race([coming, new Promise((resolve) => setTimeout(resolve, WORDS_PATIENCE_MS))]).then(
    leisure,
  );
}

/** Whether something comes, or fails, within the patience. */
function isThere(coming: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, MAP_PATIENCE_MS, false));
  return Promise.race([coming.then(Boolean, () => true), late]);
}

function followLanguage(store: Store): void {
  const tell = () => {
    const { language } = store.getState().view;
    document.documentElement.lang = tagOf(language);
    document.title = wordsIn(language).title;
  };
  tell();
  store.subscribe((state, before) => {
    if (state.view.language !== before.view.language) tell();
  });
}

/** Few ask for it, and only they load it. */
function followContrast(): void {
  const asked = window.matchMedia('(prefers-contrast: more), (forced-colors: active)');
  const follow = () => {
    if (asked.matches) import('./styles/contrast.css').catch(console.error);
  };
  follow();
  asked.addEventListener('change', follow);
  window.addEventListener('online', follow);
}

/** What lays the page out for paper comes after all that is seen; where it failed, the next print asks again. */
function followPrint(standing: Promise<unknown>): void {
  const come = () => import('./styles/printSheet.css').catch(console.error);
  void standing.then(come);
  window.addEventListener('beforeprint', come);
}

function container(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}
