import type { Map as MapLibre } from 'maplibre-gl';
import type { Theme } from '../domain/vocabulary.ts';

/** Width of the text on an upright sheet of A4, CSS px; Letter has a little more. The print sheet's style has the same. */
const SHEET_WIDTH = 686;
/** Paper is finer than most screens. */
const PIXEL_RATIO = 2;
/** Chromium prints a canvas at a scale of so many whole parts, and leaves the rest of its box empty. */
const SCALE_PARTS = 64;
/** So much of a sheet's height that the legend finds room, below the map or, on its side, beside it, CSS px. */
const MOST_HEIGHT = { upright: 690, sideways: 560 };

/**
 * A WebGL canvas prints blank. While the page is printed a copy stands in the map, and the scale's bar
 * shrinks with it. All in one go: printing does not wait.
 */
export function printPicture(map: MapLibre, themeNow: () => Theme): void {
  const picture = document.createElement('canvas');
  picture.className = 'map-print';
  const container = map.getContainer();
  let restore: () => void = () => {};
  window.addEventListener('beforeprint', () => {
    const ratio = map.getPixelRatio();
    const width = SHEET_WIDTH * PIXEL_RATIO;
    const height = Math.round((width * container.clientHeight) / container.clientWidth);
    map.setPixelRatio(width / container.clientWidth);
    map.redraw();
    Object.assign(picture, { width, height });
    const context = picture.getContext('2d');
    context?.drawImage(map.getCanvas(), 0, 0, width, height);
    if (context && themeNow() === 'dark') lighten(context);
    map.setPixelRatio(ratio);

    for (const [way, most] of Object.entries(MOST_HEIGHT)) {
      const scale = Math.min(1 / PIXEL_RATIO, most / height);
      const parts = Math.floor(scale * SCALE_PARTS);
      container.style.setProperty(`--${way}`, `${(parts / SCALE_PARTS) * width}px`);
    }
    const bar = container.querySelector<HTMLElement>('.maplibregl-ctrl-scale');
    const barWidth = bar?.style.width ?? '';
    if (bar) bar.style.width = `${(bar.offsetWidth / container.clientWidth) * 100}%`;
    container.append(picture);
    restore = () => {
      picture.remove();
      if (bar) bar.style.width = barWidth;
    };
  });
  window.addEventListener('afterprint', () => restore());
}

/** Turns a dark picture light and keeps its hues; the light map itself could not be drawn before the printer has the page. */
function lighten(context: CanvasRenderingContext2D): void {
  const { canvas } = context;
  const turned = document.createElement('canvas');
  Object.assign(turned, { width: canvas.width, height: canvas.height });
  const inverse = turned.getContext('2d');
  if (!inverse) return;
  inverse.drawImage(canvas, 0, 0);
  inverse.globalCompositeOperation = 'difference';
  inverse.fillStyle = 'white';
  inverse.fillRect(0, 0, turned.width, turned.height);
  context.globalCompositeOperation = 'luminosity';
  context.drawImage(turned, 0, 0);
  // The land, a grey by now, becomes nearly white.
  context.globalCompositeOperation = 'color-dodge';
  context.fillStyle = 'rgb(28 26 22)';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-over';
}
