import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { wholeLedger } from '../data/source.ts';
import { dataLanguage } from '../domain/languages.ts';
import { type SiteWithActs, sitesWithActs } from '../domain/sites.ts';
import type { Theme } from '../domain/vocabulary.ts';
import { LEDGER_WORDS } from '../i18n/ledger.ts';
import { NODE_LAYER } from '../layers/places.ts';
import { SITES, siteLayers } from '../layers/sites.ts';
import { notify, type Store } from '../state/store.ts';
import { tokens } from '../symbols/tokens.ts';
import { hasStyle } from './context.ts';
import { pin } from './pinned.ts';
import '../styles/sites.css';

/**
 * Marks the towns in which evidence of promises lies, while the reader asks for them. The map draws them, so that they are
 * in prints and pictures too; over each lies a button that has no look of its own and tells its acts.
 */
export function followSites(map: MapLibre, store: Store, themeNow: () => Theme): void {
  let unpins: (() => void)[] = [];
  let sites: SiteWithActs[] = [];
  let shown = '';
  const draw = () => {
    if (!hasStyle(map)) return;
    const features = sites.map(({ id, site, acts }): GeoJSON.Feature => {
      const geometry = { type: 'Point' as const, coordinates: site.at };
      return { type: 'Feature', properties: { id, acts: acts.length }, geometry };
    });
    const data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
    const source = map.getSource<GeoJSONSource>(SITES);
    if (source) source.setData(data);
    // A style that is still to come calls again.
    else if (sites.length > 0 && map.getLayer(NODE_LAYER)) {
      map.addSource(SITES, { type: 'geojson', data });
      for (const layer of siteLayers(tokens[themeNow()])) map.addLayer(layer);
    }
  };
  const show = async () => {
    const { language, sites: isAsked } = store.getState().view;
    const wanted = isAsked ? language : '';
    if (wanted === shown) return;
    shown = wanted;
    for (const unpin of unpins) unpin();
    unpins = [];
    let found: SiteWithActs[] = [];
    try {
      if (isAsked) found = sitesWithActs(await wholeLedger());
    } catch (error) {
      // The next style, and the next thing that the reader does, ask again.
      if (wanted === shown) shown = '';
      notify(store, { kind: 'names-missing', detail: String(error) });
      return;
    }
    if (wanted !== shown) return;
    sites = found;
    draw();
    const spoken = dataLanguage(language);
    unpins = sites.map(({ id, site, acts }) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = 'site-mark';
      element.dataset.site = id;
      element.title = LEDGER_WORDS[spoken].site(site.name[spoken], acts.length);
      element.setAttribute('aria-label', element.title);
      element.setAttribute('aria-haspopup', 'dialog');
      element.addEventListener('click', (event) => {
        event.stopPropagation();
        store.setState({ site: { id, mark: element } });
      });
      return pin(map, element, site.at);
    });
  };
  map.on('style.load', () => {
    draw();
    void show();
  });
  store.subscribe((state, before) => {
    if (state.view !== before.view) void show();
  });
  void show();
}
