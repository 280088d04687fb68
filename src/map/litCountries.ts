import type { Map as MapLibre } from 'maplibre-gl';
import { addressOf } from '../data/source.ts';
import type { Theme } from '../domain/vocabulary.ts';
import { BELOW, LIT_COUNTRIES, litFilter, litLayer } from '../layers/litCountries.ts';
import type { Store } from '../state/store.ts';
import { tokens } from '../symbols/tokens.ts';
import { hasStyle } from './context.ts';

/** Lights the countries that the commitments concern which lie nowhere on the map. */
export function lightCountries(map: MapLibre, store: Store, themeNow: () => Theme): void {
  const light = () => {
    const { lit } = store.getState();
    // A style that is still to come calls again.
    if (!hasStyle(map) || !map.getLayer(BELOW)) return;
    if (map.getLayer(LIT_COUNTRIES)) {
      map.setFilter(LIT_COUNTRIES, litFilter(lit));
      return;
    }
    if (!map.getSource(LIT_COUNTRIES))
      map.addSource(LIT_COUNTRIES, { type: 'geojson', data: addressOf('countries.geojson') });
    map.addLayer(litLayer(tokens[themeNow()], lit), BELOW);
  };
  map.on('style.load', light);
  store.subscribe((state, before) => {
    if (state.lit !== before.lit) light();
  });
  light();
}
