import { wordsIn } from '../../i18n/words.ts';
import type { HandsSetting } from './setting.ts';

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
  const stops: HTMLElement[] = [canvas, stop];
  let isHelpAsked = false;
  const hear = ({ key }: KeyboardEvent) => {
    isHelpAsked ||= key === '?';
  };
  const come = async () => {
    try {
      const { Hands } = await import('./hands.ts');
      for (const element of stops) {
        element.removeEventListener('focus', come);
        element.removeEventListener('keydown', hear);
      }
      if (stop.childElementCount === 0) new Hands(setting, stop).begin(isHelpAsked);
    } catch (error) {
      // The lists beside the map lead to the same things.
      console.error(error);
    }
  };
  for (const element of stops) {
    element.addEventListener('focus', come);
    element.addEventListener('keydown', hear);
  }
  // Who came to the map before it had come to rest is there already.
  if (document.activeElement === canvas) void come();
}
