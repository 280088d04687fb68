import { type Map as MapLibre, Marker } from 'maplibre-gl';
import { wholeLedger } from '../data/source.ts';
import { dataLanguage } from '../domain/languages.ts';
import { sitesWithActs } from '../domain/sites.ts';
import { LEDGER_WORDS } from '../i18n/ledger.ts';
import type { Store } from '../state/store.ts';
import '../styles/sites.css';

/** Marks the towns in which evidence of promises lies, while the reader asks for them; each is a button that tells its acts. */
export function followSites(map: MapLibre, store: Store): void {
  let markers: Marker[] = [];
  let shown = '';
  const show = async () => {
    const { language, sites: isAsked } = store.getState().view;
    const wanted = isAsked ? language : '';
    if (wanted === shown) return;
    shown = wanted;
    for (const marker of markers) marker.remove();
    markers = [];
    if (!isAsked) return;
    const ledger = await wholeLedger();
    if (wanted !== shown) return;
    const spoken = dataLanguage(language);
    markers = sitesWithActs(ledger).map(({ id, site, acts }) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = 'site-mark';
      element.dataset.site = id;
      element.textContent = String(acts.length);
      element.title = LEDGER_WORDS[spoken].site(site.name[spoken], acts.length);
      element.setAttribute('aria-label', element.title);
      element.setAttribute('aria-haspopup', 'dialog');
      element.addEventListener('click', (event) => {
        event.stopPropagation();
        store.setState({ site: { id, mark: element } });
      });
      return new Marker({ element }).setLngLat(site.at).addTo(map);
    });
  };
  store.subscribe((state, before) => {
    if (state.view !== before.view) void show();
  });
  void show();
}
