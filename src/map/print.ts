import type { Map as MapLibre } from 'maplibre-gl';

/** Paper is finer than most screens. */
const PIXEL_RATIO = 2;
/** Most of a sheet's width, and so much of its height that the legend finds room, CSS px. */
const MOST = { width: 688, height: 560 };
/** Chromium prints a canvas at a scale of so many whole parts, and leaves the rest of its box empty. */
const SCALE_PARTS = 64;

/**
 * A WebGL canvas prints blank. While the page is printed a copy stands in the map, and the scale's bar
 * shrinks with it. All in one go: printing does not wait.
 */
export function printPicture(map: MapLibre): void {
  const picture = document.createElement('canvas');
  picture.className = 'map-print';
  const container = map.getContainer();
  let restore: () => void = () => {};
  window.addEventListener('beforeprint', () => {
    const ratio = map.getPixelRatio();
    map.setPixelRatio(Math.max(ratio, PIXEL_RATIO));
    map.redraw();
    const drawn = map.getCanvas();
    const { width, height } = drawn;
    Object.assign(picture, { width, height });
    picture.getContext('2d')?.drawImage(drawn, 0, 0);
    map.setPixelRatio(ratio);

    const scale = Math.min(MOST.width / width, MOST.height / height);
    picture.style.width = `${(Math.floor(scale * SCALE_PARTS) / SCALE_PARTS) * width}px`;
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
