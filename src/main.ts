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
import { applyTheme } from './theme.ts';

void boot();

/** The code of the map comes at about the time of the data; where it is later than this, ms, the network is slow. */
const MAP_PATIENCE_MS = 200;

/**
 * Loads map and panels side by side; each may fail alone. The lines are painted first, then the panels; on a slow network
 * the list does not wait for the map, and another page than the map's never does.
 */
async function boot(): Promise<void> {
  const edition = new URLSearchParams(window.location.search).get('edition');
  if (edition && (await leadsToEdition(edition))) return;
  const mapCode = import('./map/startMap.ts');
  const [mapPart, panelPart] = [container('map'), container('panels')];
  const asked = new URLSearchParams(addressNow().search).get('lang') ?? '';
  const fallback = initialView([asked, languagePreference(), ...navigator.languages]);
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
  applyTheme(resolveTheme(store.getState().theme));
  followLayout();
  followContrast();
  const derived = derivedFrom(atlas);

  const starting = mapCode
    .then(({ startMap }) =>
      startMap({
        container: mapPart,
        store,
        atlas,
        derived,
        theme: resolveTheme(store.getState().theme),
      }),
    )
    .catch((error) => {
      notify(store, { kind: 'map-missing', detail: String(error) });
      return null;
    });
  tellIfLate(store, starting, () => ['map']);
  // Who asks for a page of words reads them while the map is being drawn.
  const before = view.page === 'map' ? isThere(mapCode) : Promise.resolve(false);
  before
    .then(async (isPrompt) => isPrompt && (await starting)?.painted)
    .then(() => import('./panels/shell/mount.tsx'))
    .then(({ mountPanels }) => mountPanels(panelPart, { store, atlas, derived }))
    .catch(giveUp);

  const map = await starting;
  const followTheme = () => {
    const theme = resolveTheme(store.getState().theme);
    if (applyTheme(theme)) map?.setTheme(theme);
  };
  store.subscribe((state, before) => {
    if (state.theme !== before.theme) followTheme();
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followTheme);
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
    if (asked.matches) void import('./styles/contrast.css');
  };
  follow();
  asked.addEventListener('change', follow);
}

function container(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}
