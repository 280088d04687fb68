import type { IControl, Map as MapLibre } from 'maplibre-gl';
import type { Bounds } from '../domain/atlas.ts';
import { wordsIn } from '../i18n/words.ts';
import { isNarrow, onRoomChange } from '../state/layout.ts';
import { type Store, showOnMap } from '../state/store.ts';

/** Lucide's plus, minus, compass arrow, and a frame with a line in it (an empty one would be a full screen's), on its grid of 24. */
const SIGNS = {
  zoomIn: ['M5 12h14M12 5v14'],
  zoomOut: ['M5 12h14'],
  resetNorth: ['m12 3 5 17-5-4-5 4Z'],
  fitAll: [
    'M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3',
    'M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3',
    'm7.5 14.5 3-4 3 3 3-4',
  ],
} as const;

/** Zoom, north and all-of-it, with names in the reader's language. */
export class AtlasControls implements IControl {
  private readonly element = document.createElement('div');
  private unsubscribe: () => void = () => {};

  constructor(
    private readonly store: Store,
    private readonly whole: Bounds,
  ) {}

  onAdd(map: MapLibre): HTMLElement {
    this.element.className = 'maplibregl-ctrl maplibregl-ctrl-group';
    const actions: Record<keyof typeof SIGNS, () => void> = {
      zoomIn: () => map.zoomIn(),
      zoomOut: () => map.zoomOut(),
      resetNorth: () => map.resetNorthPitch(),
      fitAll: () => showOnMap(this.store, this.whole),
    };
    const buttons = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((name) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.control = name;
      button.append(signOf(SIGNS[name]));
      button.addEventListener('click', actions[name]);
      this.element.append(button);
      return { name, button };
    });
    const label = () => {
      const words = wordsIn(this.store.getState().view.language);
      for (const { name, button } of buttons) {
        button.title = words[name];
        button.setAttribute('aria-label', words[name]);
      }
      map.getContainer().setAttribute('aria-label', words.mapLabel);
      map.getCanvas().setAttribute('aria-label', words.mapLabel);
    };
    map.getContainer().setAttribute('role', 'region');
    map.getCanvas().setAttribute('role', 'application');
    label();
    // A compass tells nothing of a map that lies north up.
    const compass = buttons.find(({ name }) => name === 'resetNorth')?.button;
    const turn = () => {
      if (compass) compass.hidden = map.getBearing() === 0 && map.getPitch() === 0;
    };
    turn();
    map.on('rotate', turn);
    map.on('pitch', turn);
    this.unsubscribe = this.store.subscribe((state, before) => {
      if (state.view.language !== before.view.language) label();
    });
    return this.element;
  }

  onRemove(): void {
    this.unsubscribe();
    this.element.remove();
  }
}

/**
 * Where there is little room the credits wait behind their button. They are owed to those whose data this is: what lies over
 * the map stays above them however many lines they fill, by `--credits-height`.
 */
export function keepCredits(map: MapLibre): void {
  let wasNarrow = false;
  const credits = map.getContainer().querySelector('.maplibregl-ctrl-attrib');
  const tellHeight = new ResizeObserver(([entry]) => {
    const px = entry?.borderBoxSize[0]?.blockSize ?? 0;
    document.documentElement.style.setProperty('--credits-height', `${px}px`);
  });
  if (credits) tellHeight.observe(credits);
  map.once('remove', () => tellHeight.disconnect());
  const follow = () => {
    const narrow = isNarrow();
    if (narrow !== wasNarrow) {
      // MapLibre goes by both.
      credits?.toggleAttribute('open', !narrow);
      credits?.classList.toggle('maplibregl-compact-show', !narrow);
    }
    wasNarrow = narrow;
  };
  follow();
  map.once('remove', onRoomChange(follow));
}

const SVG = 'http://www.w3.org/2000/svg';

/** Its strokes are the style sheet's. */
function signOf(paths: readonly string[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  for (const path of paths) {
    const element = document.createElementNS(SVG, 'path');
    element.setAttribute('d', path);
    svg.append(element);
  }
  return svg;
}
