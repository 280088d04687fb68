import type { Map as MapLibre } from 'maplibre-gl';
import type { IndexedOpening } from '../../domain/lookup.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Store } from '../../state/store.ts';
import type { ViewOnMap } from '../applyView.ts';
import type { MapTip } from '../tip.ts';

export type HandsSetting = {
  map: MapLibre;
  store: Store;
  atlas: IndexedOpening;
  shown: ViewOnMap;
  /** One for pointer and keyboard: what was asked last is told. */
  tip: MapTip;
};

/**
 * The stop of the Tab key behind the map's own: the list of what is on the map. Its code comes when the keyboard leads to
 * either of the two.
 */
export function addHandsStop(setting: HandsSetting): void {
  const { map, store } = setting;
  const [canvas, stop] = [map.getCanvas(), document.createElement('div')];
  stop.className = 'hands';
  stop.tabIndex = 0;
  stop.setAttribute('role', 'group');
  map.getCanvasContainer().after(stop);
  canvas.setAttribute('aria-keyshortcuts', '?');
  const label = () => {
    const { handsHint, handsStop } = wordsIn(store.getState().view.language);
    canvas.setAttribute('aria-description', handsHint);
    stop.setAttribute('aria-label', handsStop);
  };
  label();
  store.subscribe((state, before) => {
    if (state.view.language !== before.view.language) label();
  });
  const come = async () => {
    try {
      const { Hands } = await import('./hands.ts');
      canvas.removeEventListener('focus', come);
      stop.removeEventListener('focus', come);
      if (stop.childElementCount === 0) new Hands(setting, stop).begin();
    } catch (error) {
      // The lists beside the map lead to the same things.
      console.error(error);
    }
  };
  canvas.addEventListener('focus', come);
  stop.addEventListener('focus', come);
}
