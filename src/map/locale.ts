import type { Map as MapLibre, ScaleControl } from 'maplibre-gl';
import type { UiLanguage } from '../domain/languages.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Store } from '../state/store.ts';

/** MapLibre's own words, in the reader's language. */
export function localeIn(language: UiLanguage): Record<string, string> {
  const words = wordsIn(language);
  return {
    'AttributionControl.ToggleAttribution': words.credits,
    'CooperativeGesturesHandler.WindowsHelpText': words.framedWheel,
    'CooperativeGesturesHandler.MacHelpText': words.framedWheelMac,
    'CooperativeGesturesHandler.MobileHelpText': words.framedTouch,
    'ScaleControl.Kilometers': words.kmUnit,
    'ScaleControl.Meters': words.mUnit,
  };
}

/** MapLibre reads its words once; after a switch of the language they are told again. */
export function followLanguage(map: MapLibre, scale: ScaleControl, store: Store): void {
  store.subscribe(({ view: { language } }, before) => {
    if (language === before.view.language) return;
    Object.assign(map._locale, localeIn(language));
    scale.setUnit('metric');
    if (map.cooperativeGestures.isEnabled()) {
      map.cooperativeGestures.disable();
      map.cooperativeGestures.enable();
    }
    const button = map.getContainer().querySelector<HTMLElement>('.maplibregl-ctrl-attrib-button');
    if (!button) return;
    button.title = wordsIn(language).credits;
    button.setAttribute('aria-label', button.title);
  });
}
